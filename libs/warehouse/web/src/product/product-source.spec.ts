import { afterEach, describe, expect, it, vi } from 'vitest';
import { productSource } from './product-source';

vi.mock('@steward/ui', async (original) => ({ ...(await original<object>()), get: vi.fn() }));
const { get } = await import('@steward/ui');

describe('products of lines that exist', () => {
  afterEach(() => { vi.mocked(get).mockReset(); });

  it('are asked for by their ids, two hundred at once, and not at all without ids', async () => {
    vi.mocked(get).mockImplementation((_path, query) => Promise.resolve({ items: (query?.['filter[id][in]'] as number[]).map((id) => ({ id, units: null, purchasePrice: '3' })) }));
    const source = productSource('purchase');
    expect(await source.get?.([])).toEqual([]);
    const found = await source.get?.(Array.from({ length: 201 }, (_, i) => i + 1));
    expect(found?.map((one) => one.id)).toHaveLength(201);
    expect(found?.[0]).toMatchObject({ id: 1, price: '3', units: [] });
    expect(vi.mocked(get).mock.calls.map(([path, query]) => [path, (query?.['filter[id][in]'] as number[]).length, query?.['pageSize']])).toEqual([['/products', 200, 200], ['/products', 1, 200]]);
  });
});
