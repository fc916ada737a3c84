import { type ListSpec, defineList } from '@steward/platform';
import { SPLIT_RULES } from '../assembly/assembly.rules.js';
import { documentFields } from '../document/document.list.js';
import { ENTITY } from './bom.entity.js';
import { bomRule } from './bom.store.js';

const cost = { needs: 'cost.view' } as const;

/** 物料清单. */
export const BOMS: ListSpec = defineList({
  key: 'boms', table: 'bom', entity: ENTITY, scope: bomRule, hides: '1=1', searchColumns: ['no', 'name', 'productCode', 'productName'], defaultSort: '-id', custom: true,
  fields: {
    ...documentFields(),
    name: { kind: 'text', sort: true },
    productId: { kind: 'ref', indexed: true },
    productCode: { kind: 'text', sort: true },
    productName: { kind: 'text', sort: true },
    spec: { kind: 'text' },
    unit: { kind: 'text' },
    ratio: { kind: 'quantity', extra: true },
    quantity: { kind: 'quantity', sort: true },
    baseQuantity: { kind: 'quantity', sort: true, extra: true },
    splitBy: { kind: 'enum', values: SPLIT_RULES, sort: true },
    fee: { kind: 'money', sort: true, ...cost },
    components: { kind: 'integer', expression: '(SELECT COUNT(*) FROM bom_line bl WHERE bl.bomId=t.id)', filter: false },
  },
});
