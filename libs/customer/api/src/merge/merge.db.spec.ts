import { type Job, type JobRun, auditTable, checkInvariants, jobTable, transaction } from '@steward/platform';
import { SettingsFacade } from '@steward/system-api';
import { AddressController } from '../address/address.controller.js';
import { ContactService } from '../contact/contact.service.js';
import { ContactStore } from '../contact/contact.store.js';
import type { CreateCustomer } from '../customer/customer.dto.js';
import type { Customer } from '../customer/customer.entity.js';
import { keyTable } from '../customer/customer-key.entity.js';
import { CustomerReader } from '../customer/customer.reader.js';
import { CustomerService } from '../customer/customer.service.js';
import { CustomerStore } from '../customer/customer.store.js';
import { CustomerRig, refusal } from '../testing/customer-rig.js';
import { DUP_SIMILAR } from '../customer.presets.js';
import { DuplicateController } from './duplicate.controller.js';
import { FinderService } from './finder.service.js';
import { MergeController } from './merge.controller.js';
import type { MergeView } from './merge.dto.js';
import { mergeTable } from './merge.entity.js';

const CREATE = 'customer.customer.create';
const VIEW = 'customer.customer.view';
const MERGE = 'customer.duplicate.merge';
type Who = keyof CustomerRig['people'];

