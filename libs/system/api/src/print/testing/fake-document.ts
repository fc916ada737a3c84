import { CodeColumn, ScopedTable, type Schema, TextColumn, byOwner, col, createTable } from '@steward/platform';
import { Entity, type MigrationInterface, type QueryRunner } from 'typeorm';
import { DocumentRow, documentColumns } from '../../document/document.row.js';
import { FULL, NO_PRICES, type PrintDocument, type PrintRow, type Printable } from '../printable.js';

/** A delivery note of the tests. */
@Entity('slip')
export class Slip extends DocumentRow {
  @TextColumn(300) customerName: string;
  @CodeColumn(10) carrier: string;
}

class Slip1800000000000 implements MigrationInterface {
  name = 'Slip1800000000000';
  async up(q: QueryRunner): Promise<void> { await createTable(q, 'slip', [...documentColumns(), col.text('customerName', 300), col.text('carrier', 10)], []); }
  async down(): Promise<void> { /* tests only */ }
}

export const slipSchema: Schema = { entities: [Slip], migrations: [Slip1800000000000] };
export const SLIP_PRINT = 'fake.slip.print';
export const slips = new ScopedTable(Slip, byOwner(), '1=1');

export const slipLine = (n: number, over: PrintRow = {}): PrintRow => ({ code: `P${String(n).padStart(4, '0')}`, product: `六角头螺栓 M${n}`, spec: '304不锈钢', unit: '件', quantity: `${n}.0000`, price: '12.500000', amount: `${(n * 12.5).toFixed(2)}`, batch: null, ...over });

/** A kind of document as a domain registers it. `lines` and `over` are what a test wants printed. */
export class FakePrintable implements Printable {
  readonly type = 'slip';
  readonly permission = SLIP_PRINT;
  readonly variants = [FULL, NO_PRICES];
  lines: PrintRow[] = [slipLine(1), slipLine(2)];
  over: Partial<PrintDocument> = {};

  readonly data = async (id: number): Promise<PrintDocument> => {
    const row = await slips.get(id);
    return {
      no: row.no, docDate: row.docDate, state: row.state, remark: row.remark, party: { label: 'field.slip.customer', name: row.customerName },
      fields: [{ label: 'field.slip.carrier', kind: 'enum', words: 'enum.slip.carrier', value: row.carrier }, { label: 'field.slip.address', value: '上海市浦东新区碧波路690号', wide: true }, { label: 'field.slip.cost', kind: 'money', value: '7777.00', needs: 'cost.view' }],
      tables: [{
        columns: [
          { key: 'code', label: 'field.slip.code', width: 20 }, { key: 'product', label: 'field.slip.product', width: 40 }, { key: 'spec', label: 'field.slip.spec', optional: true }, { key: 'batch', label: 'field.slip.batch', optional: true },
          { key: 'unit', label: 'field.slip.unit', width: 10 }, { key: 'quantity', label: 'field.slip.quantity', kind: 'quantity', sum: true },
          { key: 'price', label: 'field.slip.price', kind: 'price', needs: 'price.view' }, { key: 'amount', label: 'field.slip.amount', kind: 'money', sum: true, needs: 'price.view' },
        ],
        rows: this.lines,
      }],
      totals: [{ label: 'field.slip.tax', kind: 'money', value: '4.31', needs: 'price.view' }], total: { label: 'field.slip.total', kind: 'money', value: '37.50', needs: 'price.view' },
      ...this.over,
    };
  };
}

/** Words of it. */
export const slipMessages = {
  'zh-CN': {
    print: { title: { slip: '送货单' } }, enum: { slip: { carrier: { own: '自提', sf: '顺丰速运' } } },
    field: { slip: { customer: '客户', carrier: '物流', address: '收货地址', cost: '成本', code: '编码', product: '商品', spec: '规格', batch: '批次', unit: '单位', quantity: '数量', price: '单价', amount: '金额', tax: '税额', total: '合计' } },
  },
  en: {
    print: { title: { slip: 'Delivery note' } }, enum: { slip: { carrier: { own: 'Own car', sf: 'SF Express' } } },
    field: { slip: { customer: 'Customer', carrier: 'Carrier', address: 'Ship to', cost: 'Cost', code: 'Code', product: 'Product', spec: 'Spec.', batch: 'Batch', unit: 'Unit', quantity: 'Quantity', price: 'Price', amount: 'Amount', tax: 'Tax', total: 'Total' } },
  },
};
