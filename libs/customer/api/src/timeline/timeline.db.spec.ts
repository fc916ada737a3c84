import { auditTable, checkInvariants, database, transaction } from '@steward/platform';
import { ContactService } from '../contact/contact.service.js';
import type { Customer } from '../customer/customer.entity.js';
import { CustomerService } from '../customer/customer.service.js';
import { CustomerRig, refusal } from '../testing/customer-rig.js';
import { registerTimeline } from './timeline.registry.js';
import { Timelines, type TimelineQuery } from './timeline.service.js';
import type { CustomerTimeline } from './timeline.view.js';

const VIEW = 'customer.customer.view';

describe('the timeline of a customer', () => {
  let rig: CustomerRig;
  const customer = (name: string): Promise<Customer> => rig.as('own', 'customer.customer.create', () => rig.get(CustomerService).create({ name }));
  const contact = (customerId: number, name: string): Promise<unknown> => rig.as('own', 'customer.contact.create', () => rig.get(ContactService).create({ customerId, name, post: '采购' }));
  const read = (who: 'own' | 'other' | 'manager', id: number, query: TimelineQuery = {}, without: string[] = []): Promise<CustomerTimeline> => rig.as(who, VIEW, () => rig.get(Timelines).of(id, query), without);
  const pages = async (id: number, limit: number, kinds?: string): Promise<string[]> => {
    const seen: string[] = [];
    for (let before: string | undefined; ;) {
      const page = await read('own', id, { limit: String(limit), ...(kinds ? { kinds } : {}), ...(before ? { before } : {}) });
      seen.push(...page.items.map((i) => `${i.kind}${i.id}`));
      if (page.next === null) return seen;
      before = page.next;
    }
  };

  beforeAll(async () => { rig = await CustomerRig.open(); }, 60_000);
  afterAll(async () => {
    expect((await checkInvariants()).filter((i) => i.count !== 0 && i.id !== 'P03')).toEqual([]);
    await rig.close();
  });

  it('merges what the kinds give, latest first, in pages without holes', async () => {
    const { id } = await customer('时间轴公司');
    for (const name of ['甲', '乙', '丙']) await contact(id, name);
    await rig.seeing('own', 'customer.customer.update', 1, () => rig.get(CustomerService).update(id, { shortName: '时间' }));
    const all = await read('own', id, { limit: '100' });
    expect(all.items[0]).toMatchObject({ kind: 'audit', actorName: '张三', entity: 'customer', data: { action: 'update', changes: { shortName: [null, '时间'] } } });
    expect(all.items.filter((i) => i.kind === 'contact').map((i) => [i.title, i.text])).toEqual([['丙', '采购'], ['乙', '采购'], ['甲', '采购']]);
    const times = all.items.map((i) => i.at);
    expect(times).toEqual([...times].sort().reverse());
    const named = all.items.map((i) => `${i.kind}${i.id}`);
    for (const limit of [1, 2, 3, 50]) expect(await pages(id, limit)).toEqual(named);
    expect(await pages(id, 2, 'contact')).toEqual(named.filter((n) => n.startsWith('contact')));
  });

  it('a cursor within many of one moment loses none', async () => {
    const { id } = await customer('同一刻公司');
    for (let i = 0; i < 7; i++) await contact(id, `同刻${i}`);
    const at = '2030-01-01T00:00:00.000Z';
    await transaction(async () => {
      await database.unit.sql.run('UPDATE contact SET createdAt=? WHERE customerId=?', [at, id]);
      await database.unit.sql.run('UPDATE audit_log SET at=? WHERE entity=? AND entityId=?', [at, 'customer', id]);
    });
    const audits = await auditTable.all({ entity: 'customer', entityId: id });
    for (const limit of [1, 3, 7, 20]) {
      const seen = await pages(id, limit);
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen).toHaveLength(7 + audits.length);
    }
  });

  it('each kind obeys its own right, amounts theirs; strangers find nothing', async () => {
    const { id } = await customer('权限公司');
    await contact(id, '机密人');
    registerTimeline({ kind: 'zz_priced', permission: 'customer.customer.export', amountNeeds: 'price.view', read: async (_id, _before, limit) => (limit > 0 ? [{ id: 1, at: '2020-01-01T00:00:00.000Z', actorId: 0, entity: 'x', entityId: 1, amount: 12_345 }] : []) });
    const full = await read('own', id);
    expect(full.items.find((i) => i.kind === 'zz_priced')).toMatchObject({ amount: '123.45' });
    expect(full.hidden).not.toContain('contact');
    const less = await read('own', id, {}, ['customer.contact.view', 'price.view']);
    expect(JSON.stringify(less)).not.toContain('机密人');
    expect(less.hidden).toEqual(expect.arrayContaining(['contact']));
    expect(less.items.find((i) => i.kind === 'zz_priced')).not.toHaveProperty('amount');
    expect((await read('own', id, { kinds: 'contact' }, ['customer.contact.view'])).items).toEqual([]);
    expect(await refusal(read('other', id))).toMatchObject({ status: 404 });
    expect((await read('manager', id)).items.length).toBe(full.items.length);
  });

  it('refuses what it does not understand', async () => {
    const { id } = await customer('问错公司');
    for (const wrong of [{ limit: '0' }, { limit: '101' }, { limit: 'x' }, { before: 'yesterday' }, { kinds: 'contact,nothing' }]) expect(await refusal(read('own', id, wrong))).toMatchObject({ status: 400 });
  });

  it('the note is pinned by who may change the customer, one version after the other', async () => {
    const { id } = await customer('便签公司');
    const write = (who: 'own' | 'other', version: number, text: string | null): Promise<unknown> => rig.seeing(who, 'customer.customer.update', version, () => rig.get(Timelines).write(id, text));
    expect((await read('own', id)).note).toMatchObject({ text: null, version: 0 });
    expect(await write('own', 0, ' 周五前不要打电话 ')).toMatchObject({ text: '周五前不要打电话', version: 1, updatedByName: '张三' });
    expect(await refusal(write('own', 0, '别的'))).toMatchObject({ status: 412 });
    expect(await refusal(write('other', 1, '偷看'))).toMatchObject({ status: 404 });
    expect((await read('own', id, {})).note).toMatchObject({ text: '周五前不要打电话' });
    expect(await read('own', id, { before: '2020-01-01T00:00:00.000Z~audit~1' })).not.toHaveProperty('note');
    await write('own', 1, '');
    expect((await read('own', id)).note).toMatchObject({ text: null, version: 2 });
    const trail = (await auditTable.all({ entity: 'customer', entityId: id, action: 'note' })).map((a) => a.changes);
    expect(trail).toEqual([{ pinnedNote: [null, '周五前不要打电话'] }, { pinnedNote: ['周五前不要打电话', null] }]);
  });
});
