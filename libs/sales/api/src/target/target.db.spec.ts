import { type Person, SalesRig } from '../testing/sales-rig.js';
import type { TargetCell, TargetTable } from './target.dto.js';

const DAY = '2026-03-10';
const MONTH = '2026-03';

describe('sales targets', () => {
  let rig: SalesRig;
  const departments = { company: 0, south: 0, team: 0 };
  const read = (who: Person, what = '', from = MONTH, to = from): Promise<TargetTable> => rig.get<TargetTable>(who, `/sales-targets${what}?from=${from}&to=${to}`);
  const cellOf = (table: TargetTable, kind: string, subjectId: number): TargetCell | undefined => table.rows.find((r) => r.kind === kind && r.subjectId === subjectId)?.months[0];
  const named = (table: TargetTable): string[] => table.rows.map((r) => `${r.kind}:${r.subjectId}`).sort();
  const set = (who: Person, ...items: object[]): Promise<{ status: number }> => rig.send('POST', '/sales-targets', who, { items: items.map((i) => ({ month: MONTH, version: 0, kind: 'user', ...i })) });
  const move = async (who: Person, departmentId: number): Promise<void> => {
    const { version } = await rig.get<{ version: number }>('admin', `/users/${rig.people[who]}`);
    await rig.ok('PATCH', `/users/${rig.people[who]}`, 'admin', { departmentId }, { ifMatch: version });
  };
  const sell = async (who: Person, productId: number, pieces: number, price: string): Promise<{ id: number; lines: { id: number }[]; customerId: number }> => {
    const customerId = await rig.customer({}, who);
    return rig.post(who, '/sales-orders?approve=true', { customerId, docDate: DAY, lines: [{ productId, quantity: String(pieces), unitPrice: price, taxRate: '0' }] }, { acknowledge: 'credit_exceeded,sales.below_min_price' });
  };

  beforeAll(async () => {
    rig = await SalesRig.open();
    for (const [key, parent] of [['company', null], ['south', 'company'], ['team', 'south']] as const) {
      departments[key] = (await rig.post<{ id: number }>('admin', '/departments', { name: `部门${key}`, ...(parent ? { parentId: departments[parent] } : {}) })).id;
    }
    await move('manager', departments.south);
    await move('seller', departments.team);
    await move('other', departments.south);
  }, 120_000);
  afterAll(async () => { await rig.close(); });

  it('figures of a small book are exact: of each person, and of the department with all below it', async () => {
    const productId = await rig.product();
    await rig.stockIn(productId, 100, 6);
    const order = await sell('seller', productId, 10, '10.50');
    await sell('other', productId, 3, '20');
    const draft = await rig.customer({}, 'seller');
    await rig.post('seller', '/sales-orders', { customerId: draft, docDate: DAY, lines: [{ productId, quantity: '99', unitPrice: '1', taxRate: '0' }] });
    await rig.post('keeper', '/shipments?approve=true', { salesOrderId: order.id, warehouseId: rig.warehouse, docDate: DAY });
    await rig.post('manager', '/sales-returns?approve=true', { salesOrderId: order.id, docDate: '2026-04-02', lines: [{ orderLineId: order.lines[0]?.id, quantity: '2' }] });
    const month = await read('manager', '/completion');
    expect(cellOf(month, 'user', rig.people.seller)?.actual).toMatchObject({ orderAmount: '105.00', received: '0.00' });
    expect(cellOf(month, 'user', rig.people.other)?.actual).toMatchObject({ orderAmount: '60.00' });
    expect(cellOf(month, 'department', departments.team)?.actual).toMatchObject({ orderAmount: '105.00' });
    expect(cellOf(month, 'department', departments.south)?.actual).toMatchObject({ orderAmount: '165.00' });
    const next = await read('admin', '/completion', '2026-04');
    expect(cellOf(next, 'department', departments.company)?.actual).toMatchObject({ orderAmount: '-21.00', profit: '-9.00' });
    expect(cellOf(await read('admin', '/completion'), 'department', departments.company)?.actual).toMatchObject({ orderAmount: '165.00', profit: '45.00' });
  });

  it('what was done stays with the department it was done in', async () => {
    const productId = await rig.product();
    await sell('other', productId, 1, '7');
    const before = cellOf(await read('admin', '/completion'), 'department', departments.team)?.actual?.orderAmount;
    await move('other', departments.team);
    expect(cellOf(await read('admin', '/completion'), 'department', departments.team)?.actual?.orderAmount).toBe(before);
    await move('other', departments.south);
  });

  it('customers count for their owner in the month of the company', async () => {
    const now = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 7);
    const before = cellOf(await read('manager', '/completion', now), 'user', rig.people.seller)?.actual?.newCustomers ?? 0;
    await rig.customer({}, 'seller');
    expect(cellOf(await read('manager', '/completion', now), 'user', rig.people.seller)?.actual?.newCustomers).toBe(before + 1);
    expect(cellOf(await read('manager', '/completion'), 'user', rig.people.seller)?.actual?.newCustomers).toBe(0);
  });

  it('everybody sees his own, a manager his people and the departments that are all his', async () => {
    const { seller, other, manager } = rig.people;
    expect(named(await read('seller'))).toEqual([`user:${seller}`]);
    const led = named(await read('manager'));
    expect(led).toEqual(expect.arrayContaining([`user:${seller}`, `user:${other}`, `user:${manager}`, `department:${departments.team}`, `department:${departments.south}`]));
    expect(led.filter((n) => n.startsWith('user:'))).not.toContain(`user:${rig.people.admin}`);
    await move('clerk', departments.team);
    const less = named(await read('manager'));
    expect(less).toContain(`user:${seller}`);
    if (!led.includes(`user:${rig.people.clerk}`)) expect(less).not.toContain(`department:${departments.team}`);
    await move('clerk', departments.company);
  });

  it('targets are set by who may, one version after the other, and copied to another year where there are none', async () => {
    const { seller } = rig.people;
    expect((await set('seller', { subjectId: seller, orderAmount: '1' })).status).toBe(403);
    expect((await set('manager', { subjectId: rig.people.admin, orderAmount: '1' })).status).toBe(422);
    expect((await set('manager', { subjectId: seller, orderAmount: '1000.50', newCustomers: 3 }, { kind: 'department', subjectId: departments.south, orderAmount: '9000' })).status).toBe(200);
    expect((await set('manager', { subjectId: seller, orderAmount: '2' })).status).toBe(412);
    expect((await set('manager', { subjectId: seller, month: '2026-13', orderAmount: '2' })).status).toBe(422);
    expect(cellOf(await read('seller', '/completion'), 'user', seller)).toMatchObject({ version: 1, target: { orderAmount: '1000.50', received: null, newCustomers: 3 } });
    expect((await set('manager', { subjectId: seller, version: 1, orderAmount: '1200' })).status).toBe(200);
    expect(await rig.post('manager', '/sales-targets/copy', { from: 2026, to: 2027 })).toEqual({ copied: 2 });
    expect(await rig.post('manager', '/sales-targets/copy', { from: 2026, to: 2027 })).toEqual({ copied: 0 });
    expect(cellOf(await read('manager', '', '2027-03'), 'user', seller)?.target).toMatchObject({ orderAmount: '1200.00', newCustomers: 3 });
    expect((await rig.send('GET', '/sales-targets?from=2020-01&to=2026-01', 'manager')).status).toBe(400);
  });

  it('profit is for who may see cost', async () => {
    const { seller } = rig.people;
    expect(cellOf(await read('admin', '/completion'), 'user', seller)?.actual).toHaveProperty('profit');
    expect(cellOf(await read('seller', '/completion'), 'user', seller)?.actual).not.toHaveProperty('profit');
    expect(cellOf(await read('seller'), 'user', seller)?.target).not.toHaveProperty('profit');
    const blind = await rig.somebody('sales.target.view', 'sales.target.manage');
    expect((await set(blind, { subjectId: seller, month: '2026-05', profit: '1' })).status).toBe(422);
    expect(await rig.broken()).toEqual([]);
  });
});
