import { checkInvariants, transaction } from '@steward/platform';
import type { CheckedRow, DuplicateStrategy, ImportOptions, UndoneRow, WrittenRow } from '@steward/system-api';
import { CustomerRig } from '../testing/customer-rig.js';
import { ContactService } from '../contact/contact.service.js';
import type { Customer } from '../customer/customer.entity.js';
import { CustomerService } from '../customer/customer.service.js';
import { CustomerStore } from '../customer/customer.store.js';
import { IMPORT_FOLLOW_UP } from './follow-up.permissions.js';
import { FollowUpStore } from './follow-up.store.js';
import { FollowUpTarget } from './follow-up.target.js';

type Values = Record<string, string | null>;

describe('import of follow-ups', () => {
  let rig: CustomerRig;
  let mine: Customer;
  const options = (duplicateStrategy: DuplicateStrategy = 'skip'): ImportOptions => ({ duplicateStrategy, matchKeys: [], defaults: {}, unknownChoices: 'error' });
  const check = (rows: Values[], who: 'own' | 'manager' = 'own', strategy?: DuplicateStrategy): Promise<CheckedRow[]> =>
    rig.as(who, IMPORT_FOLLOW_UP, () => rig.get(FollowUpTarget).check(rows.map((values, i) => ({ row: i + 2, values })), options(strategy)));
  const write = (rows: CheckedRow[], who: 'own' | 'manager' = 'own'): Promise<WrittenRow[]> => rig.as(who, IMPORT_FOLLOW_UP, () => transaction(() => rig.get(FollowUpTarget).write(rows)));
  const undo = (rows: WrittenRow[]): Promise<UndoneRow[]> => rig.as('own', IMPORT_FOLLOW_UP, () => transaction(() => rig.get(FollowUpTarget).undo(rows.map((r) => ({ row: r.row, entityId: r.entityId, version: r.version, action: 'created' as const })))));
  const customer = (name: string, who: 'own' | 'other' = 'own'): Promise<Customer> => rig.as(who, 'customer.customer.create', () => rig.get(CustomerService).create({ name }));
  const shown = (id: number): Promise<Customer> => rig.as('admin', 'customer.customer.view', () => rig.get(CustomerStore).get(id));

  beforeAll(async () => {
    rig = await CustomerRig.open();
    mine = await customer('远大贸易有限公司');
    await customer('别人的公司', 'other');
    await rig.as('own', 'customer.contact.create', () => rig.get(ContactService).create({ customerId: mine.id, name: '张经理' }));
  }, 60_000);
  afterAll(async () => {
    expect((await checkInvariants()).filter((i) => i.count !== 0 && i.id !== 'P03')).toEqual([]);
    await rig.close();
  });

  it('knows the fields by the headers people use', async () => {
    const fields = await rig.as('own', IMPORT_FOLLOW_UP, () => rig.get(FollowUpTarget).fields());
    const by = (word: string): string | undefined => fields.find((f) => f.label === word || f.synonyms?.includes(word))?.key;
    expect(['客户名称', '跟进时间', '跟进内容', '联系方式', '下次联系时间', '联系人', '业务员'].map(by)).toEqual(['customer', 'occurredAt', 'content', 'method', 'nextContactAt', 'contact', 'user']);
    expect(fields.every((f) => !f.label.includes('.'))).toBe(true);
  });

  it('writes the rows, and the customer shows the newest of them', async () => {
    const rows = await check([
      { customer: '远大贸易', contact: '张经理', method: '拜访', occurredAt: '2026-01-16 10:30', content: '第二次\n看了样品', nextContactAt: '2026-01-20', nextPlan: '报价', duration: '20分钟' },
      { customer: mine.code, method: null, occurredAt: '2026/1/5', content: '第一次' },
    ]);
    expect(rows).toMatchObject([{ action: 'create', input: { method: 'visit', occurredAt: '2026-01-16T02:30:00.000Z', duration: 20 } }, { action: 'create', input: { method: 'other', userId: rig.people.own } }]);
    const written = await write(rows);
    expect(written).toMatchObject([{ row: 2, action: 'created' }, { row: 3, action: 'created' }]);
    expect(await shown(mine.id)).toMatchObject({ lastFollowUpAt: '2026-01-16T02:30:00.000Z', lastFollowUpText: '第二次 看了样品', nextContactAt: '2026-01-19T16:00:00.000Z', version: 1 });
    expect(await check([{ customer: mine.code, occurredAt: '2026/1/5', content: '第一次' }])).toMatchObject([{ action: 'skip', duplicateOf: mine.code }]);
    expect(await check([{ customer: mine.code, occurredAt: '2026/1/5', content: '第一次' }], 'own', 'create')).toMatchObject([{ action: 'create' }]);
    expect(await undo(written)).toEqual([{ row: 2, undone: true }, { row: 3, undone: true }]);
    expect(await shown(mine.id)).toMatchObject({ lastFollowUpAt: null, nextContactAt: null });
    expect(await undo(written)).toMatchObject([{ undone: false, reason: 'exchange.undo_gone' }, { undone: false }]);
  });

  it('names every wrong cell, and tells nothing of customers out of scope', async () => {
    const rows = await check([
      { customer: '别人的公司', occurredAt: '2026-01-05', content: 'x' }, { customer: mine.code, contact: '外人', method: '烟雾', result: '奇怪', user: '李四', occurredAt: '2199-01-05', content: null, nextContactAt: '昨天', duration: '很久' },
      { customer: mine.code, occurredAt: '2026-01-05', content: 'x', nextContactAt: '2026-01-04' },
    ]);
    expect(rows.map((r) => [r.action, Object.fromEntries(r.errors.map((e) => [e.field, e.code]))])).toEqual([
      ['invalid', { customer: 'not_found' }],
      ['invalid', { content: 'required', nextContactAt: 'instant', duration: 'integer', method: 'enum', result: 'enum', user: 'not_found', contact: 'not_found', occurredAt: 'follow_up.ahead' }],
      ['invalid', { nextContactAt: 'follow_up.before_contact' }],
    ]);
  });

  it('a manager brings along what his people wrote', async () => {
    const [row] = await check([{ customer: mine.code, user: '张三', occurredAt: '2026-02-01', content: '张三写的' }], 'manager');
    const [written] = await write([row as CheckedRow], 'manager');
    expect(await rig.as('manager', 'customer.follow_up.view', () => rig.get(FollowUpStore).get(written?.entityId ?? 0))).toMatchObject({ userId: rig.people.own, createdBy: rig.people.manager });
  });
});
