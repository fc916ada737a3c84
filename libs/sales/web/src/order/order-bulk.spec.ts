import { beforeEach, describe, expect, it, vi } from 'vitest';

const sent: { path: string; body: unknown }[] = [];
let answers: object[] = [];
const confirm = vi.fn((_question: { title: string }): Promise<{ reason: string } | undefined> => Promise.resolve({ reason: '' }));
vi.mock('@steward/ui', async (original) => ({
  ...(await original<object>()),
  confirm: (question: { title: string }) => confirm(question),
  postBulk: (path: string, target: object, fields: object) => { sent.push({ path, body: { ...target, ...fields } }); return Promise.resolve(answers.shift()); },
  request: (_method: string, path: string, o: { body: unknown }) => { sent.push({ path, body: o.body }); return Promise.resolve({ data: answers.shift() }); },
}));
const { manyOrders, sendMany } = await import('./order-bulk');

beforeEach(() => { sent.length = 0; confirm.mockClear(); });

describe('an action on many orders', () => {
  const items = { items: [{ id: 1, version: 2 }, { id: 2, version: 1 }, { id: 3, version: 1 }] };
  it('asks once about those that need consent and sends them again with it', async () => {
    answers = [{ done: 1, failures: [{ id: 2, message: '超出信用额度', acknowledge: 'finance.credit_exceeded' }, { id: 3, message: '库存不足' }] }, { done: 1, failures: [] }];
    expect(await sendMany('/sales-orders/bulk-confirm', items)).toEqual({ done: 2, failures: [{ id: 3, message: '库存不足' }] });
    expect(sent[1]?.body).toEqual({ items: [{ id: 2, version: undefined }], acknowledge: ['finance.credit_exceeded'] });
    expect(confirm).toHaveBeenCalledOnce();
  });
  it('leaves them where the user does not consent', async () => {
    confirm.mockResolvedValueOnce(undefined);
    answers = [{ done: 0, failures: [{ id: 2, message: 'x', acknowledge: 'a' }] }];
    expect(await sendMany('/sales-orders/bulk-confirm', items)).toMatchObject({ done: 0, failures: [{ id: 2 }] });
    expect(sent).toHaveLength(1);
  });
  it('prints what may be printed together and names the rest; without the right to approve shipments are drafts', async () => {
    const open = vi.fn();
    const actions = manyOrders((code) => code !== 'warehouse.shipment.approve', { open });
    answers = [{ items: [{ id: 1, ok: true, title: 'a' }, { id: 2, ok: false, title: '记录不存在' }, { id: 3, ok: true, title: 'c' }] }];
    const outcome = await actions.find((one) => one.key === 'print')?.run(items, [{ id: 1 }, { id: 2 }, { id: 3 }]);
    expect(outcome).toEqual({ done: 2, failures: [{ id: 2, message: '记录不存在' }] });
    expect(open).toHaveBeenCalledWith(expect.objectContaining({ type: 'sales_order', id: 1, ids: [1, 3] }));
    answers = [{ done: 3, failures: [] }];
    await actions.find((one) => one.key === 'ship')?.run(items, []);
    expect(sent.at(-1)).toMatchObject({ path: '/sales-orders/bulk-ship', body: { approve: false } });
  });
});
