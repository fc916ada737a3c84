import { addDays, startOfDay } from '@steward/kernel';
import { ListRunner, clock, database, parseListQuery, transaction } from '@steward/platform';
import type { Customer } from '../customer/customer.entity.js';
import { CUSTOMERS } from '../customer/customer.list.js';
import { CustomerService } from '../customer/customer.service.js';
import { CustomerTeam } from '../customer/customer.team.js';
import { FollowUpService } from '../follow-up/follow-up.service.js';
import { CREATE_FOLLOW_UP, VIEW_FOLLOW_UP } from '../follow-up/follow-up.permissions.js';
import { CustomerRig } from '../testing/customer-rig.js';
import type { CustomerCalendar } from './calendar.dto.js';
import { CalendarService } from './calendar.service.js';
import type { Whose } from './calendar.store.js';

const VIEW = 'customer.customer.view';
type Who = keyof CustomerRig['people'];
type Filter = Record<string, unknown>;

describe('the calendar of customers', () => {
  let rig: CustomerRig;
  const today = clock.today();
  const day = (n: number): string => addDays(today, n);
  /** An instant of a day: an hour after its beginning in the time zone of the company. */
  const at = (n: number): string => new Date(Date.parse(startOfDay(clock.timezone(), day(n))) + 3_600_000).toISOString();
  let names = 0;
  const customer = async (who: Who, o: { created?: number; next?: number } = {}): Promise<Customer> => {
    const c = await rig.as(who, 'customer.customer.create', () => rig.get(CustomerService).create({ name: `日历${++names}公司` }));
    await transaction(() => database.unit.sql.run('UPDATE customer SET createdAt=?, nextContactAt=? WHERE id=?', [at(o.created ?? -100), o.next === undefined ? null : at(o.next), c.id]));
    return c;
  };
  const contact = (who: Who, c: Customer, n: number): Promise<unknown> => rig.as(who, CREATE_FOLLOW_UP, () => transaction(() => rig.get(FollowUpService).create({ customerId: c.id, method: 'phone', content: '谈', occurredAt: at(n) })));
  const read = (who: Who, whose: Whose = {}, without: string[] = []): Promise<CustomerCalendar> => rig.as(who, VIEW, () => rig.get(CalendarService).of({ from: day(-20), to: day(15) }, whose), without);
  const total = async (who: Who, where: Filter): Promise<number> => (await rig.as(who, VIEW, () => rig.get(ListRunner).run(CUSTOMERS, parseListQuery({ where: JSON.stringify(where), pageSize: '1', count: 'true' })))).total ?? -1;
  const days = (c: CustomerCalendar, of: 'created' | 'planned' | 'contacted'): Record<string, number | null> => Object.fromEntries(c.days.filter((d) => d[of]).map((d) => [d.day, d[of]]));

  beforeAll(async () => {
    rig = await CustomerRig.open();
    const a = await customer('own', { created: -2, next: -5 });
    const b = await customer('own', { created: -2, next: 0 });
    await customer('own', { created: 0, next: 3 });
    const d = await customer('own');
    const e = await customer('other', { created: -2, next: 0 });
    await customer('other', { created: -19, next: 15 });
    for (const [c, n] of [[d, -1], [d, -1], [d, -6], [b, -2]] as const) await contact('own', c, n);
    await contact('other', e, -1);
    await rig.as('own', 'customer.customer.transfer', () => transaction(() => rig.get(CustomerTeam).addFollower(a.id, { userId: rig.people.helper, access: 'read' })));
  }, 60_000);
  afterAll(() => rig.close());

  it('counts the new, those to contact with the overdue on today, and each contacted one once a day', async () => {
    const mine = await read('own');
    expect(mine).toMatchObject({ from: day(-20), to: day(15), today });
    expect(mine.days).toHaveLength(36);
    expect(days(mine, 'created')).toEqual({ [day(-2)]: 2, [day(0)]: 1 });
    expect(days(mine, 'planned')).toEqual({ [day(0)]: 2, [day(3)]: 1 });
    expect(days(mine, 'contacted')).toEqual({ [day(-1)]: 1, [day(-2)]: 1, [day(-6)]: 1 });
  });

  it('is of the caller’s scope, of one person, or of what he owns or follows', async () => {
    expect(days(await read('manager'), 'created')).toEqual({ [day(-2)]: 3, [day(0)]: 1, [day(-19)]: 1 });
    expect(days(await read('manager', { ownerId: rig.people.other }), 'contacted')).toEqual({ [day(-1)]: 1 });
    expect(days(await read('own', { ownerId: rig.people.other }), 'created')).toEqual({});
    expect(days(await read('helper'), 'planned')).toEqual({ [day(0)]: 1 });
    expect(days(await read('manager', { mine: true }), 'created')).toEqual({});
    expect(days(await read('helper', { mine: true }), 'created')).toEqual({ [day(-2)]: 1 });
  });

  it('sums up today, this week and this month, the contacted ones once', async () => {
    const { periods } = await read('manager');
    expect(periods.map((p) => p.period)).toEqual(['today', 'this_week', 'this_month']);
    expect(periods[0]).toMatchObject({ from: today, to: today, created: 1, planned: 3, contacted: 0 });
    for (const p of periods) expect(p.contacted).toBe(await total('manager', { field: 'contactedAt', op: 'between', value: [p.from, p.to] }));
  });

  it('says nothing of contacts to those who may not see them', async () => {
    expect((await read('own', {}, [VIEW_FOLLOW_UP])).days.every((d) => d.contacted === null)).toBe(true);
  });

  it.each(['own', 'manager', 'helper', 'other'] as const)('gives %s for each number the list with exactly so many', async (who) => {
    const c = await read(who);
    for (const d of c.days.filter((x) => x.created || x.planned || x.contacted)) {
      const asked = [await total(who, { field: 'createdAt', op: 'eq', value: d.day }), await total(who, { field: 'nextContactAt', op: d.day === today ? 'lte' : 'eq', value: d.day }), await total(who, { field: 'contactedAt', op: 'eq', value: d.day })];
      expect([d.day, d.created, d.day < today ? 0 : d.planned, d.contacted]).toEqual([d.day, asked[0], d.day < today ? 0 : asked[1], asked[2]]);
    }
    const mine = await read(who, { mine: true });
    const me: Filter = { or: [{ field: 'ownerId', op: 'eq', value: 'me' }, { field: 'followers', op: 'eq', value: 'me' }] };
    expect(mine.periods[0]?.planned).toBe(await total(who, { and: [{ field: 'nextContactAt', op: 'lte', value: today }, me] }));
  });
});
