import { EventBus, ListRunner, auditTable, checkInvariants, database, parseListQuery, transaction } from '@steward/platform';
import { CustomerRig, refusal } from '../testing/customer-rig.js';
import { CustomerService } from '../customer/customer.service.js';
import { CustomerStore } from '../customer/customer.store.js';
import { CustomerTeam } from '../customer/customer.team.js';
import { ContactService } from '../contact/contact.service.js';
import { SettingsFacade, UserFacade } from '@steward/system-api';
import type { Customer } from '../customer/customer.entity.js';
import { FollowUpComments } from './follow-up-comment.service.js';
import type { FollowUpFields } from './follow-up.dto.js';
import type { FollowUp } from './follow-up.entity.js';
import { FollowUpChanged, FollowUpDeleted, FollowUpRecorded } from './follow-up.events.js';
import { FOLLOW_UPS } from './follow-up.list.js';
import { COMMENT_FOLLOW_UP, CREATE_FOLLOW_UP, DELETE_FOLLOW_UP, UPDATE_FOLLOW_UP, VIEW_FOLLOW_UP } from './follow-up.permissions.js';
import { EDIT_HOURS } from './follow-up.presets.js';
import { registerFollowUpRelated } from './follow-up.related.js';
import { FollowUpService } from './follow-up.service.js';
import { FollowUpStore } from './follow-up.store.js';
import { FollowUpUpkeep } from './follow-up.upkeep.js';

type Who = keyof CustomerRig['people'];
const [MONDAY, TUESDAY] = ['2026-03-02T02:00:00.000Z', '2026-03-03T02:00:00.000Z'];

