import { Table, checkInvariants } from '@steward/platform';
import { SettingsFacade } from '@steward/system-api';
import { ContactStore } from '../contact/contact.store.js';
import { CustomerService } from '../customer/customer.service.js';
import { CustomerStore } from '../customer/customer.store.js';
import { FollowUp } from '../follow-up/follow-up.entity.js';
import { CustomerRig, refusal } from '../testing/customer-rig.js';
import { LeadController } from './lead.controller.js';
import type { LeadView } from './lead.dto.js';
import { LEADS } from './lead.permissions.js';

const followUps = new Table(FollowUp);

describe('leads', () => {
  let rig: CustomerRig;
  const at = (who: keyof CustomerRig['people'], action: string, version: number | 'any', work: (c: LeadController) => Promise<unknown>) => rig.seeing(who, `customer.lead.${action}`, version, () => work(rig.get(LeadController))) as Promise<LeadView>;
  const create = (body: object) => at('own', 'create', 'any', (c) => c.create(body as never));
  const convert = async (id: number, who: 'own' | 'other' = 'own'): Promise<number> => ((await at(who, 'convert', 'any', (c) => c.convert(id, {}))) as unknown as { customerId: number }).customerId;

  beforeAll(async () => { rig = await CustomerRig.open(); }, 60_000);
  afterAll(async () => {
    expect((await checkInvariants()).filter((i) => i.count !== 0 && i.id !== 'P03')).toEqual([]);
    await rig.close();
  });

  it('are switched off until a company wants them', async () => {
    expect(await refusal(create({ name: '展会来客' }))).toMatchObject({ status: 403, code: 'lead.off' });
    expect(await refusal(at('own', 'view', 'any', (c) => c.list({})))).toMatchObject({ status: 403, code: 'lead.off' });
    await rig.as('admin', 'customer.lead.view', () => rig.get(SettingsFacade).set(LEADS, true));
  });

  it('are seen by their owner and those above him, followed, and changed with the version seen', async () => {
    const lead = await create({ name: '展会来客', mobile: '13800138000' });
    expect(lead).toMatchObject({ status: 'new', ownerId: rig.people.own, notes: [] });
    expect(await refusal(at('other', 'view', 'any', (c) => c.get(lead.id)))).toMatchObject({ status: 404 });
    expect(await refusal(at('own', 'update', 7, (c) => c.update(lead.id, { company: '甲' })))).toMatchObject({ status: 412 });
    const noted = await at('own', 'update', 'any', (c) => c.note(lead.id, { method: 'phone', content: '要一份样品', nextContactAt: '2026-12-01T01:00:00.000Z' }));
    expect(noted).toMatchObject({ status: 'following', nextContactAt: '2026-12-01T01:00:00.000Z', notes: [{ content: '要一份样品', userName: '张三' }] });
    await at('own', 'delete', noted.version, async (c) => { await c.delete(lead.id); });
    expect(await refusal(at('own', 'view', 'any', (c) => c.get(lead.id)))).toMatchObject({ status: 404 });
  });

  it('become customers with contact and follow-ups, once', async () => {
    const lead = await create({ name: '网站询价', company: '东方设备有限公司', contactName: '周工', mobile: '13900139000', source: 'website', email: 'z@b.cn' });
    await at('own', 'update', 'any', (c) => c.note(lead.id, { method: 'phone', content: '问了交期' }));
    const id = await convert(lead.id);
    expect(await rig.get(CustomerStore).everybodys('what has become').find({ id })).toMatchObject({ name: '东方设备有限公司', source: 'website', ownerId: rig.people.own, contactName: '周工' });
    expect((await followUps.all({ customerId: id })).map((f) => [f.content, f.userId])).toEqual([['问了交期', rig.people.own]]);
    expect(await at('own', 'view', 'any', (c) => c.get(lead.id))).toMatchObject({ status: 'converted', customerId: id, notes: [] });
    expect(await refusal(convert(lead.id))).toMatchObject({ status: 409, code: 'lead.converted' });
  });

  it('go into the customer of the same name; one of somebody else refuses', async () => {
    const known = await rig.as('own', 'customer.customer.create', () => rig.get(CustomerService).create({ name: '西部贸易有限公司' }));
    expect(await convert((await create({ name: '西部贸易（有限公司）', contactName: '吴总' })).id)).toBe(known.id);
    expect((await rig.get(ContactStore).ofCustomer(known.id)).map((c) => c.name)).toEqual(['吴总']);
    await rig.as('other', 'customer.customer.create', () => rig.get(CustomerService).create({ name: '北方机电公司' }));
    expect(await refusal(convert((await create({ name: '北方机电' })).id))).toMatchObject({ status: 409, code: 'customer.duplicate', facts: { duplicates: [{ visible: false }] } });
  });
});
