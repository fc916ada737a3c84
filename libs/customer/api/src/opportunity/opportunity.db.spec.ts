import { asSystem, checkInvariants, clock, database, parseListQuery, parseSearchBody, transaction, ListRunner } from '@steward/platform';
import { ProductService } from '@steward/warehouse-api';
import { ContactService } from '../contact/contact.service.js';
import { CustomerService } from '../customer/customer.service.js';
import { CustomerTeam } from '../customer/customer.team.js';
import { CustomerRig, refusal } from '../testing/customer-rig.js';
import type { CreateOpportunity } from './opportunity.dto.js';
import type { Opportunity } from './opportunity.entity.js';
import { opportunityHandOver } from './opportunity.hand-over.js';
import { OpportunityFacade } from './opportunity.facade.js';
import { OpportunityLifecycle } from './opportunity.lifecycle.js';
import { OPPORTUNITIES } from './opportunity.list.js';
import { OpportunityReader } from './opportunity.reader.js';
import { CREATE, DELETE, TRANSFER, UPDATE, VIEW, PIPELINE_UPDATE } from './opportunity.rights.js';
import { OpportunityService } from './opportunity.service.js';
import { StaleOpportunities } from './opportunity.stale.js';
import type { StageInput } from './pipeline.dto.js';
import { PipelineService } from './pipeline.service.js';
import { PipelineStore, type WholePipeline } from './pipeline.store.js';

type Who = 'own' | 'other' | 'manager' | 'admin' | 'helper';
let rig: CustomerRig;
let standard: WholePipeline;
let made = 0;
beforeAll(async () => {
  rig = await CustomerRig.open();
  standard = (await rig.get(PipelineStore).all())[0] as WholePipeline;
}, 90_000);
afterAll(async () => {
  expect((await checkInvariants()).filter((i) => i.count !== 0)).toEqual([]);
  await rig.close();
});

const stage = (name: string): number => standard.stages.find((s) => s.name === name)?.id ?? 0;
const customer = async (who: Who = 'own'): Promise<number> => (await rig.as(who, 'customer.customer.create', () => rig.get(CustomerService).create({ name: `商机客户${++made}号` }))).id;
const create = async (more: Partial<CreateOpportunity> = {}, who: Who = 'own'): Promise<Opportunity> => {
  const customerId = more.customerId ?? (await customer(who));
  return rig.as(who, CREATE, () => rig.get(OpportunityService).create({ name: `商机${++made}`, ...more, customerId }));
};
const move = (id: number, stageId: number, who: Who = 'own', more = {}): Promise<Opportunity> => rig.as(who, UPDATE, () => rig.get(OpportunityLifecycle).move(id, { stageId, ...more }));
const end = (id: number, input: Parameters<OpportunityLifecycle['end']>[1], who: Who = 'own'): Promise<Opportunity> => rig.as(who, UPDATE, () => rig.get(OpportunityLifecycle).end(id, input));
const history = (id: number): ReturnType<OpportunityReader['history']> => rig.as('admin', VIEW, () => rig.get(OpportunityReader).history(id));
const view = (id: number, who: Who = 'own', without: string[] = []): ReturnType<OpportunityReader['one']> => rig.as(who, VIEW, () => rig.get(OpportunityReader).one(id), without);
const notices = async (event: string): Promise<Record<string, unknown>[]> => database.sql.all(`SELECT * FROM notice WHERE event=? ORDER BY id`, [event]);
const inputs = (w: WholePipeline): StageInput[] => w.stages.map((s) => ({ id: s.id, name: s.name, kind: s.kind, probability: String(s.probability / 10_000), requiredFields: s.requiredFields }));

it('everybody starts with one pipeline, in its order', () => {
  expect(standard.stages.map((s) => [s.name, s.kind, s.probability])).toEqual([['初步接洽', 'open', 1000], ['需求确认', 'open', 3000], ['方案报价', 'open', 5000], ['谈判审核', 'open', 8000], ['赢单', 'won', 10000], ['输单', 'lost', 0]]);
});

