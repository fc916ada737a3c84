import { customFormFields, stateSteps, useCustomFields, type DocumentField, type DocumentRecord, type DocumentSpec, type LineColumn } from '@steward/ui';
import { isMissing, onHandText, stockAndPrices, stockPanel, useSeesStock } from '../document/lines-with-stock';
import { COST, useWarehouseDefaults, warehouseActions } from '../document/purchase-head';
import { productSource } from '../product/product-source';
import { componentsFor, feeFor, homeWarehouse, readBom } from './assembly.api';

/** Lists that show assemblies or what they move. */
export const ASSEMBLY_LISTS = ['assemblies', 'stock', 'stock-ledger', 'stock-alarms'] as const;
const PERMISSION = 'warehouse.assembly';

const fields = (custom: DocumentField[]): DocumentField[] => [
  { name: 'kind', control: 'enum', options: 'enum.assembly.kind', required: true, initial: 'assemble', readonly: (values) => values['id'] !== undefined }, { name: 'docDate', control: 'date', required: true }, { name: 'productId', control: 'integer', required: true, span: 2, onPage: false },
  { name: 'quantity', control: 'quantity', required: true, onPage: false }, { name: 'warehouseId', control: 'integer', required: true }, { name: 'fee', control: 'money', needs: COST }, { name: 'splitBy', control: 'enum', options: 'enum.assembly.splitBy', hidden: (values) => values['kind'] !== 'disassemble' },
  { name: 'ownerId', control: 'user', folded: true }, { name: 'externalId', control: 'text', folded: true, copied: false }, ...custom, { name: 'remark', control: 'textarea', place: 'foot', span: 4 },
];

/** The assembly or disassembly as editor and page need it (domain.md 2.4). Call it in a page's setup. */
export function useAssemblySpec(page: 'editor' | 'view'): DocumentSpec {
  const defaults = useWarehouseDefaults();
  const custom = useCustomFields('assembly');
  const stock: LineColumn = { key: 'onHand', kind: 'info', title: 'field.stock.onHand', width: 88, align: 'right', show: onHandText, tone: (line) => (isMissing(line) ? 'warning' : undefined) };
  const own = (): DocumentField[] => customFormFields(custom.value).map((field) => ({ ...field, folded: field.required !== true }));
  async function start(query: Readonly<Record<string, string>>): ReturnType<NonNullable<DocumentSpec['start']>> {
    const values = { docDate: defaults.today(), ownerId: defaults.me(), warehouseId: await homeWarehouse(), kind: query['kind'] === 'disassemble' ? 'disassemble' : 'assemble', splitBy: 'cost', quantity: '1' };
    if (!query['bom']) return { values };
    const bom = await readBom(Number(query['bom']));
    const fee = feeFor(bom, bom.quantity);
    return { values: { ...values, bomId: bom.id, productId: bom.productId, productName: bom.productName, unit: bom.unit, quantity: bom.quantity, splitBy: bom.splitBy, ...(fee === undefined || query['kind'] === 'disassemble' ? {} : { fee }) }, lines: componentsFor(bom, bom.quantity) };
  }
  return {
    type: 'assembly', path: '/assemblies', permission: PERMISSION, title: 'warehouse.assembly.one', lists: ASSEMBLY_LISTS, approve: { action: 'approve', title: page === 'editor' ? 'document.saveApprove' : 'document.approve' }, schemas: { create: 'CreateAssembly', update: 'UpdateAssembly' },
    get fields(): DocumentField[] { return fields(own()); },
    lines: {
      columns: [
        { key: 'productId', kind: 'product', required: true, width: 250 }, ...(page === 'editor' ? [stock] : []), { key: 'unit', kind: 'unit', width: 68, skip: true }, { key: 'quantity', kind: 'quantity', required: true, min: '>0', sum: true, width: 100 }, { key: 'weight', kind: 'quantity', skip: true, width: 96 },
        { key: 'remark', kind: 'text', skip: true, width: 150 },
      ],
      viewColumns: [{ key: 'cost', kind: 'money', readonly: true, sum: true, needs: COST }], products: productSource('purchase'), prices: stockAndPrices(useSeesStock(), 'here'), stockOf: stockPanel,
    },
    totals: { kind: 'quantity', show: ['quantity'] }, extraKeys: ['bomId', 'unit'], body: bodyOf, values: (record) => ({ ...record, fee: record['fee'] === '0.00' ? null : record['fee'] }), start, steps: stateSteps,
    actions: warehouseActions(PERMISSION), party: (record: DocumentRecord) => ({ name: String(record['productName'] ?? ''), to: `/products/${String(record['productId'])}` }),
  };
}

/** Kind and bill are decided when the document is made: a draft that is changed leaves them out. */
function bodyOf(body: Record<string, unknown>): Record<string, unknown> {
  const out = { ...body };
  if (out['bomId'] === null) delete out['bomId'];
  return out;
}
