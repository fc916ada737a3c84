import { type ListSpec, type ScopeRule, defineList } from '@steward/platform';
import { inMyWarehouses } from '../warehouse/warehouse.store.js';
import { ALARM_KINDS } from './stock-alarm.rules.js';

const sum = (column: string): string => `(SELECT COALESCE(SUM(x.${column}),0) FROM stock x WHERE x.productId=t.productId)`;
const LACKING = `(COALESCE(p.highStock,p.lowStock)-(${sum('onHand')}+${sum('onOrder')}-${sum('reserved')}))`;
/** Keepers are warned of what lies in their warehouses or belongs there. */
const warned: ScopeRule = async (code) => {
  const c = await inMyWarehouses()(code);
  if (c.all) return c;
  return { all: false, text: `(EXISTS (SELECT 1 FROM stock x WHERE x.productId={t}.productId AND ${c.text.replaceAll('{t}', 'x')}) OR EXISTS (SELECT 1 FROM product y WHERE y.id={t}.productId AND ${c.text.replaceAll('{t}', 'y')}))`, params: [...c.params, ...c.params] };
};
export { warned as alarmRule };

/** 库存预警: what crossed a limit and is not well again, the lower limit with what to buy (domain.md 2.4). */
export const STOCK_ALARMS: ListSpec = defineList({
  key: 'stock-alarms', table: 'stock_alarm', entity: 'stock_alarm', scope: warned, versioned: false, defaultSort: '-since', searchFields: ['product'], hides: 't.active=1', joins: { p: { table: 'product', on: 'p.id=t.productId' } },
  fields: {
    id: { kind: 'integer', sort: true },
    kind: { kind: 'enum', values: ALARM_KINDS, sort: true, indexed: true },
    since: { kind: 'instant', sort: true },
    productId: { kind: 'ref', indexed: true },
    code: { kind: 'text', from: 'p', sort: true },
    name: { kind: 'text', from: 'p', sort: 'nameKey' },
    product: { kind: 'text', from: 'p', column: 'search', hidden: true },
    spec: { kind: 'text', from: 'p' },
    unit: { kind: 'text', from: 'p' },
    categoryId: { kind: 'tree', from: 'p', name: { as: 'categoryName', of: 'category' } },
    supplierId: { kind: 'ref', from: 'p' },
    supplierName: { kind: 'text', from: 'p', expression: '(SELECT v.name FROM supplier v WHERE v.id=p.supplierId)', filter: false },
    warehouseId: { kind: 'ref', from: 'p' },
    warehouseName: { kind: 'text', from: 'p', expression: '(SELECT v.name FROM warehouse v WHERE v.id=p.warehouseId)', filter: false },
    lowStock: { kind: 'quantity', from: 'p', sort: true },
    highStock: { kind: 'quantity', from: 'p', sort: true },
    onHand: { kind: 'quantity', expression: sum('onHand'), sort: true },
    reserved: { kind: 'quantity', expression: sum('reserved'), sort: true },
    available: { kind: 'quantity', expression: `${sum('onHand')}-${sum('reserved')}`, sort: true },
    onOrder: { kind: 'quantity', expression: sum('onOrder'), sort: true },
    suggested: { kind: 'quantity', from: 'p', expression: `CASE WHEN t.kind<>'low' OR ${LACKING}<=0 THEN 0 WHEN ${LACKING}<COALESCE(p.minOrderQuantity,0) THEN p.minOrderQuantity ELSE ${LACKING} END`, sort: true },
    lastOutAt: { kind: 'instant', expression: '(SELECT MAX(x.lastOutAt) FROM stock x WHERE x.productId=t.productId)', sort: true },
    raised: { kind: 'integer', sort: true, extra: true },
  },
});