describe('merging customers', () => {
  let rig: CustomerRig;
  const create = (input: CreateCustomer, who: Who = 'own'): Promise<Customer> => rig.as(who, CREATE, () => rig.get(CustomerService).create({ acknowledge: ['customer.duplicate'], ...input }));
  const contact = (customerId: number, name: string, more: object = {}, who: Who = 'own') => rig.as(who, 'customer.contact.create', () => rig.get(ContactService).create({ customerId, name, ...more }));
  const row = async (id: number): Promise<Customer> => (await rig.get(CustomerStore).everybodys('what is there').find({ id })) as Customer;
  const merge = async (survivor: Customer, merged: Customer, picks: Record<string, number> = {}, who: Who = 'manager', without: string[] = []): Promise<MergeView> => {
    const body = { survivorId: survivor.id, version: (await row(survivor.id)).version, merged: [{ id: merged.id, version: (await row(merged.id)).version }], picks };
    return (await rig.as(who, MERGE, () => rig.get(MergeController).merge(body), without)).merges[0] as MergeView;
  };
  const undo = (id: number, who: Who = 'manager'): Promise<MergeView> => rig.as(who, MERGE, () => rig.get(MergeController).undo(id));
  const keys = (customerId: number) => keyTable.all({ customerId }, { orderBy: 'kind, value' });

  beforeAll(async () => { rig = await CustomerRig.open(); }, 60_000);
  afterEach(async () => { expect((await checkInvariants()).filter((i) => i.count !== 0 && i.id !== 'P03')).toEqual([]); });
  afterAll(() => rig.close());

  it('moves what hangs on one to the other, and back', async () => {
    const a = await create({ name: '深圳远大电子有限公司', mobile: '13800000001', tags: ['VIP'], externalId: null });
    const b = await create({ name: '深圳市远大电子', phone: '0755-1234567', level: 'B', externalId: 'erp-7', tags: ['展会'], followers: [{ userId: rig.people.helper, access: 'write' }] }, 'other');
    const child = await create({ name: '远大电子惠州分公司', parentId: b.id }, 'other');
    await contact(a.id, '王五', { mobile: '13900000001' });
    const same = await contact(b.id, '王五', { mobile: '139 0000 0001', email: 'w@b.cn' }, 'other');
    const other = await contact(b.id, '赵七', { mobile: '13900000009' }, 'other');
    await rig.as('other', 'customer.customer.update', () => rig.get(AddressController).create(b.id, { address: '科技园一路' }));
    const before = [await row(a.id), await row(b.id)];
    const keysBefore = [await keys(a.id), await keys(b.id)];

    const done = await merge(a, b, { level: b.id });
    expect(done.moved).toEqual([{ label: 'contact', count: 1 }, { label: 'customer_address', count: 1 }, { label: 'customer_child', count: 1 }]);
    const merged = await row(a.id);
    expect(merged).toMatchObject({ name: '深圳远大电子有限公司', phone: '0755-1234567', level: 'B', externalId: 'erp-7', tags: ['VIP', '展会'], contactName: '王五', followers: [{ userId: rig.people.helper, access: 'write', expiresAt: null }] });
    expect((await row(b.id)).deletedAt).not.toBeNull();
    expect((await row(child.id)).parentId).toBe(a.id);
    const contacts = await rig.get(ContactStore).ofCustomer(a.id);
    expect(contacts.map((c) => [c.name, c.email, c.isPrimary])).toEqual([['王五', 'w@b.cn', true], ['赵七', null, false]]);
    expect(await auditTable.all({ entity: 'customer', entityId: b.id, action: 'merged' })).toHaveLength(1);
    expect(await refusal(rig.as('other', CREATE, () => rig.get(CustomerService).create({ name: '深圳市远大电子' }), ['customer.customer.duplicate']))).toMatchObject({ status: 409, code: 'customer.duplicate' });
    expect(await refusal(rig.as('manager', VIEW, () => rig.get(CustomerReader).orSurvivor(String(b.id), () => rig.get(CustomerReader).one(String(b.id)))))).toMatchObject({ status: 404, facts: { mergedInto: a.id } });
    expect(await refusal(rig.as('helper', VIEW, () => rig.get(CustomerReader).orSurvivor('999', () => rig.get(CustomerReader).one('999'))))).toMatchObject({ status: 404, facts: {} });
    expect(await refusal(rig.seeing('manager', 'customer.customer.restore', 'any', () => rig.get(CustomerService).restore(b.id, null)))).toMatchObject({ status: 409, code: 'customer.merged' });

    expect((await undo(done.id)).undoneAt).not.toBeNull();
    const plain = (c: Customer): object => ({ ...c, version: 0, updatedAt: '', updatedBy: 0 });
    expect([plain(await row(a.id)), plain(await row(b.id))]).toEqual(before.map((c) => plain(c as Customer)));
    expect([await keys(a.id), await keys(b.id)]).toEqual(keysBefore);
    expect((await rig.get(ContactStore).ofCustomer(b.id)).map((c) => [c.id, c.isPrimary])).toEqual([[same.id, true], [other.id, false]]);
    expect((await rig.get(ContactStore).ofCustomer(a.id)).map((c) => c.email)).toEqual([null]);
    expect((await row(child.id)).parentId).toBe(b.id);
    expect(await refusal(undo(done.id))).toMatchObject({ status: 409, code: 'customer.merge_undone' });
  });

  it('keeps keys that were doubled on purpose apart again', async () => {
    const a = await create({ name: '双胞胎商贸', mobile: '13811110000' });
    const b = await create({ name: '双胞胎商贸有限公司', mobile: '13811110000' });
    for (const [survivor, merged] of [[a, b], [b, a]] as const) {
      const before = [await keys(a.id), await keys(b.id)];
      const done = await merge(survivor, merged);
      expect(await keyTable.count({ customerId: merged.id })).toBe(0);
      await undo(done.id);
      expect([await keys(a.id), await keys(b.id)]).toEqual(before);
    }
  });

  it('leads through later merges, and only the last of them can be undone', async () => {
    const [a, b, c] = [await create({ name: '链条甲' }), await create({ name: '链条乙' }), await create({ name: '链条丙' })];
    const first = await merge(b, a);
    const second = await merge(c, b);
    expect(await refusal(rig.as('own', VIEW, () => rig.get(CustomerReader).orSurvivor(String(a.id), () => rig.get(CustomerReader).one(String(a.id)))))).toMatchObject({ facts: { mergedInto: c.id } });
    expect(await refusal(undo(first.id))).toMatchObject({ status: 409, code: 'customer.merge_survivor_gone' });
    expect(await refusal(undo(first.id, 'other'))).toMatchObject({ status: 404 });
    await undo(second.id);
    await undo(first.id);
  });

  it('puts a subsidiary that survives into the place of its parent', async () => {
    const top = await create({ name: '集团总部' });
    const middle = await create({ name: '集团南方公司', parentId: top.id });
    const low = await create({ name: '集团深圳公司', parentId: middle.id });
    const done = await merge(low, middle);
    expect((await row(low.id)).parentId).toBe(top.id);
    await undo(done.id);
    expect((await row(low.id)).parentId).toBe(middle.id);
  });

  it('is refused for customers out of scope, for stale versions, for foreign fields and after 30 days', async () => {
    const [a, b] = [await create({ name: '边界甲' }), await create({ name: '边界乙' }, 'other')];
    expect(await refusal(merge(a, b, {}, 'own'))).toMatchObject({ status: 404 });
    expect(await refusal(merge(a, b, { name: 4711 }))).toMatchObject({ status: 422 });
    expect(await refusal(merge(a, b, { receivableBalance: b.id }))).toMatchObject({ status: 422 });
    expect(await refusal(merge(a, b, { ownerId: b.id }, 'manager', ['customer.customer.transfer']))).toMatchObject({ status: 403 });
    expect(await refusal(rig.as('manager', MERGE, () => rig.get(MergeController).merge({ survivorId: a.id, version: 9, merged: [{ id: b.id, version: 1 }] })))).toMatchObject({ status: 412 });
    const done = await merge(a, b, { ownerId: b.id });
    expect((await row(a.id)).ownerId).toBe(rig.people.other);
    await transaction(() => mergeTable.change({ id: done.id }, { undoUntil: '2020-01-01T00:00:00.000Z' }));
    expect(await refusal(undo(done.id))).toMatchObject({ status: 409, code: 'customer.merge_old' });
    expect(await mergeTable.count({ survivorId: a.id })).toBe(1);
  });
});

