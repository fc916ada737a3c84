import { Inject, Injectable } from '@nestjs/common';
import { CustomerFacade } from '@steward/customer-api';
import { SCALE, unscaled } from '@steward/kernel';
import { ScopedTable } from '@steward/platform';
import { SupplierFacade } from '@steward/warehouse-api';
import { billingTable } from '../billing/billing.table.js';
import { documentNumbers } from '../documents.js';
import { customerSide, supplierSide } from '../finance.scope.js';
import type { PartyBalance, PayableView, ReceivableView, SettlementView } from './open-item.dto.js';
import { type OpenItem, Payable, Receivable } from './open-item.entity.js';
import { type Side, advanceTable, allocationTables, owedBy } from './sides.js';

const scoped: Record<Side, ScopedTable<OpenItem>> = { receivable: new ScopedTable<OpenItem>(Receivable, customerSide('partyId'), '1=1'), payable: new ScopedTable<OpenItem>(Payable, supplierSide, '1=1') };
const text = (fen: number): string => unscaled(fen, SCALE.money);

/** Single open items with their history, and balances of parties. */
@Injectable()
export class OpenItemViews {
  constructor(@Inject(CustomerFacade) private readonly customers: CustomerFacade, @Inject(SupplierFacade) private readonly suppliers: SupplierFacade) {}

  async receivable(id: number): Promise<ReceivableView> {
    const item = await scoped.receivable.get(id);
    const order = item.billingId === null ? undefined : await billingTable.find({ id: item.billingId });
    return { ...common(item), customerId: item.partyId, customerName: item.partyName, orderId: order?.sourceId ?? null, orderNo: order?.no ?? null, settlements: await settlements('receivable', id) };
  }

  async payable(id: number): Promise<PayableView> {
    const item = await scoped.payable.get(id);
    return { ...common(item), supplierId: item.partyId, supplierName: item.partyName, settlements: await settlements('payable', id) };
  }

  /** Balance of a party the caller sees; 422 otherwise. */
  async balance(side: Side, partyId: number): Promise<PartyBalance> {
    if (side === 'receivable') await this.customers.ensureVisible(partyId, '/customerId');
    else await this.suppliers.ensureVisible(partyId, '/supplierId');
    const [owed, advance] = [await owedBy(side, partyId), (await advanceTable.find({ side, partyId }))?.balance ?? 0];
    return { owed: text(owed), advance: text(advance), balance: text(owed - advance) };
  }
}

const common = (i: OpenItem): Omit<PayableView, 'supplierId' | 'supplierName' | 'settlements'> => ({
  id: i.id, version: i.version, kind: i.kind, sourceType: i.sourceType, sourceId: i.sourceId, no: i.no, docDate: i.docDate, dueDate: i.dueDate, amount: text(i.amount), settled: text(i.settled), writtenOff: text(i.writtenOff), open: text(i.open),
  isOpen: i.isOpen, ownerId: i.ownerId, departmentId: i.departmentId, remark: i.remark, createdAt: i.createdAt,
});

async function settlements(side: Side, itemId: number): Promise<SettlementView[]> {
  const rows = await allocationTables[side].all({ itemId }, { orderBy: 'id' });
  const numbers = new Map((await documentNumbers(rows)).map((d) => [`${d.type} ${d.id}`, d.no]));
  return rows.map((r) => ({ id: r.id, date: r.date, docType: r.docType, docId: r.docId, docNo: numbers.get(`${r.docType} ${r.docId}`) ?? null, via: r.via, amount: text(r.amount), writeOff: text(r.writeOff), reversal: r.reversal }));
}