describe('an opportunity', () => {
  it('begins in the first open stage with its probability, a code and a history', async () => {
    const o = await create({ amount: '10000', expectedCloseDate: '2026-12-31' });
    expect(o).toMatchObject({ status: 'open', stageId: stage('初步接洽'), probability: 1000, amount: 1_000_000, weighted: 100_000, ownerId: rig.people.own });
    expect(o.code).toMatch(/^SJ\d{6}$/);
    expect(await history(o.id)).toMatchObject([{ stageName: '初步接洽', step: 'create', leftAt: null, enteredByName: '张三' }]);
    expect(await view(o.id)).toMatchObject({ amount: '10000.00', weighted: '1000.00', probability: '0.1000', stageName: '初步接洽', stale: false, may: { update: true, transfer: true, delete: true } });
    expect(await view(o.id, 'own', ['price.view'])).not.toHaveProperty('amount');
  });

  it('is worth what its product lines come to, at the prices of the products', async () => {
    const p = await asSystem('a product of the test', () => transaction(() => rig.get(ProductService).create({ name: `产品${++made}`, unit: '个', salePrice: '12.5' })));
    const o = await create({ amount: '1', lines: [{ productId: p.id, quantity: '4' }, { productId: p.id, quantity: '2', unitPrice: '10', discountRate: '0.1' }] });
    expect(o).toMatchObject({ amount: 68_00, lineCount: 2, weighted: 6_80 });
    expect((await view(o.id)).lines).toMatchObject([{ quantity: '4.0000', unitPrice: '12.500000', amount: '50.00' }, { amount: '18.00' }]);
    const update = (version: number, body: Parameters<OpportunityService['update']>[1]): Promise<Opportunity> => rig.seeing('own', UPDATE, version, () => rig.get(OpportunityService).update(o.id, body));
    expect(await update(1, { amount: '999' })).toMatchObject({ version: 1, amount: 68_00 });
    expect(await update(1, { lines: [] , amount: '999' })).toMatchObject({ version: 2, amount: 999_00, lineCount: 0 });
    expect(await refusal(update(1, { name: '别的' }))).toMatchObject({ status: 412 });
    expect(await refusal(rig.as('own', CREATE, () => rig.get(OpportunityService).create({ name: 'x', customerId: o.customerId, amount: '5' }), ['price.view']))).toMatchObject({ status: 422 });
  });

  it('refers to contacts of its customer only', async () => {
    const [a, b] = [await customer(), await customer()];
    const contact = await rig.as('own', 'customer.contact.create', () => rig.get(ContactService).create({ customerId: b, name: '王先生' }));
    expect(await refusal(create({ customerId: a, contactId: contact.id }))).toMatchObject({ status: 422, facts: { errors: [{ pointer: '/contactId' }] } });
    expect(await view((await create({ customerId: b, contactId: contact.id })).id)).toMatchObject({ contactName: '王先生' });
    expect(await refusal(create({ customerId: a }, 'other'))).toMatchObject({ status: 422, facts: { errors: [{ pointer: '/customerId' }] } });
  });

  it('moves with the probability of each stage and remembers every stay', async () => {
    const o = await create({ amount: '1000' });
    await move(o.id, stage('方案报价'));
    const there = await move(o.id, stage('谈判审核'));
    expect(there).toMatchObject({ probability: 8000, weighted: 800_00, version: 3 });
    expect(await move(o.id, stage('谈判审核'))).toMatchObject({ version: 3 });
    expect((await history(o.id)).map((s) => [s.stageName, s.step, s.leftAt === null])).toEqual([['谈判审核', 'move', true], ['方案报价', 'move', false], ['初步接洽', 'create', false]]);
    expect(await refusal(move(o.id, stage('赢单')))).toMatchObject({ status: 422 });
  });

  it('ends won, lost with a reason, or invalid; managers and owner are told, and it opens again where it was', async () => {
    const o = await create({ amount: '500' });
    await move(o.id, stage('需求确认'));
    expect(await refusal(end(o.id, { end: 'lost' }))).toMatchObject({ status: 422, facts: { errors: [{ pointer: '/lostReason', code: 'required' }] } });
    expect(await refusal(end(o.id, { end: 'lost', lostReason: 'nothing' }))).toMatchObject({ status: 422 });
    expect(await end(o.id, { end: 'lost', lostReason: 'price', note: '贵' })).toMatchObject({ status: 'lost', stageId: stage('输单'), probability: 0, weighted: 0, lostReason: 'price', endNote: '贵' });
    expect(await notices('opportunity.lost')).toMatchObject([{ entityId: o.id, permission: TRANSFER, ownerId: rig.people.own }]);
    expect(await refusal(move(o.id, stage('需求确认')))).toMatchObject({ status: 409, code: 'opportunity.ended' });
    const again = await rig.as('own', UPDATE, () => rig.get(OpportunityLifecycle).reopen(o.id, { reason: '客户回头' }));
    expect(again).toMatchObject({ status: 'open', stageId: stage('需求确认'), probability: 3000, weighted: 150_00, lostReason: null, endedAt: null });
    expect(await end(o.id, { end: 'won' })).toMatchObject({ status: 'won', probability: 10000, weighted: 500_00, lostReason: null });
    expect(await notices('opportunity.won')).toHaveLength(1);
    expect((await history(o.id)).map((s) => s.step)).toEqual(['win', 'reopen', 'lose', 'move', 'create']);
    expect(await refusal(rig.seeing('own', UPDATE, 'any', () => rig.get(OpportunityService).update(o.id, { name: '改' })))).toMatchObject({ status: 409 });
    expect((await rig.seeing('own', UPDATE, 'any', () => rig.get(OpportunityService).update(o.id, { remark: '补记' }))).remark).toBe('补记');
    const dud = await create();
    expect(await end(dud.id, { end: 'invalid' })).toMatchObject({ status: 'invalid', stageId: stage('输单') });
  });

  it('given to another owner keeps stage and history; the new owner is told', async () => {
    const o = await create({ amount: '100' });
    await move(o.id, stage('方案报价'));
    expect(await refusal(rig.as('own', TRANSFER, () => rig.get(OpportunityLifecycle).transfer(o.id, { ownerId: rig.people.other })))).toMatchObject({ status: 422 });
    const moved = await rig.as('manager', TRANSFER, () => rig.get(OpportunityLifecycle).transfer(o.id, { ownerId: rig.people.other, reason: '换人跟进' }));
    expect(moved).toMatchObject({ ownerId: rig.people.other, stageId: stage('方案报价'), probability: 5000 });
    expect(await history(o.id)).toHaveLength(2);
    expect(await view(o.id, 'other')).toMatchObject({ ownerName: '李四', may: { update: true } });
    // its customer is still his, and so is everything of it
    expect(await view(o.id, 'own')).toMatchObject({ id: o.id, may: { update: true } });
  });

  it('is deleted unless something came of it', async () => {
    const o = await create();
    await rig.seeing('own', DELETE, 1, () => rig.get(OpportunityService).delete(o.id));
    expect(await refusal(view(o.id))).toMatchObject({ status: 404 });
  });
});

