import { ListRunner, asSystem, checkInvariants, parseListQuery, transaction } from '@steward/platform';
import { actAs, testPrincipal } from '@steward/platform/testing';
import { RoleService, SettingsFacade, UserService, allPermissions } from '@steward/system-api';
import { OtherStocks, ProductService, WarehouseService } from '@steward/warehouse-api';
import { CustomerService } from '../customer/customer.service.js';
import { CustomerTeam } from '../customer/customer.team.js';
import { handOverParts } from '../ownership/hand-over.js';
import { CustomerRig, refusal } from '../testing/customer-rig.js';
import { OverdueReminders } from './overdue.reminders.js';
import { ServiceReports, reportQuery } from './report.service.js';
import { ASSIGN, CHARGE, CREATE, PROCESS, REPORT, UPDATE, VIEW, VISIT_RIGHT } from './service.permissions.js';
import { VISIT_AFTER_SERVICE } from './service.settings.js';
import { TicketEffects } from './ticket-effects.js';
import type { CreateTicket } from './ticket.dto.js';
import type { ServiceTicket } from './ticket.entity.js';
import { TICKETS } from './ticket.list.js';
import { TicketService } from './ticket.service.js';
import { TicketStore } from './ticket.store.js';
import { TicketViews } from './ticket.view.js';
import { VISITS } from './visit.list.js';
import { VisitService } from './visit.service.js';

type Person = 'own' | 'other' | 'manager' | 'admin' | 'helper';

