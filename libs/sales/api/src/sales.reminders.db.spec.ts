import { addDays } from '@steward/kernel';
import { clock } from '@steward/platform';
import { type Person, SalesRig } from './testing/sales-rig.js';

interface Reminders { groups: { type: string; items: { entityId: number; path: string; text: string }[] }[] }
interface Document { id: number; no: string; version: number }

describe('reminders of sales', () => {
  let rig: SalesRig;
  let customerId: number;
  let productId: number;
  const day = (n: number): string => addDays(clock.today(), n);
  const of = async (who: Person, type: string): Promise<number[]> => (await rig.get<Reminders>(who, '/reminders')).groups.filter((g) => g.type === type).flatMap((g) => g.items.map((i) => i.entityId));
  const lines = (): object[] => [{ productId, quantity: '1', unitPrice: '100' }];
  const offer = (validUntil: string, approve = true): Promise<Document> => rig.post<Document>('seller', `/quotations${approve ? '?approve=true' : ''}`, { customerId, docDate: day(-5), validUntil, lines: lines() });
  const order = (requiredDate: string, approve = true): Promise<Document> => rig.post<Document>('seller', `/sales-orders${approve ? '?approve=true' : ''}`, { customerId, docDate: day(-9), requiredDate, lines: lines() });

  beforeAll(async () => {
    rig = await SalesRig.open();
    [customerId, productId] = [await rig.customer(), await rig.product()];
  }, 120_000);
  afterAll(() => rig.close());

  it('name offers that end within three days and nobody has answered', async () => {
    const [later, today] = [await offer(day(3)), await offer(day(0))];
    await offer(day(4));
    await offer(day(-1));
    await offer(day(1), false);
    expect(await of('seller', 'quotation_expiring')).toEqual([today.id, later.id]);
    expect(await of('other', 'quotation_expiring')).toEqual([]);
    expect((await rig.get<Reminders>('seller', '/reminders')).groups[0]?.items[0]).toMatchObject({ path: `/quotations/${today.id}`, text: expect.stringContaining(today.no) as string });
    await rig.post('seller', `/quotations/${today.id}/decline`, { reason: '太贵' });
    expect(await of('seller', 'quotation_expiring')).toEqual([later.id]);
  });

  it('name orders whose delivery date is past while something is left to ship', async () => {
    const late = await order(day(-1));
    await order(day(0));
    await order(day(-3), false);
    expect(await of('seller', 'order_late')).toEqual([late.id]);
    expect(await of('keeper', 'order_late')).toEqual([]);
    await rig.post('manager', `/sales-orders/${late.id}/close`, { reason: '不要了' });
    expect(await of('seller', 'order_late')).toEqual([]);
  });
});
