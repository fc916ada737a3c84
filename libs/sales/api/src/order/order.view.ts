import { DOCUMENT_STATES, type DocumentState, PROGRESS, type Progress, SCALE, unscaled } from '@steward/kernel';
import { BoolField, DateField, EnumField, InstantField, IntField, LinesField, MoneyField, ObjectField, QuantityField, RateField, RefField, TextField } from '@steward/platform';
import { PRICE, SalesLineView } from '../line/sales-line.dto.js';
import { lineView } from '../line/sales-line.rules.js';
import { AR_BASES, INVOICE_NEEDS, type ArBasis, type InvoiceNeed, type SalesOrder, type SalesOrderLine } from './order.entity.js';
import { InstalmentFields } from './order.dto.js';
import { COST, profitOf } from './order.profit.js';

const needs = PRICE;

/** Which document, named for a link. */
export class DocumentLinkView {
  @TextField({ max: 32 }) type: string;
  @IntField() id: number;
}

/** A line with its progress; quantities of progress are in the base unit. */
export class SalesOrderLineView extends SalesLineView {
  @RefField('warehouse', { opt: true }) warehouseId: number | null;
  @DateField({ opt: true }) requiredDate: string | null;
  @QuantityField({ description: 'Gross of returns' }) shippedQuantity: string;
  @QuantityField({ description: 'In draft shipments' }) pendingQuantity: string;
  @QuantityField() returnedQuantity: string;
  @QuantityField() closedQuantity: string;
  @QuantityField({ description: 'Left to ship: base − shipped − closed; 0 for services and before approval' }) openQuantity: string;
  @MoneyField({ needs }) shippedAmount?: string;
  @MoneyField({ needs }) returnedAmount?: string;
  @MoneyField({ needs: COST, description: 'Cost of what was shipped, less returns' }) cost?: string;
}

/** A sales order as it travels. Amounts are absent without `price.view`. */
export class SalesOrderView {
  @IntField() id: number;
  @IntField() version: number;
  @TextField({ opt: true, max: 40 }) no: string | null;
  @DateField() docDate: string;
  @EnumField(DOCUMENT_STATES) state: DocumentState;
  @RefField('customer') customerId: number;
  @TextField({ max: 200 }) customerName: string;
  @RefField('user') ownerId: number;
  @TextField({ opt: true, max: 64 }) ownerName: string | null;
  @RefField('department', { opt: true }) departmentId: number | null;
  @TextField({ opt: true, max: 100 }) departmentName: string | null;
  @RefField('contact', { opt: true }) contactId: number | null;
  @TextField({ opt: true, max: 100 }) contactName: string | null;
  @TextField({ opt: true, max: 60 }) contactPhone: string | null;
  @TextField({ opt: true, max: 255 }) deliveryAddress: string | null;
  @DateField({ opt: true }) requiredDate: string | null;
  @TextField({ opt: true, max: 32 }) salesType: string | null;
  @TextField({ opt: true, max: 32 }) deliveryMethod: string | null;
  @EnumField(INVOICE_NEEDS) invoiceNeed: InvoiceNeed;
  @TextField({ opt: true, max: 16 }) paymentTerm: string | null;
  @DateField({ description: 'Day the last money is due' }) dueDate: string;
  @LinesField(() => InstalmentFields, { needs, description: 'The plan in force, one part where nobody made another' }) instalments?: InstalmentFields[];
  @BoolField({ description: 'Somebody made the plan: it must be given anew when the total changes' }) ownInstalments: boolean;
  @BoolField() priceIncludesTax: boolean;
  @RateField({ description: 'Of the other charges' }) defaultTaxRate: string;
  @EnumField(AR_BASES, { description: 'What becomes a receivable' }) arBasis: ArBasis;
  @RefField('quotation', { opt: true }) quotationId: number | null;
  @TextField({ max: 200 }) goods: string;
  @IntField() lineCount: number;
  @QuantityField() quantity: string;
  @MoneyField({ needs, description: 'Σ lines before the discount on the order' }) amount?: string;
  @MoneyField({ needs }) orderDiscount?: string;
  @MoneyField({ needs }) otherCharges?: string;
  @MoneyField({ needs }) net?: string;
  @MoneyField({ needs }) tax?: string;
  @MoneyField({ needs }) total?: string;
  @EnumField(PROGRESS) shipStatus: Progress;
  @EnumField(PROGRESS) returnStatus: Progress;
  @EnumField(PROGRESS) receiptStatus: Progress;
  @EnumField(PROGRESS) invoiceStatus: Progress;
  @MoneyField({ needs, description: 'Money received for it (2.0a.6)' }) received?: string;
  @MoneyField({ needs, description: 'Still to be received' }) outstanding?: string;
  @MoneyField({ needs }) invoiced?: string;
  @MoneyField({ needs }) returned?: string;
  @MoneyField({ needs, description: 'Taken off by short close' }) closedAmount?: string;
  @MoneyField({ needs: COST, description: 'Cost of what was shipped, less returns' }) cost?: string;
  @MoneyField({ needs: COST, description: 'Net amount of what was shipped, less returns and cost; services count with the order' }) grossProfit?: string;
  @IntField({ description: 'Changes after approval' }) revision: number;
  @TextField({ opt: true, max: 5000 }) remark: string | null;
  @TextField({ opt: true, max: 80 }) externalId: string | null;
  @ObjectField() custom: Record<string, unknown>;
  @InstantField({ opt: true }) approvedAt: string | null;
  @RefField('user', { opt: true }) approvedBy: number | null;
  @TextField({ opt: true, max: 64 }) approvedByName: string | null;
  @InstantField({ opt: true }) closedAt: string | null;
  @RefField('user', { opt: true }) closedBy: number | null;
  @TextField({ opt: true, max: 200 }) closeReason: string | null;
  @InstantField({ opt: true }) voidedAt: string | null;
  @RefField('user', { opt: true }) voidedBy: number | null;
  @TextField({ opt: true, max: 200 }) voidReason: string | null;
  @IntField() printCount: number;
  @InstantField() createdAt: string;
  @RefField('user') createdBy: number;
  @TextField({ opt: true, max: 64 }) createdByName: string | null;
  @InstantField() updatedAt: string;
  @RefField('user') updatedBy: number;
  @LinesField(() => SalesOrderLineView) lines: SalesOrderLineView[];
}

