import { addDays, startOfDay } from '@steward/kernel';
import { asSystem, clock, database, transaction } from '@steward/platform';
import { UserService } from '@steward/system-api';
import { ContactService } from '../contact/contact.service.js';
import type { Customer } from '../customer/customer.entity.js';
import { CustomerService } from '../customer/customer.service.js';
import { FollowUpService } from '../follow-up/follow-up.service.js';
import { CREATE_FOLLOW_UP } from '../follow-up/follow-up.permissions.js';
import { CustomerRig } from '../testing/customer-rig.js';
import { CustomerReminders } from './customer.reminders.js';
import type { DueQuestion, DueReminder } from '@steward/office-api';

type Kind = 'today' | 'overdue' | 'ofTeam' | 'untouched' | 'birthdays';
type Asked = Record<Exclude<Kind, 'overdue'>, (ask: DueQuestion) => Promise<DueReminder[]>> & { overdue(ids: number[], ask: DueQuestion): Promise<DueReminder[]> };

describe('reminders about customers', () => {
  let rig: CustomerRig;
  const today = clock.today();
  const at = (n: number, hours = 9): string => new Date(Date.parse(startOfDay(clock.timezone(), addDays(today, n))) + hours * 3_600_000).toISOString();
  let names = 0;
  const customer = async (set: Partial<Record<'nextContactAt' | 'ownerSince' | 'lastFollowUpAt', string | null>> = {}, who: 'own' | 'other' = 'own'): Promise<Customer> => {
    const c = await rig.as(who, 'customer.customer.create', () => rig.get(CustomerService).create({ name: `提醒${++names}公司` }));
    for (const [column, value] of Object.entries(set)) await transaction(() => database.unit.sql.run(`UPDATE customer SET ${column}=? WHERE id=?`, [value, c.id]));
    return c;
  };
  const ask = async (kind: Kind, days = 0, who: keyof CustomerRig['people'] = 'own', most = 200): Promise<[number, Record<string, unknown>][]> => {
    const source = rig.get(CustomerReminders) as unknown as Asked;
    const question: DueQuestion = { userId: rig.people[who], day: today, days, most };
    const found = await asSystem('test', () => (kind === 'overdue' ? source.overdue([question.userId], question) : source[kind](question)));
    return found.map((d) => [d.entityId, d.params]);
  };

  beforeAll(async () => {
    rig = await CustomerRig.open();
    await asSystem('test', async () => { for (const id of [rig.people.own, rig.people.other]) await transaction(() => database.unit.sql.run('UPDATE app_user SET superiorId=? WHERE id=?', [rig.people.manager, id])); });
    await asSystem('test', () => rig.get(UserService).setEnabled(rig.people.helper, true));
  }, 60_000);
  afterAll(() => rig.close());
  beforeEach(() => transaction(async () => { await database.unit.sql.run('UPDATE customer SET ownerId=NULL'); }));

  it('name who is to be contacted today with the time, and who should have been, the longest first', async () => {
    const [a, b, c] = [await customer({ nextContactAt: at(0, 14) }), await customer({ nextContactAt: at(-2) }), await customer({ nextContactAt: at(-10) })];
    await customer({ nextContactAt: at(1) });
    await customer({ nextContactAt: at(0) }, 'other');
    expect(await ask('today')).toEqual([[a.id, { name: a.name, time: '14:00' }]]);
    expect(await ask('overdue')).toEqual([[c.id, { name: c.name, days: 10 }], [b.id, { name: b.name, days: 2 }]]);
    expect(await ask('overdue', 0, 'own', 1)).toHaveLength(1);
  });

  it('are over when somebody was in touch', async () => {
    const c = await customer({ nextContactAt: at(-2) });
    await rig.as('own', CREATE_FOLLOW_UP, () => transaction(() => rig.get(FollowUpService).create({ customerId: c.id, method: 'phone', content: '谈妥' })));
    expect([await ask('overdue'), await ask('today'), await ask('untouched', 30)]).toEqual([[], [], []]);
  });

  it('tell the superior of what is overdue for longer', async () => {
    const [mine, theirs] = [await customer({ nextContactAt: at(-4) }), await customer({ nextContactAt: at(-4) }, 'other')];
    await customer({ nextContactAt: at(-3) });
    expect(await ask('ofTeam', 3, 'manager')).toEqual([[mine.id, { name: mine.name, days: 4, owner: '张三' }], [theirs.id, { name: theirs.name, days: 4, owner: '李四' }]]);
    expect(await ask('ofTeam', 3, 'own')).toEqual([]);
  });

  it('name those nobody was in touch with for so long, not those just received or planned', async () => {
    const old = await customer({ ownerSince: at(-90), lastFollowUpAt: at(-30) });
    const never = await customer({ ownerSince: at(-40) });
    await customer({ ownerSince: at(-40), lastFollowUpAt: at(-29) });
    await customer({ ownerSince: at(-29) });
    await customer({ ownerSince: at(-90), nextContactAt: at(5) });
    expect(await ask('untouched', 30)).toEqual([[old.id, { name: old.name, days: 30 }], [never.id, { name: never.name, days: 40 }]]);
    expect(await ask('untouched', 0)).toEqual([]);
  });

  it('know birthdays of contacts some days before', async () => {
    const c = await customer();
    const born = (n: number, more: object = {}): Promise<{ id: number }> => rig.as('own', 'customer.contact.create', () => transaction(() => rig.get(ContactService).create({ customerId: c.id, name: `生日${n}`, birthday: `1988${addDays(today, n).slice(4)}`, ...more })));
    const [later, soon] = [await born(3), await born(0)];
    await born(4);
    await born(1, { birthdayLunar: true });
    await born(1, { leftCompany: true });
    expect((await ask('birthdays', 3)).map(([id, p]) => [id, p['date'], p['today']])).toEqual([[soon.id, today, 1], [later.id, addDays(today, 3), undefined]]);
    expect(await ask('birthdays', 3, 'other')).toEqual([]);
  });
});