describe('who sees it', () => {
  it('its owner, his manager, owner and followers of the customer; nobody else', async () => {
    const customerId = await customer();
    const o = await create({ customerId });
    expect(await refusal(view(o.id, 'other'))).toMatchObject({ status: 404 });
    expect(await refusal(view(o.id, 'helper'))).toMatchObject({ status: 404 });
    expect(await view(o.id, 'manager')).toMatchObject({ id: o.id });
    await rig.seeing('own', 'customer.customer.update', 'any', () => rig.get(CustomerTeam).addFollower(customerId, { userId: rig.people.helper, access: 'read' }));
    expect(await view(o.id, 'helper')).toMatchObject({ id: o.id, may: { update: false } });
    expect(await refusal(move(o.id, stage('需求确认'), 'helper'))).toMatchObject({ status: 403 });
    const list = (who: Who): Promise<{ items: { id: number }[] }> => rig.as(who, VIEW, () => rig.get(ListRunner).run(OPPORTUNITIES, parseListQuery({ 'filter[customerId]': String(customerId) })));
    expect((await list('helper')).items.map((i) => i.id)).toEqual([o.id]);
    expect((await list('other')).items).toEqual([]);
  });

  it('stage totals count what the caller sees, and no amounts without the right', async () => {
    const customerId = await customer();
    await create({ customerId, amount: '100' });
    await create({ customerId, amount: '50', stageId: stage('方案报价') });
    await create({ customerId, amount: '10', stageId: stage('方案报价') });
    const totals = (who: Who, without: string[] = []): ReturnType<OpportunityReader['totals']> => rig.as(who, VIEW, () => rig.get(OpportunityReader).totals(parseSearchBody({ where: { field: 'customerId', op: 'eq', value: customerId } })), without);
    expect((await totals('own')).sort((a, b) => a.stageId - b.stageId)).toEqual([{ stageId: stage('初步接洽'), count: 1, amount: '100.00', weighted: '10.00' }, { stageId: stage('方案报价'), count: 2, amount: '60.00', weighted: '30.00' }]);
    expect(await totals('other')).toEqual([]);
    expect((await totals('own', ['price.view']))[0]).not.toHaveProperty('amount');
  });

  it('is found by its name, its pinyin, its code and its customer', async () => {
    const o = await create({ name: '苏州厂房改造' });
    const found = async (q: string): Promise<number[]> => (await rig.as('own', VIEW, () => rig.get(ListRunner).run(OPPORTUNITIES, parseListQuery({ q })))).items.map((i) => i.id);
    expect(await found('厂房')).toEqual([o.id]);
    expect(await found('szcf')).toEqual([o.id]);
    expect(await found(o.code)).toEqual([o.id]);
    expect(await found((await view(o.id)).customerName ?? '')).toContain(o.id);
  });
});

