import { ListRunner, parseListQuery, transaction } from '@steward/platform';
import { CustomerRig, refusal } from '../testing/customer-rig.js';
import { ContactService } from '../contact/contact.service.js';
import { ContactStore } from '../contact/contact.store.js';
import { CONTACTS } from '../contact/contact.list.js';
import { CustomerBulk } from './customer.bulk.js';
import { CUSTOMERS } from './customer.list.js';
import { CustomerReader } from './customer.reader.js';
import { CustomerOverviews } from './customer.overview.js';
import { CustomerLookup } from './customer.lookup.js';
import { CustomerService } from './customer.service.js';
import { CustomerStore } from './customer.store.js';
import { CustomerTeam } from './customer.team.js';

const VIEW = 'customer.customer.view';
const UPDATE = 'customer.customer.update';

describe('who sees a customer (S-53)', () => {
  let rig: CustomerRig;
  let mine: number;
  let theirs: number;
  let contact: number;
  const service = (): CustomerService => rig.get(CustomerService);
  const read = (who: keyof CustomerRig['people'], id: number): Promise<unknown> => rig.as(who, VIEW, () => rig.get(CustomerReader).one(String(id)));
  const names = async (who: keyof CustomerRig['people'], query: Record<string, string> = {}, code = VIEW): Promise<string[]> => (await rig.as(who, code, () => rig.get(ListRunner).run(CUSTOMERS, parseListQuery(query)))).items.map((i) => String(i['name'])).sort();

  beforeAll(async () => {
    rig = await CustomerRig.open();
    mine = (await rig.as('own', 'customer.customer.create', () => service().create({ name: '张三的客户' }))).id;
    theirs = (await rig.as('other', 'customer.customer.create', () => service().create({ name: '李四的客户', mobile: '13900000001' }))).id;
    contact = (await rig.as('other', 'customer.contact.create', () => rig.get(ContactService).create({ customerId: theirs, name: '钱经理', mobile: '13700000000' }))).id;
  }, 60_000);
  afterAll(() => rig.close());

  it('the owner sees his own and no other by any way', async () => {
    expect(await names('own')).toEqual(['张三的客户']);
    expect(await names('own', { q: '李四' })).toEqual([]);
    expect(await names('own', { 'filter[ownerId]': String(rig.people.other) })).toEqual([]);
    expect((await rig.as('own', VIEW, () => rig.get(ListRunner).run(CUSTOMERS, parseListQuery({ pageSize: '1' })))).total).toBe(1);
    expect(await names('own', {}, 'customer.customer.export')).toEqual(['张三的客户']);
    for (const work of [
      () => read('own', theirs),
      () => rig.as('own', VIEW, () => rig.get(CustomerOverviews).of(theirs)),
      () => rig.seeing('own', UPDATE, 'any', () => service().update(theirs, { remark: 'x' })),
      () => rig.seeing('own', 'customer.customer.delete', 'any', () => service().delete(theirs)),
      () => rig.as('own', 'customer.customer.transfer', () => rig.get(CustomerTeam).transfer(theirs, { ownerId: rig.people.own })),
      () => rig.as('own', UPDATE, () => rig.get(CustomerTeam).addFollower(theirs, { userId: rig.people.own })),
      () => rig.as('own', 'customer.contact.view', () => rig.get(ContactStore).get(contact)),
      () => rig.seeing('own', 'customer.contact.update', 'any', () => rig.get(ContactService).update(contact, { name: 'x' })),
    ]) expect(await refusal(Promise.resolve().then(work))).toMatchObject({ status: 404, code: 'not_found' });
  });

  it('absent and foreign rows look the same', async () => {
    const [foreign, absent] = [await refusal(read('own', theirs)), await refusal(read('own', 999_999))];
    expect({ ...foreign }).toEqual({ ...absent });
  });

  it('foreign rows are no references', async () => {
    expect(await refusal(rig.as('own', 'customer.customer.create', () => service().create({ name: '子公司', parentId: theirs })))).toMatchObject({ status: 422, facts: { errors: [{ pointer: '/parentId', code: 'not_found' }] } });
    expect(await refusal(rig.as('own', 'customer.contact.create', () => rig.get(ContactService).create({ customerId: theirs, name: '间谍' })))).toMatchObject({ status: 422, facts: { errors: [{ pointer: '/customerId', code: 'not_found' }] } });
    expect(await refusal(rig.as('own', 'customer.customer.create', () => service().create({ name: '送人', ownerId: rig.people.other })))).toMatchObject({ status: 422, facts: { errors: [{ pointer: '/ownerId' }] } });
  });

  it('the manager sees his team, the administrator everything', async () => {
    expect(await names('manager')).toEqual(['张三的客户', '李四的客户']);
    expect(await names('admin')).toEqual(['张三的客户', '李四的客户']);
  });

  it('without the right there is nothing, without a context an error', async () => {
    expect(await rig.as('own', VIEW, () => rig.get(ListRunner).run(CUSTOMERS, parseListQuery({})), [VIEW])).toMatchObject({ items: [] });
    await expect(rig.get(CustomerStore).get(mine)).rejects.toThrow(/context/i);
    await expect(transaction(() => rig.get(CustomerStore).lock(mine, UPDATE))).rejects.toThrow(/context/i);
  });

  it('a follower reads, a follower with write access writes, neither makes followers; the children come along', async () => {
    await expect(read('helper', mine)).rejects.toMatchObject({ status: 404 });
    await rig.as('own', UPDATE, () => rig.get(CustomerTeam).addFollower(mine, { userId: rig.people.helper, access: 'read' }));
    const child = (await rig.as('own', 'customer.contact.create', () => rig.get(ContactService).create({ customerId: mine, name: '孙小姐' }))).id;
    expect(await names('helper')).toEqual(['张三的客户']);
    expect(await names('helper', { q: '张三' })).toEqual(['张三的客户']);
    expect((await rig.as('helper', 'customer.contact.view', () => rig.get(ListRunner).run(CONTACTS, parseListQuery({})))).items.map((i) => i['id'])).toEqual([child]);
    expect(await refusal(rig.seeing('helper', UPDATE, 'any', () => service().update(mine, { remark: 'x' })))).toMatchObject({ status: 403 });
    expect(await refusal(rig.seeing('helper', 'customer.contact.update', 'any', () => rig.get(ContactService).update(child, { name: 'x' })))).toMatchObject({ status: 403 });

    await rig.as('own', UPDATE, () => rig.get(CustomerTeam).addFollower(mine, { userId: rig.people.helper, access: 'write' }));
    await rig.seeing('helper', UPDATE, 'any', () => service().update(mine, { remark: '跟单人写的' }));
    await rig.seeing('helper', 'customer.contact.update', 'any', () => rig.get(ContactService).update(child, { post: '采购' }));
    expect(await refusal(rig.as('helper', UPDATE, () => rig.get(CustomerTeam).addFollower(mine, { userId: rig.people.other })))).toMatchObject({ status: 403 });
    expect(await refusal(rig.seeing('helper', 'customer.customer.delete', 'any', () => service().delete(mine)))).toMatchObject({ status: 403 });

    await rig.as('own', UPDATE, () => rig.get(CustomerTeam).removeFollower(mine, rig.people.helper));
    await expect(read('helper', mine)).rejects.toMatchObject({ status: 404 });
  });

  it('a follower whose time is over sees nothing', async () => {
    await rig.as('own', UPDATE, () => rig.get(CustomerTeam).addFollower(mine, { userId: rig.people.helper, access: 'write', expiresAt: '2020-01-01T00:00:00Z' }));
    await expect(read('helper', mine)).rejects.toMatchObject({ status: 404 });
    await rig.as('own', UPDATE, () => rig.get(CustomerTeam).removeFollower(mine, rig.people.helper));
  });

  it('bulk actions leave foreign rows alone and say so per row', async () => {
    const answer = await rig.as('own', UPDATE, () => transaction(() => rig.get(CustomerBulk).run({ items: [{ id: mine }, { id: theirs }] }, { kind: 'update', set: { level: 'A' } })));
    expect(answer).toMatchObject({ total: 2, succeeded: 1, failed: 1 });
    expect(answer.items.find((i) => i.id === theirs)).toMatchObject({ ok: false, code: 'not_found' });
  });

  it('the look-up for duplicates tells a masked name and the owner, nothing else', async () => {
    const [hint, ...rest] = await rig.as('own', VIEW, () => rig.get(CustomerLookup).duplicates({ name: '李四的客户', mobile: '139 0000 0001' }));
    expect(hint).toEqual({ field: 'name', visible: false, name: '李四***', ownerName: '李四' });
    expect(JSON.stringify([hint, ...rest])).not.toContain('李四的客户');
    expect(await rig.as('manager', VIEW, () => rig.get(CustomerLookup).duplicates({ name: '李四的客户' }))).toEqual([{ field: 'name', visible: true, id: theirs, code: expect.any(String), name: '李四的客户', ownerName: '李四' }]);
  });

  it('the new owner sees a customer after the transfer, the old one only as a follower', async () => {
    const c = await rig.as('manager', 'customer.customer.transfer', () => rig.get(CustomerTeam).transfer(mine, { ownerId: rig.people.other, keepFollower: true }));
    expect(c).toMatchObject({ ownerId: rig.people.other, previousOwnerId: rig.people.own });
    await expect(read('other', mine)).resolves.toMatchObject({ name: '张三的客户', ownerName: '李四', followers: [{ userId: rig.people.own, access: 'write', name: '张三' }] });
    await expect(read('own', mine)).resolves.toMatchObject({ id: mine });
    await rig.as('other', UPDATE, () => rig.get(CustomerTeam).replaceFollowers(mine, []));
    await expect(read('own', mine)).rejects.toMatchObject({ status: 404 });
  });
});