describe('looking for duplicates', () => {
  let rig: CustomerRig;
  const create = (input: CreateCustomer, who: Who = 'own', without: string[] = []): Promise<Customer> => rig.as(who, CREATE, () => rig.get(CustomerService).create(input), without);
  const lookup = (q: string, who: Who = 'helper') => rig.as(who, 'customer.duplicate.lookup', () => rig.get(DuplicateController).find(q));
  const policy = (value: string): Promise<void> => rig.as('admin', VIEW, () => rig.get(SettingsFacade).set(DUP_SIMILAR, value));
  const groups = async (who: Who) => (await rig.as(who, 'customer.duplicate.find', () => rig.get(DuplicateController).groups())).items.map((g) => [g.reason, g.customers.map((c) => c.name)]);
  async function search(who: Who): Promise<void> {
    const { jobId } = await rig.as(who, 'customer.duplicate.find', () => rig.get(DuplicateController).start());
    const job = (await jobTable.find({ id: jobId })) as Job;
    await rig.as(who, 'customer.duplicate.find', () => rig.get(FinderService).work({ job, progress: async () => undefined } as unknown as JobRun));
  }

  beforeAll(async () => { rig = await CustomerRig.open(); }, 60_000);
  afterAll(() => rig.close());

  it('tells of customers of others no more than that somebody has them', async () => {
    await create({ name: '深圳远大电子有限公司', mobile: '13800138000', phone: '0755-82080387' });
    const hit = { name: '深圳***', ownerName: '张三', inPool: false, lastContactOn: null };
    for (const q of ['深圳远大电子', '远大电子', '13800138000', '82080387']) expect((await lookup(q)).items).toEqual([{ ...hit, exact: q !== '远大电子' }]);
    expect((await lookup('没有这一家')).items).toEqual([]);
    expect(await refusal(lookup('远'))).toMatchObject({ status: 422 });
  });

  it('is limited, or the book could be asked out', async () => {
    for (let i = 0; i < 30; i++) await lookup(`甲乙${i}`, 'other');
    expect(await refusal(lookup('甲乙丙', 'other'))).toMatchObject({ status: 429, params: { seconds: expect.any(Number) } });
  });

  it('refuses, or lets accept, a similar name when that is switched on', async () => {
    await policy('warn');
    expect(await refusal(create({ name: '远大电子' }, 'other'))).toMatchObject({ status: 409, facts: { overridable: true, duplicates: [{ field: 'similar', visible: false }] } });
    await create({ name: '远大电子', acknowledge: ['customer.duplicate'] }, 'other');
    await policy('block');
    expect(await refusal(create({ name: '圳远大电子', acknowledge: ['customer.duplicate'] }, 'other', ['customer.customer.duplicate']))).toMatchObject({ status: 409, facts: { overridable: false } });
    await policy('off');
  });

  it('rejects a duplicate of a customer that is protected for somebody else, accepted or not', async () => {
    const c = await create({ name: '受保护的客户公司' });
    await transaction(() => rig.get(CustomerStore).everybodys('protection of the test').change({ id: c.id }, { protectedUntil: '2999-12-31' }));
    expect(await refusal(create({ name: '受保护的客户', acknowledge: ['customer.duplicate'] }, 'other'))).toMatchObject({ status: 409, facts: { overridable: false, duplicates: [{ visible: false }] } });
    await create({ name: '受保护的客户', acknowledge: ['customer.duplicate'] }, 'own');
  });

  it('finds groups in scope, forgets those judged to be different, and those that were merged', async () => {
    const pair = [await create({ name: '广州宏图机械' }), await create({ name: '广州市宏图机械有限公司' })];
    await create({ name: '宏远一厂', mobile: '13700001111' }, 'other');
    await create({ name: '宏远二厂', mobile: '13700001111', acknowledge: ['customer.duplicate'] }, 'other');
    await search('own');
    expect(await groups('own')).toEqual([['name', ['受保护的客户公司', '受保护的客户']], ['similar', ['广州宏图机械', '广州市宏图机械有限公司']]]);
    await search('manager');
    expect((await groups('manager')).map(([reason]) => reason)).toEqual(['name', 'mobile', 'similar']);
    await rig.as('own', 'customer.duplicate.find', () => rig.get(DuplicateController).dismiss({ customers: pair.map(({ id }) => ({ id })) }));
    expect((await groups('own')).map(([reason]) => reason)).toEqual(['name']);
    await search('manager');
    expect((await groups('manager')).map(([reason]) => reason)).toEqual(['name', 'mobile']);
    expect(await refusal(rig.as('own', 'customer.duplicate.find', () => rig.get(DuplicateController).dismiss({ customers: [{ id: pair[0]?.id ?? 0 }, { id: 4711 }] })))).toMatchObject({ status: 404 });
  });
});