describe('pipelines', () => {
  it('a stage demands what it needs, which may be sent along', async () => {
    const made1 = await rig.as('admin', PIPELINE_UPDATE, () => rig.get(PipelineService).create({ name: '项目型', stages: [
      { name: '立项', kind: 'open', probability: '0.2' }, { name: '投标', kind: 'open', probability: '0.6', requiredFields: ['amount', 'expectedCloseDate'] }, { name: '中标', kind: 'won', probability: '0.3' }, { name: '落标', kind: 'lost', probability: '0.3' }] }));
    expect(made1.stages.map((s) => s.probability)).toEqual([2000, 6000, 10000, 0]);
    const o = await create({ pipelineId: made1.pipeline.id });
    const bid = made1.stages[1]?.id ?? 0;
    expect(await refusal(move(o.id, bid))).toMatchObject({ status: 422, facts: { errors: [{ pointer: '/amount', code: 'required' }, { pointer: '/expectedCloseDate', code: 'required' }] } });
    expect(await move(o.id, bid, 'own', { amount: '8', expectedCloseDate: '2026-12-01' })).toMatchObject({ stageId: bid, amount: 800, weighted: 480 });
    expect(await refusal(move(o.id, stage('需求确认')))).toMatchObject({ status: 422 });
  });

  it('the first one that fits is taken; another place among them is a change like any other', async () => {
    const quick = await rig.as('admin', PIPELINE_UPDATE, () => rig.get(PipelineService).create({ name: '快单', stages: inputs(standard).map(({ id: _id, ...s }) => s) }));
    expect((await create()).pipelineId).toBe(standard.pipeline.id);
    const place = (version: number, sort: number): Promise<WholePipeline> => rig.seeing('admin', PIPELINE_UPDATE, version, () => rig.get(PipelineService).update(quick.pipeline.id, { sort }));
    expect((await place(1, 0)).pipeline).toMatchObject({ version: 2, sort: 0 });
    expect((await create()).pipelineId).toBe(quick.pipeline.id);
    await place(2, 99);
    expect((await create()).pipelineId).toBe(standard.pipeline.id);
  });

  it('a stage in use is not removed; its opportunities are moved first', async () => {
    const own = await rig.as('admin', PIPELINE_UPDATE, () => rig.get(PipelineService).create({ name: '短流程', stages: [{ name: '一', kind: 'open', probability: '0.2' }, { name: '二', kind: 'open', probability: '0.6' }, { name: '赢', kind: 'won', probability: '1' }, { name: '输', kind: 'lost', probability: '0' }] }));
    const o = await create({ pipelineId: own.pipeline.id });
    const without = inputs(own).filter((s) => s.name !== '一');
    const update = (version: number, stages: StageInput[]): Promise<WholePipeline> => rig.seeing('admin', PIPELINE_UPDATE, version, () => rig.get(PipelineService).update(own.pipeline.id, { stages }));
    expect(await refusal(update(1, without))).toMatchObject({ status: 409, code: 'opportunity.stage_in_use', facts: { count: 1 } });
    const [first, second] = own.stages;
    expect(await rig.as('admin', PIPELINE_UPDATE, () => rig.get(PipelineService).moveAll(own.pipeline.id, first?.id ?? 0, second?.id ?? 0))).toBe(1);
    expect((await history(o.id)).map((s) => [s.stageName, s.step])).toEqual([['二', 'rearrange'], ['一', 'create']]);
    expect((await update(1, [...without, { name: '新的', kind: 'open', probability: '0.1' }])).stages.map((s) => s.name)).toEqual(['二', '新的', '赢', '输']);
    expect(await refusal(rig.seeing('admin', PIPELINE_UPDATE, 2, () => rig.get(PipelineService).delete(own.pipeline.id)))).toMatchObject({ status: 409, code: 'opportunity.pipeline_in_use' });
    expect(await refusal(rig.as('admin', PIPELINE_UPDATE, () => rig.get(PipelineService).create({ name: '短流程', stages: inputs(own).map(({ id: _id, ...s }) => s) })))).toMatchObject({ status: 409, code: 'opportunity.pipeline_exists' });
    expect(await refusal(update(2, without.filter((s) => s.kind !== 'won')))).toMatchObject({ status: 422 });
  });
});