/** How far a line is, as the warehouse tells; fen and base units ×1e4. */
export interface LineFigures { ordered: number; shipped: number; returned: number; closed: number; pending: number; shippedAmount: number; returnedAmount: number; cost: number }
/** How far an order is, as warehouse and finance tell. */
export interface OrderFigures {
  shipStatus: Progress; returnStatus: Progress; receiptStatus: Progress; invoiceStatus: Progress;
  received: number; outstanding: number; invoiced: number; returned: number; closed: number;
  lines: ReadonlyMap<number, LineFigures>;
}
/** Of an order without effects. */
export const NO_FIGURES: OrderFigures = { shipStatus: 'none', returnStatus: 'none', receiptStatus: 'none', invoiceStatus: 'none', received: 0, outstanding: 0, invoiced: 0, returned: 0, closed: 0, lines: new Map() };

/** Names a view shows beside ids. */
export interface OrderNames { users: ReadonlyMap<number, string>; department: string | null; custom: Record<string, unknown> }

const money = (fen: number): string => unscaled(fen, SCALE.money);
const quantity = (n: number): string => unscaled(n, SCALE.quantity);

export function salesOrderView(o: SalesOrder, lines: readonly SalesOrderLine[], f: OrderFigures, n: OrderNames): SalesOrderView {
  const { instalments, ...rest } = o;
  return {
    ...rest,
    instalments: (instalments ?? [{ dueDate: o.dueDate, amount: o.total }]).map((i) => ({ dueDate: i.dueDate, amount: money(i.amount) })), ownInstalments: instalments !== null,
    defaultTaxRate: unscaled(o.defaultTaxRate, SCALE.rate), quantity: quantity(o.quantity), amount: money(o.amount), orderDiscount: money(o.orderDiscount), otherCharges: money(o.otherCharges), net: money(o.net), tax: money(o.tax),
    total: money(o.total), shipStatus: f.shipStatus, returnStatus: f.returnStatus, receiptStatus: f.receiptStatus, invoiceStatus: f.invoiceStatus, received: money(f.received), outstanding: money(f.outstanding),
    invoiced: money(f.invoiced), returned: money(f.returned), closedAmount: money(f.closed), ...profitView(lines, f), ownerName: n.users.get(o.ownerId) ?? null, departmentName: n.department,
    approvedByName: o.approvedBy === null ? null : (n.users.get(o.approvedBy) ?? null), createdByName: n.users.get(o.createdBy) ?? null, custom: n.custom, lines: lines.map((l) => orderLineView(l, f.lines.get(l.id))),
  };
}

/** Cost and gross profit so far; lines the warehouse does not know have none. */
function profitView(lines: readonly SalesOrderLine[], f: OrderFigures): Pick<SalesOrderView, 'cost' | 'grossProfit'> {
  const sold = lines.flatMap((l) => { const p = f.lines.get(l.id); return p ? [{ ...p, payable: l.payable, net: l.net, service: l.service }] : []; });
  const { cost, grossProfit } = profitOf(sold);
  return { cost: money(cost), grossProfit: money(grossProfit) };
}

function orderLineView(l: SalesOrderLine, f: LineFigures | undefined): SalesOrderLineView {
  const open = f && !l.service ? Math.max(0, f.ordered - f.shipped - f.closed) : 0;
  return {
    ...lineView(l), warehouseId: l.warehouseId, requiredDate: l.requiredDate, shippedQuantity: quantity(f?.shipped ?? 0), pendingQuantity: quantity(f?.pending ?? 0), returnedQuantity: quantity(f?.returned ?? 0),
    closedQuantity: quantity(f?.closed ?? 0), openQuantity: quantity(open), shippedAmount: money(f?.shippedAmount ?? 0), returnedAmount: money(f?.returnedAmount ?? 0), cost: money(f?.cost ?? 0),
  };
}
