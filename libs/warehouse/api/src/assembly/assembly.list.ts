import { type ListSpec, defineList } from '@steward/platform';
import { documentFields, warehouseFields, warehouseJoin } from '../document/document.list.js';
import { documentRule } from '../stock/stock.scope.js';
import { ENTITY } from './assembly.entity.js';
import { ASSEMBLY_KINDS, SPLIT_RULES } from './assembly.rules.js';

const cost = { needs: 'cost.view' } as const;

/** 组装单 and 拆卸单. */
export const ASSEMBLIES: ListSpec = defineList({
  key: 'assemblies', table: 'assembly', entity: ENTITY, scope: documentRule, hides: '1=1', searchColumns: ['no', 'productCode', 'productName'], defaultSort: '-id', custom: true, joins: warehouseJoin,
  fields: {
    ...documentFields(),
    kind: { kind: 'enum', values: ASSEMBLY_KINDS, sort: true },
    bomId: { kind: 'ref', extra: true },
    productId: { kind: 'ref', indexed: true },
    productCode: { kind: 'text', sort: true },
    productName: { kind: 'text', sort: true },
    spec: { kind: 'text' },
    unit: { kind: 'text' },
    ratio: { kind: 'quantity', extra: true },
    quantity: { kind: 'quantity', sort: true, totals: true },
    baseQuantity: { kind: 'quantity', sort: true, totals: true, extra: true },
    ...warehouseFields(),
    splitBy: { kind: 'enum', values: SPLIT_RULES, sort: true, extra: true },
    fee: { kind: 'money', sort: true, totals: true, ...cost },
    cost: { kind: 'money', sort: true, totals: true, ...cost },
  },
});