describe('follow-ups', () => {
  let rig: CustomerRig;
  const heard: string[] = [];
  const customer = (name: string): Promise<Customer> => rig.as('own', 'customer.customer.create', () => rig.get(CustomerService).create({ name }));
  const note = (customerId: number, content: string, more: Partial<FollowUpFields> = {}, who: Who = 'own'): Promise<FollowUp> =>
    rig.as(who, CREATE_FOLLOW_UP, () => transaction(() => rig.get(FollowUpService).create({ customerId, method: 'phone', content, ...more })));
  const edit = (who: Who, id: number, version: number | 'any', input: Partial<FollowUpFields>): Promise<FollowUp> => rig.seeing(who, UPDATE_FOLLOW_UP, version, () => transaction(() => rig.get(FollowUpService).update(id, input)));
  const remove = (who: Who, id: number): Promise<void> => rig.seeing(who, DELETE_FOLLOW_UP, 'any', () => transaction(() => rig.get(FollowUpService).delete(id)));
  const shown = async (id: number): Promise<Pick<Customer, 'lastFollowUpAt' | 'lastFollowUpBy' | 'lastFollowUpText' | 'nextContactAt' | 'version'>> => rig.as('admin', 'customer.customer.view', () => rig.get(CustomerStore).get(id));
  const list = async (who: Who, query: Record<string, string>, code: string = VIEW_FOLLOW_UP): Promise<Record<string, unknown>[]> => (await rig.as(who, code, () => rig.get(ListRunner).run(FOLLOW_UPS, parseListQuery(query)))).items;

  const told = async (id: number): Promise<unknown[]> => (await database.sql.all<{ event: string; also: string; params: string }>('SELECT event, also, params FROM notice WHERE entity=? AND entityId=? ORDER BY id', ['follow_up', id])).map((n) => ({ event: n.event, also: JSON.parse(n.also) as unknown, params: JSON.parse(n.params) as unknown }));

  beforeAll(async () => {
    rig = await CustomerRig.open();
    const bus = rig.get(EventBus);
    bus.on(FollowUpRecorded, (e) => { heard.push(`recorded ${e.facts.followUpId}`); });
    bus.on(FollowUpChanged, (e) => { heard.push(`changed ${e.before.nextContactAt ?? '-'} ${e.facts.nextContactAt ?? '-'}`); });
    bus.on(FollowUpDeleted, (e) => { heard.push(`deleted ${e.facts.followUpId}`); });
    // nobody has a role here: whom one may mention is said by the test
    Object.assign(rig.get(UserFacade), { holdersOf: (_code: string, ownerId: number) => Promise.resolve(ownerId === rig.people.own ? [rig.people.own, rig.people.manager] : [ownerId]) });
  }, 60_000);
  afterAll(async () => {
    expect((await checkInvariants()).filter((i) => i.count !== 0 && i.id !== 'P03')).toEqual([]);
    await rig.close();
  });

  it('bring their customer up to date: last contact, next contact, no new version', async () => {
    const c = await customer('跟进一号公司');
    const second = await note(c.id, '第二次\n谈价格', { occurredAt: TUESDAY, nextContactAt: '2026-03-10T09:00:00+08:00', nextPlan: '送样' });
    await note(c.id, '第一次', { occurredAt: MONDAY });
    expect(await shown(c.id)).toMatchObject({ lastFollowUpAt: TUESDAY, lastFollowUpBy: rig.people.own, lastFollowUpText: '第二次 谈价格', nextContactAt: '2026-03-10T01:00:00.000Z', version: 1 });
    expect(heard).toContain(`recorded ${second.id}`);
    expect(await auditTable.all({ entity: 'follow_up', entityId: second.id })).toMatchObject([{ action: 'create', payload: { customerId: c.id, version: 1 } }]);
  });

  it('that change or go bring it back to what is left', async () => {
    const c = await customer('跟进二号公司');
    const first = await note(c.id, '初访', { occurredAt: MONDAY, nextContactAt: '2026-03-05T01:00:00Z' });
    const second = await note(c.id, '复访', { occurredAt: TUESDAY, nextContactAt: '2026-03-09T01:00:00Z' });
    expect(await edit('own', second.id, 1, { nextContactAt: '2026-03-12T01:00:00Z', content: '复访，报了价' })).toMatchObject({ version: 2 });
    expect(await shown(c.id)).toMatchObject({ lastFollowUpText: '复访，报了价', nextContactAt: '2026-03-12T01:00:00.000Z' });
    expect(heard).toContain('changed 2026-03-09T01:00:00.000Z 2026-03-12T01:00:00.000Z');
    await remove('own', second.id);
    expect(await shown(c.id)).toMatchObject({ lastFollowUpAt: MONDAY, lastFollowUpText: '初访', nextContactAt: '2026-03-05T01:00:00.000Z' });
    await remove('own', first.id);
    expect(await shown(c.id)).toMatchObject({ lastFollowUpAt: null, lastFollowUpBy: null, lastFollowUpText: null, nextContactAt: null });
    expect(heard).toContain(`deleted ${second.id}`);
    expect(await list('own', { 'filter[customerId]': String(c.id) })).toEqual([]);
  });

  it('are computed anew when rows have moved', async () => {
    const [a, b] = [await customer('合并甲公司'), await customer('合并乙公司')];
    const f = await note(a.id, '甲的联系', { occurredAt: MONDAY });
    await transaction(async () => {
      await rig.get(FollowUpStore).everybodys('test').change({ id: f.id }, { customerId: b.id });
      await rig.get(FollowUpUpkeep).recount([a.id, b.id]);
    });
    expect(await shown(a.id)).toMatchObject({ lastFollowUpAt: null });
    expect(await shown(b.id)).toMatchObject({ lastFollowUpAt: MONDAY, lastFollowUpText: '甲的联系' });
  });

  it('are changed by their author alone, and only for some hours', async () => {
    const c = await customer('跟进三号公司');
    const f = await note(c.id, '我的话');
    expect(await refusal(edit('manager', f.id, 'any', { content: '改了' }))).toMatchObject({ status: 403, code: 'follow_up.not_author' });
    expect(await refusal(edit('own', f.id, 7, { content: '改了' }))).toMatchObject({ status: 412 });
    await transaction(() => rig.get(FollowUpStore).everybodys('test').change({ id: f.id }, { createdAt: '2026-01-01T00:00:00.000Z' }));
    expect(await refusal(edit('own', f.id, 1, { content: '改了' }))).toMatchObject({ status: 409, code: 'follow_up.closed', params: { hours: 24 } });
    expect(await refusal(remove('own', f.id))).toMatchObject({ status: 409 });
    await rig.as('admin', 'x', () => transaction(() => rig.get(SettingsFacade).set(EDIT_HOURS, 0)));
    expect(await edit('own', f.id, 1, { content: '改了' })).toMatchObject({ content: '改了' });
    await rig.as('admin', 'x', () => transaction(() => rig.get(SettingsFacade).set(EDIT_HOURS, 24)));
    await remove('manager', f.id);
  });

  it('are seen with their customer, and written by whoever may write to it', async () => {
    const c = await customer('跟进四号公司');
    const f = await note(c.id, '只给看得到的人', { occurredAt: MONDAY });
    expect(await refusal(note(c.id, '偷写', {}, 'other'))).toMatchObject({ status: 422, facts: { errors: [{ pointer: '/customerId', code: 'not_found' }] } });
    expect(await refusal(edit('other', f.id, 'any', { content: 'x' }))).toMatchObject({ status: 404 });
    expect(await list('other', { q: '只给看得到的人' })).toEqual([]);
    expect(await list('manager', { q: '只给看得到的人' })).toMatchObject([{ id: f.id, customerName: '跟进四号公司', userName: '张三', comments: [], attachmentCount: 0, mentions: [], may: { update: false, delete: true } }]);
    const follow = (access: 'read' | 'write'): Promise<unknown> => rig.as('own', 'customer.customer.update', () => rig.get(CustomerTeam).addFollower(c.id, { userId: rig.people.helper, access }));
    await follow('read');
    expect(await list('helper', { q: '看得到的人' })).toMatchObject([{ id: f.id, may: { update: false, delete: false } }]);
    expect(await refusal(note(c.id, '只读的人', {}, 'helper'))).toMatchObject({ status: 403 });
    await follow('write');
    const his = await note(c.id, '跟单人写的', {}, 'helper');
    expect(his).toMatchObject({ userId: rig.people.helper });
    expect(await shown(c.id)).toMatchObject({ lastFollowUpBy: rig.people.helper });
    expect(await refusal(edit('own', his.id, 'any', { content: '负责人也不能改' }))).toMatchObject({ status: 403, code: 'follow_up.not_author' });
    expect(await list('own', { 'filter[userId]': String(rig.people.helper), sort: '-occurredAt' })).toMatchObject([{ id: his.id }]);
  });

  it('name contacts, records and moments that fit', async () => {
    const [c, other] = [await customer('跟进五号公司'), await customer('别家公司')];
    const stranger = await rig.as('own', 'customer.contact.create', () => rig.get(ContactService).create({ customerId: other.id, name: '外人' }));
    registerFollowUpRelated({ entity: 'quotation', permission: VIEW_FOLLOW_UP, find: (id) => Promise.resolve(id === 5 ? { id, customerId: c.id, name: 'BJ5' } : undefined), recent: () => Promise.resolve([]) });
    const wrong = async (more: Partial<FollowUpFields>): Promise<unknown> => (await refusal(note(c.id, 'x', more))).facts['errors'];
    expect(await wrong({ contactId: stranger.id })).toMatchObject([{ pointer: '/contactId', code: 'not_found' }]);
    expect(await wrong({ method: 'smoke' })).toMatchObject([{ pointer: '/method', code: 'enum' }]);
    expect(await wrong({ occurredAt: '2199-01-01T00:00:00Z' })).toMatchObject([{ pointer: '/occurredAt', code: 'follow_up.ahead' }]);
    expect(await wrong({ occurredAt: TUESDAY, nextContactAt: MONDAY })).toMatchObject([{ pointer: '/nextContactAt', code: 'follow_up.before_contact' }]);
    expect(await wrong({ relatedType: 'quotation', relatedId: 6 })).toMatchObject([{ pointer: '/relatedId', code: 'not_found' }]);
    expect(await wrong({ relatedType: 'quotation' })).toMatchObject([{ pointer: '/relatedId', code: 'required' }]);
    expect(await note(c.id, '谈报价', { relatedType: 'quotation', relatedId: 5 })).toMatchObject({ relatedName: 'BJ5' });
    expect(await refusal(note(other.id, '谈报价', { relatedType: 'quotation', relatedId: 5 }))).toMatchObject({ status: 422 });
  });

  it('tell whom they mention, and the author what his manager thinks of them', async () => {
    const c = await customer('跟进六号公司');
    expect(await refusal(note(c.id, '请看', { mentions: [rig.people.other] }))).toMatchObject({ status: 422, facts: { errors: [{ pointer: '/mentions/0', code: 'follow_up.cannot_see' }] } });
    const f = await note(c.id, '请看', { mentions: [rig.people.manager] });
    const comment = (who: Who, content: string): Promise<FollowUp> => rig.as(who, COMMENT_FOLLOW_UP, () => transaction(() => rig.get(FollowUpComments).add(f.id, content)));
    await comment('manager', '下次带上样品');
    expect(await refusal(comment('other', '外人点评'))).toMatchObject({ status: 404 });
    expect(await told(f.id)).toMatchObject([
      { event: 'follow_up.mentioned', also: [rig.people.manager], params: { customer: '跟进六号公司', text: '请看' } }, { event: 'follow_up.commented', also: [rig.people.own], params: { text: '下次带上样品' } },
    ]);
    const [row] = await list('own', { 'filter[customerId]': String(c.id) });
    expect(row).toMatchObject({ commentCount: 1, version: 1, comments: [{ content: '下次带上样品', createdByName: '王经理' }] });
    const [{ id: commentId = 0 } = {}] = (row?.['comments'] ?? []) as { id?: number }[];
    const take = (who: Who): Promise<void> => rig.as(who, COMMENT_FOLLOW_UP, () => transaction(() => rig.get(FollowUpComments).delete(f.id, commentId)));
    expect(await refusal(take('admin'))).toMatchObject({ status: 403 });
    await take('manager');
    expect(await list('own', { 'filter[customerId]': String(c.id) })).toMatchObject([{ commentCount: 0, comments: [] }]);
  });
});
