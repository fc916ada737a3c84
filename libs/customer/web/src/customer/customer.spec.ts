import { addMessages, parseTerm, setLocale, termChoices, termLabel, termText, uiMessages } from '@steward/ui';
import { beforeAll, describe, expect, it } from 'vitest';
import { zh } from '../locales/zh-CN';
import { customerFields } from './customer.fields';
import { named } from './customer-bulk';
import type { Customer } from './customer.api';
import { duplicateText } from './customer.api';
import { completeness, customerFigures } from './customer-figures';
import { systemViews } from './customer.list';
import { lookupOf } from './use-duplicates';

beforeAll(async () => { await addMessages(...uiMessages, () => Promise.resolve(zh)); await setLocale('zh-CN'); });

describe('payment terms', () => {
  it('are read and written', () => {
    for (const text of ['cash', 'days:30', 'month_end:0']) expect(termText(parseTerm(text) ?? { kind: 'cash', days: -1 })).toBe(text);
    for (const text of ['', 'days', 'days:', 'days:1000', 'weeks:2', null]) expect(parseTerm(text)).toBeUndefined();
  });
  it('are named; what is no term stays as it is', () => {
    expect(termLabel('month_end:15')).toBe('月结 15 天');
    expect(termLabel('vip')).toBe('vip');
  });
  it('offer the usual ones and what the record has', () => {
    expect(termChoices('days:37').map((one) => one.value)).toContain('days:37');
    expect(termChoices('days:30').filter((one) => one.value === 'days:30')).toHaveLength(1);
  });
});

describe('the look-up of duplicates', () => {
  it('asks as soon as there is enough to say', () => {
    expect(lookupOf({ name: ' 平安 ', mobile: '138', creditCode: '9144' })).toEqual({ name: '平安' });
    expect(lookupOf({ name: '平', mobile: '138 0013 8000' }, 7)).toEqual({ mobile: '138 0013 8000', exclude: 7 });
    expect(lookupOf({ name: 'x', mobile: null })).toBeUndefined();
  });
  it('says why, whom, and whose, and no more of what is out of scope', () => {
    expect(duplicateText({ field: 'name', visible: false, name: '平安***', ownerName: '张三' })).toBe('名称相同：平安***（负责人 张三）');
    expect(duplicateText({ field: 'mobile', visible: true, id: 1, code: 'KH1', name: '平安银行', ownerName: null })).toBe('手机相同：KH1 平安银行（无负责人）');
  });
});

describe('fields of the form', () => {
  const names = (isNew: boolean, values: Record<string, unknown>): string[] => customerFields({ tags: [], custom: [{ name: 'custom.grade', control: 'text' }], isNew }).filter((field) => !field.hidden?.(values)).map((field) => field.name);
  it('fit the type and the country', () => {
    expect(names(true, { type: 'person', country: 'CN' })).not.toContain('creditCode');
    expect(names(true, { type: 'company', country: 'CN' })).toEqual(expect.arrayContaining(['creditCode', 'region', 'ownerId', 'custom.grade']));
    expect(names(true, { type: 'company', country: 'US' })).not.toContain('region');
  });
  it('leave the owner of an old record to the transfer', () => { expect(names(false, { type: 'company' })).not.toContain('ownerId'); });
});

const customer = (over: Partial<Customer>): Customer => ({ type: 'company', creditLimit: null, receivableBalance: '0.00', overdueAmount: '0.00', dealAmount: '0.00', lastFollowUpAt: null, nextContactAt: null, ...over }) as Customer;
const toneOf = (c: Customer, label: string, now?: Date): string | undefined => customerFigures(c, 'Asia/Shanghai', now).find((figure) => figure.label === label)?.tone;

describe('key figures', () => {
  it('warn of overdue money, used up credit and a missed contact', () => {
    expect(toneOf(customer({ overdueAmount: '0.01', receivableBalance: '5.00' }), '应收余额')).toBe('danger');
    expect(toneOf(customer({ creditLimit: '100.00', receivableBalance: '100.01' }), '信用余额')).toBe('danger');
    expect(toneOf(customer({ creditLimit: '0.00' }), '信用余额')).toBeUndefined();
    expect(toneOf(customer({ nextContactAt: '2026-11-22T00:00:00Z' }), '下次联系', new Date('2026-11-23T00:00:00Z'))).toBe('warning');
    expect(toneOf(customer({ nextContactAt: '2026-11-24T00:00:00Z' }), '下次联系', new Date('2026-11-23T00:00:00Z'))).toBeUndefined();
  });
  it('subtract exactly', () => {
    const left = customerFigures(customer({ creditLimit: '1000000000000000.10', receivableBalance: '0.30' }), 'Asia/Shanghai').find((figure) => figure.label === '信用余额');
    expect(left?.value).toBe('999,999,999,999,999.80');
  });
});

it('counts what a record lacks; people need no credit code', () => {
  const full = { categoryId: 1, level: 'A', status: 's', source: 'x', industry: 'C', region: '440300', address: 'x', phone: '1', mobile: null, creditCode: 'x' };
  expect(completeness(customer(full), 1)).toBe(100);
  expect(completeness(customer({ ...full, creditCode: null }), 1)).toBe(90);
  expect(completeness(customer({ ...full, creditCode: null, type: 'person' }), 0)).toBe(90);
});

it('names the customers a bulk action refused', () => {
  expect(named({ done: 1, failures: [{ id: 2, message: 'x' }, { id: 3 }] }, [{ id: 2, name: '万科' }])).toEqual({ done: 1, failures: [{ id: 2, message: 'x', label: '万科' }, { id: 3, label: '#3' }] });
});

it('keeps every view of 我的客户 to what is mine or followed', () => {
  for (const view of systemViews.mine) expect(JSON.stringify(typeof view.filter === 'function' ? view.filter(42) : view.filter), view.key).toContain('"value":42'.replace('42', view.key === 'followed' ? '[42]' : '42'));
});
