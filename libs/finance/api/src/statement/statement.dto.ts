import { DateField, EnumField, IntField, LinesField, MoneyField, PriceField, QuantityField, RefField, TextField } from '@steward/platform';
import { ITEM_KINDS } from '../subledger/open-item.entity.js';

/** By document, or with the product lines of each. */
export const LAYOUTS = ['document', 'line'] as const;
export type Layout = (typeof LAYOUTS)[number];
/** What moved a balance: what brought an item about, or the document that settled; `adjust` is what an order corrects by itself. */
export const STATEMENT_KINDS = [...ITEM_KINDS, 'receipt', 'refund', 'payment', 'offset', 'bad_debt', 'adjust'] as const;

export class StatementLineView {
  @TextField({ max: 64 }) productCode: string;
  @TextField({ max: 200 }) productName: string;
  @TextField({ opt: true, max: 200 }) spec: string | null;
  @TextField({ max: 20 }) unit: string;
  @QuantityField() quantity: string;
  @PriceField({ opt: true }) unitPrice: string | null;
  @MoneyField() amount: string;
}

export class StatementEntryView {
  @DateField() date: string;
  @TextField({ max: 16, description: `One of ${STATEMENT_KINDS.join(', ')}` }) kind: string;
  @TextField({ max: 32 }) docType: string;
  @IntField() docId: number;
  @TextField({ opt: true, max: 40 }) no: string | null;
  @MoneyField({ description: 'Owed more; negative for returns and the like' }) increase: string;
  @MoneyField({ description: 'Paid or offset' }) settled: string;
  @MoneyField() writeOff: string;
  @MoneyField({ description: 'After it' }) balance: string;
  @LinesField(() => StatementLineView, { opt: true, description: 'Layout `line`: what was delivered; they add up to `increase`, or the rest is other charges and later changes' }) lines?: StatementLineView[];
}

class StatementView {
  @DateField() from: string;
  @DateField() to: string;
  @EnumField(LAYOUTS) layout: Layout;
  @MoneyField({ description: 'Owed less advance at the start of `from`' }) opening: string;
  @MoneyField() increase: string;
  @MoneyField() settled: string;
  @MoneyField() writeOff: string;
  @MoneyField({ description: 'opening + increase − settled − writeOff: owed less advance at the end of `to`' }) closing: string;
  @LinesField(() => StatementEntryView) entries: StatementEntryView[];
}
export class CustomerStatement extends StatementView { @RefField('customer') customerId: number; @TextField({ max: 200 }) customerName: string; }
export class SupplierStatement extends StatementView { @RefField('supplier') supplierId: number; @TextField({ max: 200 }) supplierName: string; }