describe('what others do', () => {
  it('open ones go along when their customers are handed over, and lie in the pool with them', async () => {
    const customerId = await customer();
    const [open, won] = [await create({ customerId, stageId: stage('方案报价') }), await create({ customerId })];
    await end(won.id, { end: 'won' });
    const { own, other } = rig.people;
    const hand = (from: number | null, to: number | null): Promise<number> => rig.as('admin', TRANSFER, () => transaction(() => opportunityHandOver.move({ from, to, departmentId: null, customerIds: [customerId], by: rig.people.admin })));
    expect(await opportunityHandOver.count(own, [customerId])).toBe(1);
    expect(await hand(own, other)).toBe(1);
    expect(await hand(own, other)).toBe(0);
    expect(await view(open.id, 'admin')).toMatchObject({ ownerId: other, stageName: '方案报价' });
    expect(await view(won.id, 'admin')).toMatchObject({ ownerId: own });
    expect(await hand(other, null)).toBe(1);
    expect(await hand(null, own)).toBe(1);
    expect(await view(open.id)).toMatchObject({ ownerId: own, version: 4 });
  });

  it('a stale one is told of once, until something happens', async () => {
    const o = await create();
    const tell = (): Promise<{ stale: number }> => asSystem('night', () => rig.get(StaleOpportunities).tell());
    const told = async (): Promise<number> => (await notices('opportunity.stale')).filter((n) => n['entityId'] === o.id).length;
    const rest = (days: number): Promise<unknown> => asSystem('time passes', () => transaction(() => database.unit.sql.run('UPDATE opportunity SET touchedAt=? WHERE id=?', [new Date(clock.now().getTime() - days * 86_400_000).toISOString(), o.id])));
    await rest(13);
    await tell();
    expect(await told()).toBe(0);
    await rest(15);
    expect(await view(o.id)).toMatchObject({ stale: true });
    await tell();
    await tell();
    expect(await told()).toBe(1);
    await asSystem('a follow-up', () => transaction(() => rig.get(OpportunityFacade).touched(o.id)));
    expect(await view(o.id)).toMatchObject({ stale: false });
  });
});
