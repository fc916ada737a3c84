import { ApiProblem } from '@steward/ui';
import { describe, expect, it } from 'vitest';
import { eachOf } from '../master/bulk';
import type { Product } from './product.api';
import { productColumns } from './product.columns';
import { productFields, unitNames } from './product.fields';
import { copyOf } from './use-product-actions';

const product = {
  id: 7, version: 3, code: 'CP000007', name: '矿泉水', type: 'stock', unit: '瓶', barcode: '6901', barcodes: ['6902'], units: [{ unit: '箱', ratio: '24.0000', barcode: '1690', salePrice: '40.000000' }], salePrice: '2.000000', enabled: false, pictureId: 5, externalId: 'X', custom: { grade: 'A' },
} as unknown as Product;

describe('product screens', () => {
  it('offer the units a product has, the base unit first and each once', () => {
    expect(unitNames(product)).toEqual(['瓶', '箱']);
    expect(unitNames({ unit: '瓶', units: [{ unit: '' }, { unit: '瓶' }, { unit: '托' }] })).toEqual(['瓶', '托']);
    expect(unitNames(undefined)).toEqual([]);
  });

  it('copy everything but what is given once only', () => {
    const copy = copyOf(product);
    expect(copy).toMatchObject({ name: '矿泉水', unit: '瓶', salePrice: '2.000000', custom: { grade: 'A' }, units: [{ unit: '箱', ratio: '24.0000', barcode: null }] });
    for (const key of ['id', 'version', 'code', 'barcode', 'barcodes', 'pictureId', 'externalId', 'enabled']) expect(copy).not.toHaveProperty(key);
  });

  it('ask for no stock figures of a service, and for the units of documents only where there are several', () => {
    const fields = productFields({ custom: [], warehouses: [], isNew: true, units: ['次'] });
    const hidden = (name: string, values: Record<string, unknown>): boolean => fields.find((field) => field.name === name)?.hidden?.(values) ?? false;
    expect(hidden('lowStock', { type: 'service' })).toBe(true);
    expect(hidden('lowStock', { type: 'stock' })).toBe(false);
    expect(hidden('saleUnit', {})).toBe(true);
  });

  it('show prices only to whoever may see them', () => {
    const priced = productColumns.filter((column) => /price/i.test(column.key));
    expect(priced.map((column) => column.key)).toEqual(['salePrice', 'purchasePrice', 'minSalePrice']);
    expect(priced.map((column) => column.needs)).toEqual(['price.view', 'price.purchase', 'price.view']);
    expect(productFields({ custom: [], warehouses: [], isNew: false, units: [] }).filter((field) => /price/i.test(field.name)).every((field) => field.needs === (field.name === 'purchasePrice' ? 'price.purchase' : 'price.view'))).toBe(true);
  });
});

it('does the same to many rows and names those that were refused', async () => {
  const rows = [1, 2, 3, 4, 5, 6].map((id) => ({ id, name: `产品${id}` }));
  const done: number[] = [];
  const outcome = await eachOf(rows, (row) => {
    if (row.id === 4) return Promise.reject(new ApiProblem(409, { type: 'about:blank', status: 409, code: 'warehouse.in_use', title: '在用', traceId: '' }));
    done.push(row.id);
    return Promise.resolve();
  });
  expect(outcome.done).toBe(5);
  expect(outcome.failures).toMatchObject([{ id: 4, label: '产品4', code: 'warehouse.in_use' }]);
  expect(done).toEqual([1, 2, 3, 5, 6]);
});