describe('after-sale service', () => {
  let rig: CustomerRig;
  let customer = 0;
  let product = 0;
  const service = (): TicketService => rig.get(TicketService);
  const accept = (input: Partial<CreateTicket> = {}, who: Person = 'own', without: string[] = []): Promise<ServiceTicket> => rig.as(who, CREATE, () => service().create({ customerId: customer, type: 'repair', description: '不制冷', ...input }), without);
  const step = <T>(code: string, fn: () => Promise<T>, who: Person = 'manager'): Promise<T> => rig.seeing(who, code, 'any', fn);
  /** With the rights over the warehouse too. */
  const boss = <T>(code: string, fn: () => Promise<T>): Promise<T> => actAs(testPrincipal({ id: rig.people.admin, permissions: allPermissions().flatMap((m) => m.codes), owners: 'all' }), code, fn);
  const solved = async (t: ServiceTicket): Promise<ServiceTicket> => {
    await step(PROCESS, () => service().start(t.id, null));
    return step(PROCESS, () => service().resolve(t.id, '更换压缩机'));
  };

  beforeAll(async () => {
    rig = await CustomerRig.open();
    customer = (await rig.as('own', 'customer.customer.create', () => rig.get(CustomerService).create({ name: '华星机械有限公司' }))).id;
    rig.people.helper = await asSystem('who works on tickets', async () => {
      const role = await rig.get(RoleService).create({ name: '客服', permissions: [VIEW, PROCESS] });
      return (await rig.get(UserService).create({ username: 'service', name: '钱客服', password: 'Correct-horse-9!', mustChangePassword: false, roleIds: [role.id] })).id;
    });
    await boss('warehouse.warehouse.create', async () => {
      await rig.get(WarehouseService).create({ name: '主仓', isDefault: true } as never);
      product = (await rig.get(ProductService).create({ name: '空调', unit: '台', warrantyMonths: 12 } as never)).id;
    });
  }, 90_000);
  afterEach(async () => { expect((await checkInvariants()).filter((i) => i.count !== 0 && i.id !== 'P03')).toEqual([]); });
  afterAll(() => rig.close());

  it('a ticket goes from acceptance to closing, with its times, log and return visit', async () => {
    const t = await accept({ priority: 'urgent', contactName: '陈工' });
    expect(t).toMatchObject({ no: expect.stringMatching(/^FW\d{12}$/), state: 'new', warranty: 'unknown', ownerId: rig.people.own, customerName: '华星机械有限公司' });
    expect(Date.parse(t.requiredBy) - Date.parse(t.createdAt)).toBe(4 * 3_600_000);
    await step(ASSIGN, () => service().assign(t.id, { assigneeId: rig.people.helper, text: '请上门' }));
    await step(PROCESS, () => service().start(t.id, null), 'helper');
    await step(PROCESS, () => service().wait(t.id, '等配件'), 'helper');
    await step(PROCESS, () => service().note(t.id, '配件已到'), 'helper');
    expect(await refusal(step(PROCESS, () => service().close(t.id, {}), 'helper'))).toMatchObject({ status: 409, code: 'customer.service_state', facts: { state: 'waiting', action: 'close' } });
    await step(PROCESS, () => service().resolve(t.id, '更换压缩机'), 'helper');
    const closed = await step(PROCESS, () => service().close(t.id, { satisfaction: 4, comment: '及时' }), 'helper');
    expect(closed).toMatchObject({ state: 'closed', solution: '更换压缩机', satisfaction: 4, satisfactionComment: '及时', responseMinutes: 0, solveMinutes: 0, firstResponseAt: expect.any(String), closedAt: expect.any(String) });
    const view = await step(VIEW, () => rig.get(TicketViews).one(t.id), 'own');
    expect(view.log.map((l) => [l.kind, l.state, l.userName])).toEqual([['create', 'new', '张三'], ['assign', 'assigned', '王经理'], ['start', 'processing', '钱客服'], ['wait', 'waiting', '钱客服'], ['note', 'waiting', '钱客服'], ['resolve', 'resolved', '钱客服'], ['close', 'closed', '钱客服']]);
    expect(view.actions).toEqual(['reopen']);

    const visits = await step(VIEW, () => rig.get(ListRunner).run(VISITS, parseListQuery({})), 'own');
    expect(visits.items).toEqual([expect.objectContaining({ sourceType: 'service_ticket', sourceNo: t.no, state: 'due' })]);
    const visit = visits.items[0]?.id ?? 0;
    await step(PROCESS, () => service().reopen(t.id, '又坏了'), 'helper');
    expect((await step(VIEW, () => rig.get(ListRunner).run(VISITS, parseListQuery({})), 'own')).items).toEqual([]);
    expect(await refusal(step(VISIT_RIGHT, () => rig.get(VisitService).done(visit, { result: '满意' })))).toMatchObject({ status: 404 });
    await step(PROCESS, () => service().resolve(t.id, '再次更换'), 'helper');
    await step(PROCESS, () => service().close(t.id, {}), 'helper');
    const again = (await step(VIEW, () => rig.get(ListRunner).run(VISITS, parseListQuery({})), 'own')).items[0]?.id ?? 0;
    expect(await step(VISIT_RIGHT, () => rig.get(VisitService).done(again, { result: '满意', satisfaction: 5 }))).toMatchObject({ state: 'done', satisfaction: 5, doneBy: rig.people.manager });
    expect(await refusal(step(VISIT_RIGHT, () => rig.get(VisitService).skip(again, '不必')))).toMatchObject({ status: 409, code: 'customer.visit_state' });
  });

  it('is seen with its customer, by who does it and by who leads them; strangers find nothing', async () => {
    const t = await accept();
    const see = (who: Person): Promise<unknown> => step(VIEW, () => rig.get(TicketStore).get(t.id), who);
    for (const who of ['own', 'manager', 'admin'] as const) expect(await see(who)).toMatchObject({ id: t.id });
    for (const who of ['other', 'helper'] as const) expect(await refusal(see(who))).toMatchObject({ status: 404 });
    await rig.as('own', 'customer.customer.update', () => rig.get(CustomerTeam).addFollower(customer, { userId: rig.people.other, access: 'read' }));
    expect(await see('other')).toMatchObject({ id: t.id });
    expect(await refusal(step(PROCESS, () => service().start(t.id, null), 'other'))).toMatchObject({ status: 403 });
    expect(await refusal(accept({}, 'other'))).toMatchObject({ status: 422, facts: { errors: [{ pointer: '/customerId', code: 'not_found' }] } });
    await rig.as('own', 'customer.customer.update', () => rig.get(CustomerTeam).removeFollower(customer, rig.people.other));
    await step(ASSIGN, () => service().assign(t.id, { assigneeId: rig.people.helper }));
    expect(await see('helper')).toMatchObject({ assigneeId: rig.people.helper });
    expect(await refusal(accept({ assigneeId: rig.people.helper }, 'own', [ASSIGN]))).toMatchObject({ status: 403 });
    expect(await refusal(accept({ orderId: 99 }))).toMatchObject({ status: 422, facts: { errors: [{ pointer: '/orderId' }] } });
    expect(await refusal(rig.seeing('own', UPDATE, 1, () => service().update(t.id, { description: '改' })))).toMatchObject({ status: 412 });
  });

  it('parts leave the stock for it, drafts wait for the keeper; with effects it is not cancelled', async () => {
    const t = await accept({ productId: product });
    expect(t).toMatchObject({ warranty: 'unknown', shippedOn: null, productName: '空调' });
    await step(PROCESS, () => service().start(t.id, null));
    const use = (approve: boolean): Promise<ServiceTicket> => rig.get(TicketEffects).useParts(t.id, { lines: [{ productId: product, quantity: '2' }] }, approve);
    expect(await refusal(step(PROCESS, () => use(true)))).toMatchObject({ status: 403 });
    await step(PROCESS, () => use(false));
    expect(await refusal(boss(PROCESS, () => use(true)))).toMatchObject({ status: 409, code: 'warehouse.insufficient_stock' });
    const parts = await asSystem('test', () => rig.get(OtherStocks).issuedFor({ type: 'service_ticket', id: t.id }));
    expect(parts).toMatchObject([{ state: 'draft', no: null, lines: [{ productId: product, quantity: '2.0000' }] }]);
    await step(CHARGE, () => rig.get(TicketEffects).charge(t.id, { amount: '80', remark: '上门费' }));
    expect(await refusal(step(UPDATE, () => rig.get(TicketEffects).cancel(t.id, '不修了')))).toMatchObject({ status: 409, code: 'customer.service_has_effects' });
    await step(CHARGE, () => rig.get(TicketEffects).charge(t.id, { amount: '0' }));
    expect(await step(UPDATE, () => rig.get(TicketEffects).cancel(t.id, '不修了'))).toMatchObject({ state: 'cancelled', fee: 0 });
    expect(await refusal(step(PROCESS, () => service().start(t.id, null)))).toMatchObject({ status: 409 });
    expect(await refusal(step(PROCESS, () => service().note(t.id, 'x')))).toMatchObject({ status: 409 });
  });

  it('reports count exactly, in scope, and agree with the list', async () => {
    const goods = (await boss('warehouse.product.create', () => rig.get(ProductService).create({ name: '洗衣机', unit: '台' } as never))).id;
    const first = await solved(await accept({ productId: goods, type: 'install' }));
    await step(PROCESS, () => service().close(first.id, { satisfaction: 5 }));
    const second = await solved(await accept({ productId: goods, type: 'install', requiredBy: '2020-01-01T00:00:00.000Z' }));
    expect(second.repeatOfId).toBe(first.id);
    await step(PROCESS, () => service().close(second.id, { satisfaction: 2 }));
    await accept({ productId: goods, type: 'install' });
    await step(CHARGE, () => rig.get(TicketEffects).charge(first.id, { amount: '12.5' }));
    const report = await step(REPORT, () => rig.get(ServiceReports).of(reportQuery({ by: 'type', productId: String(goods) })));
    expect(report.items).toEqual([{
      key: 'install', label: '安装', tickets: 3, closed: 2, onTime: 1, answers: 2, repeats: 2, fee: '12.50', responseAverage: 0, solveAverage: 0, onTimeRate: '50.0', satisfaction: '3.50', repeatRate: '66.7',
    }]);
    expect(report.summary).toMatchObject({ tickets: 3, onTimeRate: '50.0' });
    const list = await step(REPORT, () => rig.get(ListRunner).run(TICKETS, { ...parseListQuery({ 'filter[productId]': String(goods), 'filter[state][nin]': 'cancelled' }), count: true }));
    expect(list.total).toBe(3);
    const byMonth = await step(REPORT, () => rig.get(ServiceReports).of(reportQuery({ by: 'month' })));
    expect(byMonth.items).toEqual([expect.objectContaining({ key: first.acceptedOn.slice(0, 7), tickets: byMonth.summary.tickets })]);
    expect((await step(REPORT, () => rig.get(ServiceReports).of(reportQuery({ by: 'assignee' })), 'other')).items).toEqual([]);
    expect(() => reportQuery({ by: 'nothing' })).toThrow();
  });

  it('what is overdue is told once, and what is open moves to the successor', async () => {
    await asSystem('nobody asks in this test', () => rig.get(SettingsFacade).set(VISIT_AFTER_SERVICE, 0));
    const t = await accept({ requiredBy: '2020-01-01T00:00:00.000Z' });
    expect(await asSystem('night', () => rig.get(OverdueReminders).remind())).toEqual({ told: 1 });
    expect(await asSystem('night', () => rig.get(OverdueReminders).remind())).toEqual({ told: 0 });
    await rig.seeing('own', UPDATE, 'any', () => service().update(t.id, { requiredBy: '2020-02-01T00:00:00.000Z' }));
    expect(await asSystem('night', () => rig.get(OverdueReminders).remind())).toEqual({ told: 1 });
    const part = handOverParts().find((p) => p.key === 'ticket');
    const n = await part?.count(rig.people.own);
    expect(n).toBeGreaterThan(0);
    const move = (): Promise<number | undefined> => boss('customer.customer.transfer', () => transaction(async () => part?.move({ from: rig.people.own, to: rig.people.other, departmentId: null, customerIds: [customer], by: rig.people.admin })));
    expect(await move()).toBe(n);
    expect(await move()).toBe(0);
    expect(await step(VIEW, () => rig.get(TicketStore).get(t.id), 'other')).toMatchObject({ ownerId: rig.people.other });
  });
});
