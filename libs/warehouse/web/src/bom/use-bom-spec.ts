import { Connection, SemiSelect } from '@element-plus/icons-vue';
import { customFormFields, stateSteps, useCustomFields, type DocumentAction, type DocumentField, type DocumentRecord, type DocumentSpec } from '@steward/ui';
import { stockPanel } from '../document/lines-with-stock';
import { COST, useWarehouseDefaults, warehouseActions } from '../document/purchase-head';
import { productSource } from '../product/product-source';

/** Lists that show bills of material. */
export const BOM_LISTS = ['boms'] as const;
const PERMISSION = 'warehouse.bom';

const fields = (custom: DocumentField[]): DocumentField[] => [
  { name: 'productId', control: 'integer', required: true, span: 2, onPage: false }, { name: 'quantity', control: 'quantity', required: true, initial: '1', onPage: false }, { name: 'docDate', control: 'date', required: true }, { name: 'name', control: 'text', span: 2 },
  { name: 'fee', control: 'money', needs: COST }, { name: 'splitBy', control: 'enum', options: 'enum.bom.splitBy', initial: 'cost' }, { name: 'ownerId', control: 'user', folded: true }, { name: 'externalId', control: 'text', folded: true, copied: false }, ...custom,
  { name: 'remark', control: 'textarea', place: 'foot', span: 4 },
];

const actions = (): DocumentAction[] => [
  { key: 'assemble', title: 'warehouse.bom.assemble', icon: Connection, needs: 'warehouse.assembly.create', states: ['approved'], shown: true, to: (record) => `/assemblies/new?bom=${record.id}` },
  { key: 'disassemble', title: 'warehouse.bom.disassemble', icon: SemiSelect, needs: 'warehouse.assembly.create', states: ['approved'], to: (record) => `/assemblies/new?kind=disassemble&bom=${record.id}` },
  ...warehouseActions(PERMISSION), { key: 'close', title: 'warehouse.bom.close', needs: `${PERMISSION}.approve`, states: ['approved'], ask: 'warehouse.bom.closeAsk', post: 'close' },
  { key: 'reopen', title: 'warehouse.bom.reopen', needs: `${PERMISSION}.approve`, states: ['closed'], ask: 'warehouse.bom.reopenAsk', post: 'reopen' },
];

/** The bill of material as editor and page need it (domain.md 2.4). Call it in a page's setup. */
export function useBomSpec(page: 'editor' | 'view'): DocumentSpec {
  const defaults = useWarehouseDefaults();
  const custom = useCustomFields('bom');
  const own = (): DocumentField[] => customFormFields(custom.value).map((field) => ({ ...field, folded: field.required !== true }));
  return {
    type: 'bom', path: '/boms', permission: PERMISSION, title: 'warehouse.bom.one', lists: BOM_LISTS, approve: { action: 'approve', title: page === 'editor' ? 'document.saveApprove' : 'document.approve' }, schemas: { create: 'CreateBom', update: 'UpdateBom' },
    get fields(): DocumentField[] { return fields(own()); },
    lines: {
      columns: [
        { key: 'productId', kind: 'product', required: true, width: 280 }, { key: 'unit', kind: 'unit', width: 68, skip: true }, { key: 'quantity', kind: 'quantity', required: true, min: '>0', sum: true, width: 100 }, { key: 'weight', kind: 'quantity', skip: true, width: 96 }, { key: 'remark', kind: 'text', skip: true, width: 160 },
      ],
      products: productSource('purchase'), stockOf: stockPanel,
    },
    totals: { kind: 'quantity', show: ['quantity'] }, extraKeys: ['unit'], values: (record) => ({ ...record, fee: record['fee'] === '0.00' ? null : record['fee'] }),
    start: async () => ({ values: { docDate: defaults.today(), ownerId: defaults.me(), quantity: '1', splitBy: 'cost' } }), steps: stateSteps, actions: actions(),
    party: (record: DocumentRecord) => ({ name: String(record['productName'] ?? ''), to: `/products/${String(record['productId'])}` }),
  };
}
