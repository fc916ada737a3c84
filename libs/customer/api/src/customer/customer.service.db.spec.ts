import { auditTable, checkInvariants, database, ListRunner, parseListQuery, transaction } from '@steward/platform';
import { SettingsFacade } from '@steward/system-api';
import { CustomerRig, refusal } from '../testing/customer-rig.js';
import { ContactService } from '../contact/contact.service.js';
import { CustomerBatch } from './customer.batch.js';
import { CustomerBulk } from './customer.bulk.js';
import type { CreateCustomer } from './customer.dto.js';
import type { Customer } from './customer.entity.js';
import { CUSTOMERS } from './customer.list.js';
import { CustomerLookup } from './customer.lookup.js';
import { CustomerOverviews } from './customer.overview.js';
import { CustomerReader } from './customer.reader.js';
import { CustomerService } from './customer.service.js';
import { CategoryFacade } from '@steward/system-api';

const CREATE = 'customer.customer.create';
const UPDATE = 'customer.customer.update';
const VIEW = 'customer.customer.view';
const DELETE = 'customer.customer.delete';
const RESTORE = 'customer.customer.restore';
const DUPLICATE = 'customer.customer.duplicate';

describe('customers', () => {
  let rig: CustomerRig;
  const service = (): CustomerService => rig.get(CustomerService);
  const create = (input: CreateCustomer, who: keyof CustomerRig['people'] = 'own', without: string[] = []): Promise<Customer> => rig.as(who, CREATE, () => service().create(input), without);
  const find = async (q: string): Promise<string[]> => (await rig.as('admin', VIEW, () => rig.get(ListRunner).run(CUSTOMERS, parseListQuery({ q, pageSize: '200' })))).items.map((i) => String(i['name']));

  beforeAll(async () => { rig = await CustomerRig.open(); }, 60_000);
  afterAll(async () => {
    expect((await checkInvariants()).filter((i) => i.count !== 0 && i.id !== 'P03')).toEqual([]);
    await rig.close();
  });

  it('are created with a code, their owner and one entry in the journals', async () => {
    const c = await create({ name: '平安银行股份有限公司', shortName: '平安', mobile: '13800138000', phone: '0755-82080387', level: 'A', region: '440305', creditLimit: '1000.50', discountRate: '0.05', tags: ['重点', 'VIP'], paymentTerm: 'month_end:30', nextContactAt: '2026-12-01T09:00:00+08:00' });
    const view = await rig.as('own', VIEW, () => rig.get(CustomerReader).one(String(c.id)));
    expect(view).toMatchObject({ version: 1, code: expect.stringMatching(/^KH\d{6}$/), type: 'company', country: 'CN', ownerId: rig.people.own, ownerName: '张三', creditLimit: '1000.50', discountRate: '0.0500', tags: ['重点', 'VIP'], nextContactAt: '2026-12-01T01:00:00.000Z', receivableBalance: '0.00', followers: [], custom: {} });
    expect(view).not.toHaveProperty('search');
    expect(await auditTable.all({ entity: 'customer', entityId: c.id })).toHaveLength(1);
    expect(await rig.as('own', VIEW, () => rig.get(CustomerLookup).tags())).toEqual([{ tag: 'VIP', count: 1 }, { tag: '重点', count: 1 }]);
  });

  it('are found by name, pinyin, initials, code and telephone', async () => {
    for (const q of ['平安', 'pingan', 'pa', 'PingAn', '13800138000', '82080387', '银行']) expect(await find(q)).toContain('平安银行股份有限公司');
    expect(await find('不存在的')).toEqual([]);
  });

  it('refuse wrong references with a pointer', async () => {
    for (const [input, pointer] of [[{ level: 'Z' }, '/level'], [{ region: '999999' }, '/region'], [{ categoryId: 4711 }, '/categoryId'], [{ parentId: 4711 }, '/parentId'], [{ ownerId: 4711 }, '/ownerId'], [{ followers: [{ userId: 4711 }] }, '/followers/0/userId'], [{ custom: { nope: 1 } }, '/custom/nope']] as const) {
      expect(await refusal(create({ name: `引用 ${pointer}`, ...input } as CreateCustomer, 'manager'))).toMatchObject({ status: 422, facts: { errors: [{ pointer }] } });
    }
  });

  describe('duplicates', () => {
    it('are refused with the field; the other record is shown only to whoever sees it', async () => {
      const seen = await refusal(create({ name: '平安银行' }));
      expect(seen).toMatchObject({ status: 409, code: 'customer.duplicate', facts: { field: 'name', overridable: true, duplicates: [{ visible: true, name: '平安银行股份有限公司' }] } });
      const hidden = await refusal(create({ name: '平安银行（股份）有限公司', mobile: '+86 138 0013 8000' }, 'other', [DUPLICATE]));
      expect(hidden).toMatchObject({ status: 409, facts: { overridable: false, duplicates: [{ field: 'name', visible: false, name: '平安***', ownerName: '张三' }, { field: 'mobile', visible: false }] } });
      expect(JSON.stringify({ ...hidden })).not.toMatch(/平安银行|KH0/);
    });

    it('are made on purpose by whoever may and says so; that is audited', async () => {
      expect(await refusal(create({ name: '平安银行', acknowledge: ['customer.duplicate'] }, 'own', [DUPLICATE]))).toMatchObject({ status: 409 });
      const c = await create({ name: '平安银行', acknowledge: ['customer.duplicate'] });
      expect((await auditTable.all({ entity: 'customer', entityId: c.id }))[0]?.changes).toEqual({ acknowledged: [null, 'customer.duplicate: name'] });
      await rig.seeing('own', DELETE, 1, () => service().delete(c.id));
    });

    it('never share a code', async () => {
      const a = await create({ name: '有编码的', code: 'X-1' });
      expect(await refusal(create({ name: '另一个', code: 'ｘ-1', acknowledge: ['customer.duplicate'] }))).toMatchObject({ status: 409, facts: { field: 'code', overridable: false } });
      expect(a.code).toBe('X-1');
    });

    it('give way where the setting says so', async () => {
      const set = (v: 'block' | 'warn' | 'off'): Promise<void> => rig.as('admin', 'system.setting.update', () => rig.get(SettingsFacade).set('customer.dup_name', v));
      await set('warn');
      expect(await refusal(create({ name: '平安银行' }, 'own', [DUPLICATE]))).toMatchObject({ facts: { overridable: true } });
      await set('off');
      const c = await create({ name: '平安银行' }, 'own', [DUPLICATE]);
      await set('block');
      await rig.seeing('own', DELETE, 'any', () => service().delete(c.id));
    });

    it('have one winner among twenty at once', async () => {
      const results = await Promise.allSettled(Array.from({ length: 20 }, (_, i) => create({ name: `同时新建${['有限公司', '股份有限公司', ''][i % 3]}` })));
      expect(results.filter((r) => r.status === 'fulfilled')).toHaveLength(1);
      expect(results.filter((r) => r.status === 'rejected').every((r) => (r.reason as { code?: string }).code === 'customer.duplicate')).toBe(true);
      expect(await find('同时新建')).toHaveLength(1);
    });

    it('a code of ours that somebody typed in is passed over', async () => {
      const a = await create({ name: '看看编码走到哪里' });
      const next = `KH${String(Number(a.code.slice(2)) + 1).padStart(6, '0')}`;
      await create({ name: '抢占编码', code: next });
      const c = await create({ name: '顺延编码' });
      expect(c.code).not.toBe(next);
      expect(await find(c.code)).toEqual(['顺延编码']);
    });
  });

  describe('changes', () => {
    it('need the version seen, go up by one, and nothing changed is nothing done', async () => {
      const c = await create({ name: '改一改' });
      expect(await refusal(rig.as('own', UPDATE, () => service().update(c.id, { remark: 'x' })))).toMatchObject({ status: 428 });
      const v2 = await rig.seeing('own', UPDATE, 1, () => service().update(c.id, { name: '改好了', mobile: '13611112222', tags: ['新'], creditLimit: '5' }));
      expect(v2).toMatchObject({ version: 2, name: '改好了', creditLimit: 500 });
      expect(await refusal(rig.seeing('own', UPDATE, 1, () => service().update(c.id, { remark: 'x' })))).toMatchObject({ status: 412, facts: { expected: 1, current: 2 } });
      expect(await rig.seeing('own', UPDATE, 2, () => service().update(c.id, { name: '改好了', creditLimit: '5.00', tags: ['新'] }))).toMatchObject({ version: 2 });
      expect((await auditTable.all({ entity: 'customer', entityId: c.id, action: 'update' }))[0]?.changes).toEqual({ name: ['改一改', '改好了'], mobile: [null, '13611112222'], tags: [null, ['新']], creditLimit: [null, '5.00'] });
      expect(await find('改一改')).toEqual([]);
      expect(await find('ghl')).toContain('改好了');
      expect(await find('13611112222')).toEqual(['改好了']);
    });

    it('of the name move the key', async () => {
      const c = await create({ name: '旧名字公司' });
      await rig.seeing('own', UPDATE, 1, () => service().update(c.id, { name: '新名字公司' }));
      await create({ name: '旧名字' });
      expect(await refusal(create({ name: '新名字' }))).toMatchObject({ code: 'customer.duplicate' });
      expect(await refusal(rig.seeing('own', UPDATE, 2, () => service().update(c.id, { name: '旧名字公司' })))).toMatchObject({ code: 'customer.duplicate' });
    });

    it('do not make a group a ring', async () => {
      const top = await create({ name: '集团' });
      const mid = await create({ name: '二级', parentId: top.id });
      const low = await create({ name: '三级', parentId: mid.id });
      for (const parentId of [top.id, mid.id, low.id]) expect(await refusal(rig.seeing('own', UPDATE, 'any', () => service().update(top.id, { parentId })))).toMatchObject({ facts: { errors: [{ pointer: '/parentId', code: 'customer.parent_cycle' }] } });
    });

    it('of two at once with one version have one winner', async () => {
      const c = await create({ name: '两人同改' });
      const results = await Promise.allSettled([1, 2, 3, 4, 5].map((n) => rig.seeing('own', UPDATE, 1, () => service().update(c.id, { remark: `第 ${n} 人` }))));
      expect(results.filter((r) => r.status === 'fulfilled')).toHaveLength(1);
      expect(results.filter((r) => r.status === 'rejected').every((r) => (r.reason as { status?: number }).status === 412)).toBe(true);
    });

    it('of the owner need the right to transfer', async () => {
      const c = await create({ name: '换人', ownerId: rig.people.own }, 'manager');
      expect(await refusal(rig.seeing('manager', UPDATE, 'any', () => service().update(c.id, { ownerId: rig.people.other }), ['customer.customer.transfer']))).toMatchObject({ status: 403 });
      expect(await rig.seeing('manager', UPDATE, 'any', () => service().update(c.id, { ownerId: rig.people.other }))).toMatchObject({ ownerId: rig.people.other, previousOwnerId: rig.people.own });
    });
  });

  it('go into the bin and come back, and their name is free meanwhile', async () => {
    const c = await create({ name: '删除恢复', mobile: '13500000000' });
    await rig.seeing('own', DELETE, 1, () => service().delete(c.id));
    await expect(rig.as('own', VIEW, () => rig.get(CustomerReader).one(String(c.id)))).rejects.toMatchObject({ status: 404 });
    expect(await find('删除恢复')).toEqual([]);
    const twin = await create({ name: '删除恢复' });
    expect(await refusal(rig.as('own', RESTORE, () => service().restore(c.id, null)))).toMatchObject({ status: 409, code: 'customer.duplicate' });
    await rig.seeing('own', DELETE, 1, () => service().delete(twin.id));
    expect(await rig.as('own', RESTORE, () => service().restore(c.id, null))).toMatchObject({ version: 3, deletedAt: null });
    expect(await find('删除恢复')).toEqual(['删除恢复']);
    expect(await refusal(rig.as('other', RESTORE, () => service().restore(twin.id, null)))).toMatchObject({ status: 404 });
  });

  it('are written by the id of another system', async () => {
    const put = (who: keyof CustomerRig['people'], input: CreateCustomer): Promise<Customer> => rig.seeing(who, CREATE, 'any', () => service().upsert('ERP-7', input));
    const a = await put('own', { name: '外部系统', level: 'A' });
    const b = await put('own', { name: '外部系统', phone: '010-12345678' });
    expect(b).toMatchObject({ id: a.id, version: 2, level: 'A', phone: '010-12345678' });
    expect(await rig.as('own', VIEW, () => rig.get(CustomerReader).one('ext:ERP-7'))).toMatchObject({ id: a.id, externalId: 'ERP-7' });
    expect(await refusal(put('other', { name: '别人的' }))).toMatchObject({ status: 409, facts: { field: 'externalId' } });
    expect(await refusal(rig.as('other', VIEW, () => rig.get(CustomerReader).one('ext:ERP-7')))).toMatchObject({ status: 404 });
    expect(await refusal(rig.seeing('own', CREATE, 7, () => service().upsert('ERP-7', { name: '外部系统' })))).toMatchObject({ status: 412 });
  });

  it('come in batches, where a refused one leaves nothing behind', async () => {
    const answer = await rig.as('own', CREATE, () => transaction(() => rig.get(CustomerBatch).write({ items: [{ name: '批量一', externalId: 'B-1' }, { name: '批量一' }, { name: '' }, { name: '批量二', nonsense: 1 }, { name: '批量一改名', externalId: 'B-1' }, { name: '批量三', level: 'Z' }] })));
    expect(answer.items.map((i) => i.status)).toEqual([201, 409, 422, 422, 200, 422]);
    expect(answer.items[3]?.error).toMatchObject({ errors: [{ pointer: '/nonsense', code: 'unknown' }] });
    expect(await find('批量')).toEqual(['批量一改名']);
  });

  describe('many at once', () => {
    it('are refused when the number is another one than shown', async () => {
      for (const i of [1, 2, 3]) await create({ name: `成批${i}号` });
      const where = { field: 'name', op: 'contains', value: '成批' };
      const run = (expectedCount: number): Promise<unknown> => rig.as('own', UPDATE, () => transaction(() => rig.get(CustomerBulk).run({ where, expectedCount }, { kind: 'tags', add: ['展会'], remove: ['没有'] })));
      expect(await refusal(run(4))).toMatchObject({ status: 409, code: 'expected_count', facts: { actual: 3 } });
      expect(await run(3)).toMatchObject({ total: 3, succeeded: 3, failed: 0 });
      const tagged = await rig.as('own', VIEW, () => rig.get(ListRunner).run(CUSTOMERS, parseListQuery({ 'filter[tags][in]': '展会' })));
      expect(tagged.items.map((i) => i['tags'])).toEqual([['展会'], ['展会'], ['展会']]);
    });

    it('tell each row that was refused', async () => {
      const [a, b] = [await create({ name: '甲方删' }), await create({ name: '乙方删' })];
      const answer = await rig.as('own', DELETE, () => transaction(() => rig.get(CustomerBulk).run({ items: [{ id: a.id, version: 9 }, { id: b.id, version: 1 }] }, { kind: 'delete' })));
      expect(answer.items).toEqual([{ id: a.id, ok: false, code: 'stale_version', title: expect.any(String) }, { id: b.id, ok: true, version: 2 }]);
      expect(await find('方删')).toEqual(['甲方删']);
    });
  });

  it('show their page in four statements at most', async () => {
    const parent = await create({ name: '页面集团' });
    const c = await create({ name: '页面客户', parentId: parent.id });
    await rig.as('own', 'customer.contact.create', () => rig.get(ContactService).create({ customerId: c.id, name: '周总', mobile: '13412345678' }));
    const overview = (): Promise<unknown> => rig.as('own', VIEW, () => rig.get(CustomerOverviews).of(c.id));
    await overview();
    const seen = await statements(overview);
    expect(seen.result).toMatchObject({ customer: { id: c.id, contactName: '周总', contactMobile: '13412345678' }, parent: { name: '页面集团' }, contacts: [{ name: '周总', isPrimary: true }], invoiceTitles: [], addresses: [], attachmentCount: 0, audit: [{ action: 'create' }], may: { update: true, delete: true, transfer: true } });
    expect(seen.count).toBeLessThanOrEqual(4);
  });

  it('one is read by one statement, and a page of the list by one or two', async () => {
    const { id } = await create({ name: '一次读到' });
    expect((await statements(() => rig.as('own', VIEW, () => rig.get(CustomerReader).one(String(id))))).count).toBe(1);
    const page = (): Promise<unknown> => rig.as('admin', VIEW, () => rig.get(ListRunner).run(CUSTOMERS, parseListQuery({ pageSize: '2', count: 'false' })));
    expect((await statements(page)).count).toBe(1);
  });

  it('count by category, descendants filtered with their parent', async () => {
    const category = await rig.as('admin', 'system.category.create', () => rig.get(CategoryFacade).create('customer', '华南/深圳'));
    const south = await rig.get(CategoryFacade).byPath('customer', '华南');
    await create({ name: '分类客户', categoryId: category });
    rig.get(CustomerLookup).forget();
    const counts = await rig.as('own', VIEW, () => rig.get(CustomerLookup).categoryCounts());
    expect(counts.items).toContainEqual({ categoryId: category, count: 1 });
    const under = await rig.as('own', VIEW, () => rig.get(ListRunner).run(CUSTOMERS, parseListQuery({ 'filter[categoryId][under]': String(south) })));
    expect(under.items).toMatchObject([{ name: '分类客户', categoryName: '深圳' }]);
  });
});

/** Counts the statements a piece of work sends to the reader. */
async function statements<T>(work: () => Promise<T>): Promise<{ count: number; result: T }> {
  const read = database.engine.read;
  const all = read.all.bind(read);
  let count = 0;
  Object.assign(read, { all: (text: string, params?: never) => { count++; return all(text, params); } });
  try {
    return { result: await work(), count };
  } finally {
    Object.assign(read, { all });
  }
}
