import { client, engines, movingClock, startApp, type App, type Client } from '../harness/index.js';
import { checkIntegrity, shutDown } from './support/integrity.js';
import { addPerson, PASSWORD, roleId, setUp, type Person } from './support/people.js';

interface Reminder { id: number; entityId: number; text: string; action: string; state: string }
interface Reminders { day: string; count: number; groups: { type: string; count: number; items: Reminder[] }[] }
interface Calendar { today: string; days: { day: string; created: number; planned: number; contacted: number }[]; periods: { period: string; created: number; planned: number; contacted: number }[] }
interface Page { total: number }

const DAY = 86_400_000;
const dayOf = (ms: number): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit' }).format(ms);

/** domain.md 2.2 (S-47), 2.11: the clock goes on by days, and what is due is told to whoever has to do it. */
describe.each(engines())('reminders, %s', (database) => {
  const clock = movingClock();
  let app: App;
  let seller: Person;
  let manager: Person;
  let customerId: number;
  let days = 0;
  const fresh = (p: Person): Promise<Client> => client(app).login(p.username, PASSWORD);
  const of = async (p: Person): Promise<Record<string, Reminder[]>> => Object.fromEntries((await (await fresh(p)).ok.get<Reminders>('/reminders')).groups.map((g) => [g.type, g.items]));
  const later = async (to: number): Promise<void> => { days = to; await clock.ahead(to); };
  const today = (): string => dayOf(Date.now() + days * DAY);
  const follow = async (next: string | null): Promise<void> => { await (await fresh(seller)).ok.post('/follow-ups', { customerId, method: 'phone', content: '谈价格', nextContactAt: next }); };

  beforeAll(async () => {
    app = await startApp({ database, env: { RATE_LIMIT: '0', ...clock.env } });
    const admin = await setUp(app);
    manager = await addPerson(app, admin, { username: 'lead', name: '王经理', roleIds: [await roleId(admin, 'sales_manager')] });
    seller = await addPerson(app, admin, { username: 'seller', name: '张三', roleIds: [await roleId(admin, 'salesperson')], superiorId: manager.id });
    customerId = (await seller.client.ok.post<{ id: number }>('/customers', { name: '提醒测试公司' })).id;
  }, 120_000);
  afterAll(async () => {
    await app.stop();
    clock.remove();
  });

  it('a plan for tomorrow is in tomorrow’s calendar and among tomorrow’s reminders', async () => {
    await follow(new Date(Date.now() + DAY).toISOString());
    expect(await of(seller)).toEqual({});
    await later(1);
    expect(await of(seller)).toMatchObject({ contact_due: [{ entityId: customerId, state: 'open', action: `/customers/${customerId}?write=follow-up`, text: expect.stringContaining('提醒测试公司') as string }] });
    const c = await fresh(seller);
    const seen = await c.ok.get<Calendar>('/customers/calendar', { query: { from: dayOf(Date.now()), to: today(), mine: true } });
    expect(seen.days).toEqual([{ day: dayOf(Date.now()), created: 1, planned: 0, contacted: 1 }, { day: today(), created: 0, planned: 1, contacted: 0 }]);
    const listed = async (where: object): Promise<number> => (await c.ok.post<Page>('/customers/search', { where, count: true })).total;
    expect([await listed({ field: 'nextContactAt', op: 'lte', value: today() }), await listed({ field: 'contactedAt', op: 'eq', value: dayOf(Date.now()) }), await listed({ field: 'contactedAt', op: 'eq', value: today() })]).toEqual([1, 1, 0]);
  });

  it('put off to tomorrow it is quiet until then, done for the day it is back the next', async () => {
    const c = await fresh(seller);
    const [one] = (await of(seller))['contact_due'] ?? [];
    expect(await c.ok.post<Reminder>(`/reminders/${one?.id}/snooze`, { until: 'tomorrow' })).toMatchObject({ state: 'snoozed' });
    expect((await c.ok.get<Reminders>('/reminders')).count).toBe(0);
    await later(2);
    expect(await of(seller)).toMatchObject({ contact_overdue: [{ entityId: customerId, state: 'open' }] });
    const [two] = (await of(seller))['contact_overdue'] ?? [];
    expect(await (await fresh(seller)).ok.post<Reminder>(`/reminders/${two?.id}/done`)).toMatchObject({ state: 'done' });
    expect((await (await fresh(manager)).post(`/reminders/${two?.id}/reopen`)).status).toBe(404);
    await later(3);
    expect((await of(seller))['contact_overdue']?.[0]?.state).toBe('open');
  });

  it('the superior is told when it stays overdue, and a follow-up ends it for both', async () => {
    expect(await of(manager)).toEqual({});
    await later(5);
    expect(await of(manager)).toMatchObject({ team_overdue: [{ entityId: customerId }] });
    await follow(null);
    expect([await of(seller), await of(manager)]).toEqual([{}, {}]);
  });

  it('a customer nobody was in touch with for thirty days is thought of', async () => {
    await later(34);
    expect(await of(seller)).toEqual({});
    await later(36);
    expect(await of(seller)).toMatchObject({ not_contacted: [{ entityId: customerId }] });
    await (await fresh(seller)).ok.put('/reminders/settings', { muted: ['not_contacted'] });
    expect(await of(seller)).toEqual({});
  });

  it('leaves nothing that does not fit together', async () => {
    await shutDown(app);
    expect(checkIntegrity(app).filter((i) => i.count !== 0)).toEqual([]);
  });
});
