import { auditTable, checkInvariants, ListRunner, parseListQuery, transaction } from '@steward/platform';
import type { CheckedRow, ImportOptions, WrittenRow } from '@steward/system-api';
import { CustomerRig } from '../testing/customer-rig.js';
import { ContactService } from '../contact/contact.service.js';
import { CONTACTS } from '../contact/contact.list.js';
import { CUSTOMERS } from '../customer/customer.list.js';
import { CustomerReader } from '../customer/customer.reader.js';
import { CustomerService } from '../customer/customer.service.js';
import { CustomerImportTarget } from './customer-import.target.js';
import { IMPORT } from './customer-import.types.js';

type Values = Record<string, string | null>;
const DUPLICATE = 'customer.customer.duplicate';

describe('import of customers', () => {
  let rig: CustomerRig;
  const options = (o: Partial<ImportOptions> = {}): ImportOptions => ({ duplicateStrategy: 'skip', matchKeys: ['code', 'creditCode', 'name', 'mobile'], defaults: {}, unknownChoices: 'error', ...o });
  const check = (rows: Values[], o: Partial<ImportOptions> = {}, who: keyof CustomerRig['people'] = 'own', without: string[] = []): Promise<CheckedRow[]> =>
    rig.as(who, IMPORT, () => rig.get(CustomerImportTarget).check(rows.map((values, i) => ({ row: i + 2, values })), options(o)), without);
  const write = (rows: CheckedRow[], o: Partial<ImportOptions> = {}, who: keyof CustomerRig['people'] = 'own'): Promise<WrittenRow[]> =>
    rig.as(who, IMPORT, () => transaction(() => rig.get(CustomerImportTarget).write(rows.filter((r) => r.action === 'create' || r.action === 'update'), options(o))));
  const undo = (rows: WrittenRow[]): Promise<{ row: number; undone: boolean; reason?: string }[]> =>
    rig.as('own', IMPORT, () => transaction(() => rig.get(CustomerImportTarget).undo(rows.map((r) => ({ row: r.row, entityId: r.entityId, version: r.version, action: r.action as 'created' | 'updated', ...(r.before ? { before: r.before } : {}) })))));
  const all = async (q = ''): Promise<Record<string, unknown>[]> => (await rig.as('admin', 'customer.customer.view', () => rig.get(ListRunner).run(CUSTOMERS, parseListQuery({ ...(q ? { q } : {}), pageSize: '200', sort: 'id', fields: '*' })))).items;

  beforeAll(async () => { rig = await CustomerRig.open(); }, 60_000);
  afterAll(async () => {
    expect((await checkInvariants()).filter((i) => i.count !== 0 && i.id !== 'P03')).toEqual([]);
    await rig.close();
  });

  const SZSE: Values = { code: '000002', name: '万科企业股份有限公司', shortName: '万  科Ａ', address: '广东省深圳市盐田区大梅沙环梅路33号', province: '广东', city: '深圳市', industry: 'K 房地产', website: 'www.vanke.com', remark: '-' };

  it('knows the fields by the headers of the exchange\'s list', async () => {
    const fields = await rig.as('own', IMPORT, () => rig.get(CustomerImportTarget).fields());
    const by = (word: string): string | undefined => fields.find((f) => f.label === word || f.synonyms?.includes(word))?.key;
    expect(['公司全称', 'A股简称', 'A股代码', '注册地址', '省份', '城市', '所属行业', '公司网址', '负责人', '联系人'].map(by)).toEqual(['name', 'shortName', 'code', 'address', 'province', 'city', 'industry', 'website', 'ownerId', 'contact.name']);
    expect(fields.every((f) => !f.label.includes('.'))).toBe(true);
    expect(by('地区')).toBeUndefined();
  });

  it('writes a row of it, and a second time changes nothing', async () => {
    const checked = await check([SZSE]);
    expect(checked).toMatchObject([{ row: 2, action: 'create', errors: [] }]);
    const written = await write(checked);
    expect(written).toMatchObject([{ row: 2, action: 'created', version: 1 }]);
    expect(await all()).toMatchObject([{ code: '000002', name: '万科企业股份有限公司', shortName: '万科A', region: '440300', industry: 'K', website: 'www.vanke.com', ownerId: rig.people.own, ownerName: '张三' }]);
    expect(await check([SZSE])).toMatchObject([{ action: 'skip', duplicateOf: '000002', errors: [] }]);
    expect(await check([SZSE], { duplicateStrategy: 'update_non_empty' })).toMatchObject([{ action: 'skip' }]);
    expect(await check([SZSE], { duplicateStrategy: 'overwrite' })).toMatchObject([{ action: 'skip' }]);
  });

  it('updates what is not empty, or overwrites, and takes it back', async () => {
    const change = { ...SZSE, phone: '0755-25606666', website: null };
    const [update] = await check([change], { duplicateStrategy: 'update_non_empty' });
    expect(update).toMatchObject({ action: 'update' });
    const written = await write([update as CheckedRow], { duplicateStrategy: 'update_non_empty' });
    expect(written).toMatchObject([{ action: 'updated', version: 2, before: { phone: null } }]);
    expect(await all('万科')).toMatchObject([{ phone: '0755-25606666', website: 'www.vanke.com' }]);
    expect(await write([update as CheckedRow], { duplicateStrategy: 'update_non_empty' })).toMatchObject([{ action: 'skipped', version: 2 }]);
    expect(await undo(written)).toEqual([{ row: 2, undone: true }]);
    expect(await all('万科')).toMatchObject([{ phone: null, website: 'www.vanke.com' }]);
    expect(await undo(written)).toEqual([{ row: 2, undone: false, reason: 'exchange.undo_changed' }]);
    const [overwrite] = await check([change], { duplicateStrategy: 'overwrite' });
    await write([overwrite as CheckedRow], { duplicateStrategy: 'overwrite' });
    expect(await all('万科')).toMatchObject([{ phone: '0755-25606666', website: null }]);
  });

  it('makes a customer and its contact from one row', async () => {
    const written = await write(await check([{ name: '带联系人公司', 'contact.name': '吴先生', 'contact.mobile': '13300001111', 'contact.gender': '男' }]));
    expect(await all('带联系人')).toMatchObject([{ contactName: '吴先生', contactMobile: '13300001111' }]);
    const contacts = await rig.as('own', 'customer.contact.view', () => rig.get(ListRunner).run(CONTACTS, parseListQuery({ q: '吴先生' })));
    expect(contacts.items).toMatchObject([{ name: '吴先生', gender: 'male', isPrimary: true, customerName: '带联系人公司' }]);
    expect(await auditTable.all({ entity: 'contact', action: 'create' })).toHaveLength(1);
    expect(await undo(written)).toEqual([{ row: 2, undone: true }]);
    expect(await all('带联系人')).toEqual([]);
    expect((await rig.as('admin', 'customer.contact.view', () => rig.get(ListRunner).run(CONTACTS, parseListQuery({ q: '吴先生' })))).items).toEqual([]);
  });

  it('names every wrong cell', async () => {
    const [row] = await check([{ name: null, level: '特级', province: '南方省', email: 'no mail', employees: '很多', ownerId: '李四', parentId: '没有的公司', categoryId: '没有/这类', creditCode: '123', paymentTerm: '随便' }]);
    expect(row?.action).toBe('invalid');
    expect(Object.fromEntries((row?.errors ?? []).map((e) => [e.field, e.code]))).toEqual({ name: 'required', level: 'enum', province: 'not_found', email: 'email', employees: 'integer', ownerId: 'not_found', parentId: 'not_found', categoryId: 'not_found', creditCode: 'credit_code', paymentTerm: 'pattern' });
  });

  it('gives customers to those the importer may give them to', async () => {
    expect(await check([{ name: '给李四', ownerId: '李四' }], {}, 'manager')).toMatchObject([{ action: 'create' }]);
    await write(await check([{ name: '给李四', ownerId: '李四' }], {}, 'manager'), {}, 'manager');
    expect(await all('给李四')).toMatchObject([{ ownerId: rig.people.other }]);
  });

  it('tells nothing of a customer out of scope but that there is one', async () => {
    for (const duplicateStrategy of ['skip', 'update_non_empty', 'overwrite'] as const) {
      const [row] = await check([{ name: '给李四' }], { duplicateStrategy });
      expect(row).toEqual({ row: 2, action: 'invalid', errors: [{ field: 'name', value: '给李四', code: 'customer.duplicate' }] });
    }
    expect(await check([{ name: '给李四' }], { duplicateStrategy: 'create' }, 'own', [DUPLICATE])).toMatchObject([{ action: 'invalid' }]);
  });

  it('creates doubles on purpose, once more each time', async () => {
    const rows = await check([{ name: '给李四' }, { name: '给李四' }], { duplicateStrategy: 'create' });
    expect(rows.map((r) => r.action)).toEqual(['create', 'create']);
    expect((await write(rows, { duplicateStrategy: 'create' })).map((r) => r.action)).toEqual(['created', 'created']);
    expect(await all('给李四')).toHaveLength(3);
  });

  it('fails the row that somebody else was faster with, and only that', async () => {
    const rows = await check([{ name: '赛跑甲' }, { name: '赛跑乙' }, { name: '赛跑乙' }]);
    await rig.as('other', 'customer.customer.create', () => rig.get(CustomerService).create({ name: '赛跑甲' }));
    const written = await write(rows);
    expect(Object.fromEntries(written.map((w) => [w.row, w.action]))).toEqual({ 2: 'failed', 3: 'created', 4: 'failed' });
    expect(written.find((w) => w.row === 2)?.errors).toEqual([{ field: 'name', value: '赛跑甲', code: 'customer.duplicate' }]);
    expect(await all('赛跑')).toHaveLength(2);
  });

  it('two imports of the same file at once make each customer once', async () => {
    const rows = await check(Array.from({ length: 60 }, (_, i) => ({ name: `并发导入${i}号公司` })));
    const results = (await Promise.all([write(rows), write(rows), write(rows)])).flat();
    expect(results.filter((r) => r.action === 'created')).toHaveLength(60);
    expect(await all('并发导入')).toHaveLength(60);
  });

  it('makes unknown choices where it was told to', async () => {
    const o = { unknownChoices: 'create' as const };
    const rows = await check([{ name: '新选项公司', source: '老乡会', categoryId: '华北/北京' }], o);
    expect(rows).toMatchObject([{ action: 'create' }]);
    await write(rows, o);
    const [row] = await all('新选项');
    expect(row).toMatchObject({ categoryName: '北京' });
    expect(row?.['source']).toBeTruthy();
  });

  it('leaves what is in use when it is taken back', async () => {
    const written = await write(await check([{ name: '撤销一' }, { name: '撤销二' }, { name: '撤销三' }]));
    const [a, b] = written;
    await rig.seeing('own', 'customer.customer.update', 1, () => rig.get(CustomerService).update(a?.entityId ?? 0, { remark: '改过' }));
    await rig.as('own', 'customer.contact.create', () => rig.get(ContactService).create({ customerId: b?.entityId ?? 0, name: '郑先生' }));
    await rig.as('own', 'customer.contact.create', () => rig.get(ContactService).create({ customerId: b?.entityId ?? 0, name: '冯女士' }));
    expect(await undo(written)).toEqual([{ row: 2, undone: false, reason: 'exchange.undo_changed' }, { row: 3, undone: false, reason: 'exchange.undo_in_use' }, { row: 4, undone: true }]);
    expect(await all('撤销')).toHaveLength(2);
    expect(await rig.as('own', 'customer.customer.view', () => rig.get(CustomerReader).one(String(a?.entityId)))).toMatchObject({ version: 2 });
  });
});
