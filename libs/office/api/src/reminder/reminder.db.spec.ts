import { asSystem, clock, transaction } from '@steward/platform';
import { addDays } from '@steward/kernel';
import { SettingsFacade } from '@steward/system-api';
import { noticeTable } from '../notice/notice.entity.js';
import { OfficeRig, type Person } from '../testing/office-rig.js';
import { reminderMuteTable, reminderTable, receiverTable } from './reminder.entity.js';
import { ReminderNight } from './reminder.night.js';
import { type DueReminder, registerReminder, reminderType } from './reminder.registry.js';
import { MOST_OF_A_TYPE } from './reminder.rules.js';
import type { ReminderSettings, Reminders, ReminderView } from './reminder.dto.js';

describe('reminders', () => {
  let rig: OfficeRig;
  let due: { id: number; who: Person; occasion?: string; owner?: Person }[] = [];
  const asked: unknown[] = [];
  beforeAll(async () => {
    rig = await OfficeRig.open();
    registerReminder({
      key: 'test_due', module: 'shop', permission: 'shop.receipt.create', order: 10, defaults: { enabled: true, days: 3 },
      due: async (ask) => {
        asked.push(ask);
        return due.filter((d) => rig.people[d.who] === ask.userId).map(({ id, who, occasion, owner }): DueReminder =>
          ({ ownerId: rig.people[owner ?? who], entity: 'receipt', entityId: id, path: `/receipts/${id}`, action: `/receipts/${id}/do`, params: { no: `R${id}` }, ...(occasion === undefined ? {} : { occasion }) }));
      },
    });
  }, 120_000);
  afterAll(() => rig.close());
  beforeEach(async () => {
    due = [];
    await transaction(async () => { for (const t of [reminderTable, receiverTable, reminderMuteTable, noticeTable]) await t.delete({}); });
  });

  const list = async (who: Person): Promise<Reminders> => (await rig.call<Reminders>(who, 'GET', '/reminders')).body;
  const shown = async (who: Person): Promise<[number, string][]> => (await list(who)).groups.flatMap((g) => g.items.map((i): [number, string] => [i.entityId, i.state]));
  const act = (who: Person, id: number | undefined, what: string, body?: object): Promise<{ status: number; body: ReminderView }> => rig.call(who, 'POST', `/reminders/${id}/${what}`, body);
  const night = (): Promise<Record<string, number>> => asSystem('test', () => rig.get(ReminderNight).run());
  const idOf = async (who: Person, entityId: number): Promise<number | undefined> => (await list(who)).groups.flatMap((g) => g.items).find((i) => i.entityId === entityId)?.id;
  /** As if so many days had passed. */
  const age = (days: number): Promise<void> => transaction(async () => { for (const r of await reminderTable.all({}, { orderBy: 'day' })) await reminderTable.change({ id: r.id }, { day: addDays(r.day, -days) }); });

  it('are one’s own, found when they are looked at and gone with their cause', async () => {
    due = [{ id: 1, who: 'cashier' }, { id: 2, who: 'cashier' }, { id: 3, who: 'keeper' }];
    expect(await shown('cashier')).toEqual([[1, 'open'], [2, 'open']]);
    expect(await list('cashier')).toMatchObject({ day: clock.today(), count: 2, groups: [{ type: 'test_due', module: 'shop', count: 2, items: [{ entity: 'receipt', path: '/receipts/1', action: '/receipts/1/do' }, {}] }] });
    expect(asked.at(-1)).toEqual({ day: clock.today(), days: 3, userId: rig.people.cashier, most: MOST_OF_A_TYPE });
    expect(await shown('keeper')).toEqual([[3, 'open']]);
    due = [{ id: 2, who: 'cashier' }];
    expect(await shown('cashier')).toEqual([[2, 'open']]);
    expect((await rig.call<{ items: { key: string; count: number }[] }>('cashier', 'GET', '/worklists?fresh=true')).body.items.find((i) => i.key === 'reminders')).toMatchObject({ count: 1, path: '/reminders' });
  });

  it('reach nobody without the right to the record, or without its owner in scope', async () => {
    due = [{ id: 1, who: 'seller' }, { id: 2, who: 'manager', owner: 'cashier' }, { id: 3, who: 'manager' }, { id: 4, who: 'leaver' }];
    expect(await shown('seller')).toEqual([]);
    expect(await shown('manager')).toEqual([[3, 'open']]);
    await night();
    expect(await reminderTable.count()).toBe(1);
    expect((await rig.call<{ items: { key: string }[] }>('seller', 'GET', '/worklists')).body.items).toEqual([]);
  });

  it('are put off, done and opened again; another’s and those of other days are absent', async () => {
    due = [{ id: 1, who: 'cashier' }, { id: 2, who: 'cashier' }];
    const id = await idOf('cashier', 1);
    expect((await act('keeper', id, 'done')).status).toBe(404);
    expect((await act('cashier', id, 'snooze', { until: 'never' })).status).toBe(422);
    expect((await act('cashier', id, 'snooze', { until: 'tomorrow' })).body).toMatchObject({ state: 'snoozed' });
    expect((await act('cashier', await idOf('cashier', 2), 'done')).body.state).toBe('done');
    expect(await list('cashier')).toMatchObject({ count: 0, groups: [{ count: 0 }] });
    expect((await act('cashier', id, 'reopen')).body).toMatchObject({ state: 'open', snoozedUntil: null });
    expect(await shown('cashier')).toEqual([[1, 'open'], [2, 'done']]);
    await age(1);
    expect((await act('cashier', id, 'done')).status).toBe(404);
  });

  it('stay put off over the days, and done for one occasion only', async () => {
    due = [{ id: 1, who: 'cashier' }, { id: 2, who: 'cashier', occasion: 'a' }, { id: 3, who: 'cashier' }];
    await act('cashier', await idOf('cashier', 1), 'snooze', { until: 'next_week' });
    await act('cashier', await idOf('cashier', 2), 'done');
    await act('cashier', await idOf('cashier', 3), 'done');
    await age(1);
    expect(await shown('cashier')).toEqual([[1, 'snoozed'], [2, 'done'], [3, 'open']]);
    await age(1);
    due = [{ id: 2, who: 'cashier', occasion: 'b' }];
    expect(await shown('cashier')).toEqual([[2, 'open']]);
  });

  it('are found for everybody at night with one digest for each; a second run changes nothing', async () => {
    due = [{ id: 1, who: 'cashier' }, { id: 2, who: 'cashier' }, { id: 3, who: 'keeper' }];
    expect(await night()).toMatchObject({ receivers: 2, digests: 2 });
    expect(await night()).toMatchObject({ digests: 0 });
    expect((await noticeTable.all({}, { orderBy: 'entityId' })).map((n) => [n.event, n.also, n.params])).toEqual([['reminder.digest', [rig.people.cashier], { count: 2, test_due: 2 }], ['reminder.digest', [rig.people.keeper], { count: 1, test_due: 1 }]]);
    due = [];
    await night();
    expect(await reminderTable.count()).toBe(0);
  });

  it('are told once when the night and their receiver look at the same time', async () => {
    due = Array.from({ length: 20 }, (_x, i) => ({ id: i + 1, who: 'cashier' as const }));
    await Promise.all([night(), list('cashier'), night(), list('cashier'), list('cashier')]);
    expect(await reminderTable.count()).toBe(20);
    expect(await noticeTable.count({ event: 'reminder.digest' })).toBe(1);
  });

  it('are at most as many as somebody can work off', async () => {
    due = Array.from({ length: MOST_OF_A_TYPE + 5 }, (_x, i) => ({ id: i + 1, who: 'cashier' as const }));
    expect((await list('cashier')).count).toBe(MOST_OF_A_TYPE);
  });

  it('are muted by type, and switched off by the company', async () => {
    due = [{ id: 1, who: 'cashier' }];
    expect((await rig.call('cashier', 'PUT', '/reminders/settings', { muted: ['nothing'] })).status).toBe(422);
    expect((await rig.call<ReminderSettings>('cashier', 'PUT', '/reminders/settings', { muted: ['test_due'] })).body.types).toContainEqual(expect.objectContaining({ type: 'test_due', enabled: true, days: 3, muted: true }));
    expect(await shown('cashier')).toEqual([]);
    await rig.call('cashier', 'PUT', '/reminders/settings', { muted: [] });
    expect(await shown('cashier')).toHaveLength(1);
    const enabled = reminderType('test_due')?.enabled;
    if (!enabled) throw new Error('not registered');
    await rig.as(undefined, () => rig.get(SettingsFacade).set(enabled, false));
    expect(await shown('cashier')).toEqual([]);
    await rig.as(undefined, () => rig.get(SettingsFacade).set(enabled, true));
  });
});
