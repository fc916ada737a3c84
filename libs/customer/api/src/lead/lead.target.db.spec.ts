import { checkInvariants, transaction } from '@steward/platform';
import { type CheckedRow, type DuplicateStrategy, type ImportOptions, SettingsFacade, type UndoneRow, type WrittenRow } from '@steward/system-api';
import { CustomerRig, refusal } from '../testing/customer-rig.js';
import { LeadController } from './lead.controller.js';
import type { LeadView } from './lead.dto.js';
import { IMPORT_LEAD, LEADS } from './lead.permissions.js';
import { LeadTarget } from './lead.target.js';

type Values = Record<string, string | null>;

describe('import and assignment of leads', () => {
  let rig: CustomerRig;
  const options = (duplicateStrategy: DuplicateStrategy): ImportOptions => ({ duplicateStrategy, matchKeys: ['mobile', 'company', 'name'], defaults: {}, unknownChoices: 'error' });
  const check = (rows: Values[], strategy: DuplicateStrategy = 'skip', who: 'own' | 'manager' = 'own'): Promise<CheckedRow[]> =>
    rig.as(who, IMPORT_LEAD, () => rig.get(LeadTarget).check(rows.map((values, i) => ({ row: i + 2, values })), options(strategy)));
  const write = (rows: CheckedRow[]): Promise<WrittenRow[]> => rig.as('own', IMPORT_LEAD, () => transaction(() => rig.get(LeadTarget).write(rows)));
  const undo = (rows: WrittenRow[]): Promise<UndoneRow[]> => rig.as('own', IMPORT_LEAD, () => transaction(() => rig.get(LeadTarget).undo(rows.map((r) => ({ row: r.row, entityId: r.entityId, version: r.version, action: r.action as 'created' | 'updated', ...(r.before ? { before: r.before } : {}) })))));
  const at = <T>(who: keyof CustomerRig['people'], action: string, work: (c: LeadController) => Promise<T>): Promise<T> => rig.seeing(who, `customer.lead.${action}`, 'any', () => work(rig.get(LeadController)));
  const read = (id: number, who: keyof CustomerRig['people'] = 'own'): Promise<LeadView> => at(who, 'view', (c) => c.get(id));

  beforeAll(async () => { rig = await CustomerRig.open(); }, 60_000);
  afterAll(async () => {
    expect((await checkInvariants()).filter((i) => i.count !== 0 && i.id !== 'P03')).toEqual([]);
    await rig.close();
  });

  it('refuses while leads are switched off, and knows the headers people use', async () => {
    expect(await refusal(rig.as('own', IMPORT_LEAD, () => rig.get(LeadTarget).ensureOptions(options('skip'))))).toMatchObject({ code: 'lead.off' });
    await rig.as('admin', 'customer.lead.view', () => rig.get(SettingsFacade).set(LEADS, true));
    const fields = await rig.as('own', IMPORT_LEAD, () => rig.get(LeadTarget).fields());
    const by = (word: string): string | undefined => fields.find((f) => f.label === word || f.synonyms?.includes(word))?.key;
    expect(['线索名称', '单位', '姓名', '手机号', '渠道', '负责人', '下次联系时间'].map(by)).toEqual(['name', 'company', 'contactName', 'mobile', 'source', 'ownerId', 'nextContactAt']);
    expect(fields.every((f) => !f.label.includes('.'))).toBe(true);
  });

  it('names what is wrong in a row', async () => {
    expect(await check([{ mobile: '13800138000' }, { name: '甲', source: '没有的来源' }, { name: '乙', ownerId: '李四' }, { name: '丙', email: 'x' }])).toMatchObject([
      { action: 'invalid', errors: [{ field: 'name', code: 'required' }] }, { action: 'invalid', errors: [{ field: 'source', code: 'enum' }] }, { action: 'invalid', errors: [{ field: 'ownerId', code: 'not_found' }] }, { action: 'invalid', errors: [{ field: 'email' }] },
    ]);
    expect(await check([{ name: '乙', ownerId: '李四' }], 'skip', 'manager')).toMatchObject([{ action: 'create', input: { ownerId: rig.people.other } }]);
  });

  it('makes leads, finds them again by mobile, company or name, and takes itself back', async () => {
    const made = await write(await check([{ name: null, company: '远东设备有限公司', contactName: '周工', mobile: '139 0013-9000', remark: '要样品' }, { name: '网站询价', nextContactAt: '2026-01-20' }]));
    expect(made.map((m) => m.action)).toEqual(['created', 'created']);
    const [first, second] = made.map((m) => m.entityId) as [number, number];
    expect(await read(first)).toMatchObject({ name: '远东设备有限公司', status: 'new', ownerId: rig.people.own, remark: '要样品' });
    const again: Values[] = [{ name: '换了名称', company: '', mobile: '13900139000', contactName: '吴总', remark: '' }, { name: '网站询价' }];
    expect(await check(again)).toMatchObject([{ action: 'skip', entityId: first, duplicateOf: '远东设备有限公司' }, { action: 'skip', entityId: second }]);
    expect(await check(again, 'create')).toMatchObject([{ action: 'create' }, { action: 'create' }]);
    const filled = await write(await check(again, 'update_non_empty'));
    expect(filled.map((f) => f.action)).toEqual(['updated', 'skipped']);
    expect(await read(first)).toMatchObject({ name: '换了名称', company: '远东设备有限公司', contactName: '吴总', remark: '要样品' });
    expect(await undo(filled.slice(0, 1))).toMatchObject([{ undone: true }]);
    expect(await read(first)).toMatchObject({ name: '远东设备有限公司', contactName: '周工' });
    const overwritten = await write(await check([{ company: '远东设备有限公司', remark: '' }], 'overwrite'));
    expect(await read(first)).toMatchObject({ remark: null, contactName: '周工' });
    expect(overwritten[0]?.action).toBe('updated');
    // what was followed since stays, the other is gone
    const fresh = await write(await check([{ name: '可撤销' }, { name: '已跟进' }]));
    await at('own', 'update', (c) => c.note(fresh[1]?.entityId ?? 0, { method: 'phone', content: '谈过' }));
    expect(await undo(fresh)).toMatchObject([{ undone: true }, { undone: false, reason: 'exchange.undo_changed' }]);
    expect(await refusal(read(fresh[0]?.entityId ?? 0))).toMatchObject({ status: 404 });
  });

  it('are shared out in turn; leads out of reach and converted ones are named', async () => {
    const ids: number[] = [];
    for (let i = 0; i < 4; i++) ids.push((await at('own', 'create', (c) => c.create({ name: `分配${i}` }))).id);
    const foreign = (await at('admin', 'create', (c) => c.create({ name: '不归经理管' }))).id;
    await at('own', 'convert', (c) => c.convert(ids[3] ?? 0, {}));
    const { other, helper, admin } = rig.people;
    const give = (to: number[], who: keyof CustomerRig['people'] = 'manager') => at(who, 'update', (c) => c.assign({ items: [...ids, foreign].map((id) => ({ id })), to: to.map((userId) => ({ userId })) }));
    expect(await refusal(give([admin]))).toMatchObject({ status: 422, facts: { errors: [{ pointer: '/to/0/userId' }] } });
    const answer = await give([other, helper]);
    expect(answer).toMatchObject({ total: 5, succeeded: 3, failed: 2 });
    expect(answer.items.filter((i) => !i.ok).map((i) => [i.id, i.code])).toEqual([[ids[3], 'lead.converted'], [foreign, 'not_found']]);
    expect((await Promise.all(ids.slice(0, 3).map((id) => read(id, 'manager')))).map((l) => l.ownerId)).toEqual([other, helper, other]);
  });

  it('begin an opportunity with the customer, both or neither', async () => {
    const lead = await at('own', 'create', (c) => c.create({ name: '要买设备', company: '商机转换有限公司' }));
    const wrong = at('own', 'convert', (c) => c.convert(lead.id, { opportunity: { pipelineId: 999_999 } }));
    expect(await refusal(wrong)).toMatchObject({ status: 422, facts: { errors: [{ pointer: '/opportunity/pipelineId' }] } });
    expect(await read(lead.id)).toMatchObject({ status: 'new', customerId: null });
    const done = await at('own', 'convert', (c) => c.convert(lead.id, { opportunity: { amount: '1200.5', expectedCloseDate: '2026-12-31' } }));
    expect(done).toMatchObject({ lead: { status: 'converted' }, opportunityId: expect.any(Number) as number });
  });
});
