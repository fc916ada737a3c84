import { Job, JobRun, JobRunner, Table, checkInvariants, jobTable, newContext, runWith, transaction } from '@steward/platform';
import { CustomerRig, refusal } from '../testing/customer-rig.js';
import { CustomerBulk } from '../customer/customer.bulk.js';
import type { Customer } from '../customer/customer.entity.js';
import { CustomerReader } from '../customer/customer.reader.js';
import { CustomerService } from '../customer/customer.service.js';
import { CustomerStore } from '../customer/customer.store.js';
import { InvoiceTitle } from '../invoice-title/invoice-title.entity.js';
import { PartService } from '../part.service.js';
import type { CreateInvoiceTitle } from '../invoice-title/invoice-title.dto.js';
import type { Contact } from './contact.entity.js';
import { ContactService } from './contact.service.js';
import { ContactStore } from './contact.store.js';

const UPDATE = 'customer.customer.update';

describe('what hangs on a customer', () => {
  let rig: CustomerRig;
  const customer = (name: string): Promise<Customer> => rig.as('own', 'customer.customer.create', () => rig.get(CustomerService).create({ name }));
  const add = (customerId: number, name: string, more: object = {}): Promise<Contact> => rig.as('own', 'customer.contact.create', () => rig.get(ContactService).create({ customerId, name, ...more }));
  const primaries = async (id: number): Promise<string[]> => (await rig.get(ContactStore).ofCustomer(id)).filter((c) => c.isPrimary).map((c) => c.name);
  const shown = (id: number): Promise<unknown> => rig.as('own', 'customer.customer.view', () => rig.get(CustomerReader).one(String(id)));

  beforeAll(async () => { rig = await CustomerRig.open(); }, 60_000);
  afterAll(async () => {
    expect((await checkInvariants()).filter((i) => i.count !== 0 && i.id !== 'P03')).toEqual([]);
    await rig.close();
  });

  it('one contact is the primary one, and the customer shows it', async () => {
    const { id } = await customer('首要联系人公司');
    const a = await add(id, '甲', { mobile: '13300000001' });
    expect(await shown(id)).toMatchObject({ contactName: '甲', contactMobile: '13300000001', version: 1 });
    const b = await add(id, '乙', { isPrimary: true });
    expect(await primaries(id)).toEqual(['乙']);
    await rig.seeing('own', 'customer.contact.update', 'any', () => rig.get(ContactService).update(a.id, { isPrimary: true }));
    expect(await primaries(id)).toEqual(['甲']);
    await rig.seeing('own', 'customer.contact.delete', 'any', () => rig.get(ContactService).delete(a.id));
    expect(await primaries(id)).toEqual([]);
    expect(await shown(id)).toMatchObject({ contactName: null, contactMobile: null });
    await rig.seeing('own', 'customer.contact.update', 'any', () => rig.get(ContactService).update(b.id, { isPrimary: true, name: '乙二' }));
    expect(await shown(id)).toMatchObject({ contactName: '乙二' });
  });

  it('also when ten are made the primary one at once', async () => {
    const { id } = await customer('并发首要公司');
    await Promise.all(Array.from({ length: 10 }, (_, i) => add(id, `联系人${i}`, { isPrimary: true })));
    const one = await primaries(id);
    expect(one).toHaveLength(1);
    expect(await shown(id)).toMatchObject({ contactName: one[0] });
  }, 30_000);

  it('nobody reports to himself or to a stranger', async () => {
    const [{ id }, other] = [await customer('汇报公司'), await customer('另一家汇报公司')];
    const boss = await add(id, '老板');
    const staff = await add(id, '员工', { reportsToId: boss.id });
    const stranger = await add(other.id, '外人');
    const update = (reportsToId: number): Promise<unknown> => rig.seeing('own', 'customer.contact.update', 'any', () => rig.get(ContactService).update(boss.id, { reportsToId }));
    for (const wrong of [staff.id, boss.id]) expect(await refusal(update(wrong))).toMatchObject({ facts: { errors: [{ code: 'customer.parent_cycle' }] } });
    expect(await refusal(update(stranger.id))).toMatchObject({ facts: { errors: [{ code: 'not_found' }] } });
  });

  it('one title is the default one, and only those who may write the customer write it', async () => {
    const { id } = await customer('抬头公司');
    const titles = new PartService<InvoiceTitle, CreateInvoiceTitle>(rig.get(CustomerStore), new Table(InvoiceTitle), 'customer_invoice_title', (i) => ({ taxNo: null, bank: null, account: null, address: null, phone: null, ...i, isDefault: i.isDefault ?? undefined }) as Partial<InvoiceTitle>);
    const create = (title: string, isDefault = false): Promise<InvoiceTitle> => rig.as('own', UPDATE, () => titles.create(id, { title, isDefault }));
    const list = (): Promise<InvoiceTitle[]> => rig.as('own', 'customer.customer.view', () => titles.list(id));
    const a = await create('甲抬头');
    const b = await create('乙抬头', true);
    expect((await list()).map((t) => [t.title, t.isDefault])).toEqual([['乙抬头', true], ['甲抬头', false]]);
    expect(await refusal(rig.seeing('own', UPDATE, 1, () => titles.update(id, a.id, { isDefault: true })))).toMatchObject({ status: 412 });
    await rig.seeing('own', UPDATE, 2, () => titles.update(id, a.id, { isDefault: true }));
    expect((await list()).filter((t) => t.isDefault).map((t) => t.title)).toEqual(['甲抬头']);
    expect(await refusal(rig.seeing('other', UPDATE, 'any', () => titles.update(id, b.id, { title: 'x' })))).toMatchObject({ status: 404 });
    expect(await refusal(rig.as('other', 'customer.customer.view', () => titles.list(id)))).toMatchObject({ status: 404 });
    await rig.seeing('own', UPDATE, 'any', () => titles.delete(id, b.id));
    expect(await list()).toHaveLength(1);
  });

  it('more than 200 customers are worked off by a job, and doing it twice does no harm', async () => {
    const ids: number[] = [];
    for (let i = 0; i < 210; i++) ids.push((await customer(`任务客户${i}号`)).id);
    const answer = await rig.as('own', UPDATE, () => transaction(() => rig.get(CustomerBulk).run({ where: { field: 'name', op: 'contains', value: '任务客户' }, expectedCount: 210 }, { kind: 'update', set: { level: 'B' } })));
    expect(answer).toMatchObject({ total: 210, items: [], jobId: expect.any(Number) });
    const work = async (): Promise<unknown> => {
      const job = await jobTable.find({ id: answer.jobId ?? 0 });
      const run = new JobRun(Object.assign(Object.create(Job.prototype) as Job, job, { done: 0 }));
      run.progress = () => Promise.resolve();
      const handler = (Reflect.get(rig.get(JobRunner), 'handlers') as Map<string, (r: JobRun) => Promise<unknown>>).get('customer.bulk');
      return runWith(newContext({ source: 'job', principal: rig.who('own') }), () => handler?.(run));
    };
    expect(await work()).toMatchObject({ result: { total: 210, succeeded: 210, failed: 0 } });
    expect(await work()).toMatchObject({ result: { failed: 0 } });
    const rows = await rig.as('own', UPDATE, () => rig.get(CustomerStore).visible(ids, UPDATE));
    expect(rows.every((c) => c.level === 'B' && c.version === 2)).toBe(true);
  }, 60_000);
});
