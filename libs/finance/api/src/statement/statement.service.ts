import { Inject, Injectable } from '@nestjs/common';
import { CustomerFacade } from '@steward/customer-api';
import { SCALE, groupBy, isDay, unscaled } from '@steward/kernel';
import { clock, context, demandRight, fault, invalid } from '@steward/platform';
import { type DocumentLine, documentLines } from '@steward/system-api';
import { SupplierFacade } from '@steward/warehouse-api';
import type { Side } from '../subledger/sides.js';
import { type CustomerStatement, LAYOUTS, type Layout, type StatementEntryView, type StatementLineView, type SupplierStatement } from './statement.dto.js';
import { type StatementEntry, statementOf } from './statement.rules.js';
import { StatementStore } from './statement.store.js';

/** What a caller says of the statement he wants: the month so far, by document, where he says nothing. */
export interface StatementQuery { from?: string | undefined; to?: string | undefined; layout?: string | undefined }
export type Statement = Omit<CustomerStatement, 'customerId' | 'customerName'> & { partyId: number; partyName: string };

/** Kinds of entries that have product lines behind them. */
const DELIVERIES = new Set(['order', 'shipment', 'stock_in', 'return']);
const money = (fen: number): string => unscaled(fen, SCALE.money);

/** Statements 对账单 of customers and suppliers (domain.md 2.5), as they stand now. */
@Injectable()
export class Statements {
  constructor(@Inject(StatementStore) private readonly rows: StatementStore, @Inject(CustomerFacade) private readonly customers: CustomerFacade, @Inject(SupplierFacade) private readonly suppliers: SupplierFacade) {}

  async customer(id: number, query: StatementQuery): Promise<CustomerStatement> {
    const { partyId, partyName, ...rest } = await this.of('receivable', id, query);
    return { customerId: partyId, customerName: partyName, ...rest };
  }

  async supplier(id: number, query: StatementQuery): Promise<SupplierStatement> {
    const { partyId, partyName, ...rest } = await this.of('payable', id, query);
    return { supplierId: partyId, supplierName: partyName, ...rest };
  }

  /** Statement of a party the caller sees under the right of the endpoint; 422 for others and for days that are none, 403 for prices he may not see. */
  async of(side: Side, id: number, query: StatementQuery): Promise<Statement> {
    const { from, to, layout } = periodOf(query);
    const code = context().permission;
    const party = await (side === 'receivable' ? this.customers.ensureVisible(id, '/customerId', code) : this.suppliers.ensureVisible(id, '/supplierId', code));
    if (layout === 'line') demandRight(side === 'receivable' ? 'price.view' : 'price.purchase');
    const body = statementOf(await this.rows.movements(side, id, from, to), from);
    const lines = layout === 'line' ? await linesOf(body.entries) : undefined;
    return {
      partyId: party.id, partyName: party.name, from, to, layout, opening: money(body.opening), increase: money(body.increase), settled: money(body.settled), writeOff: money(body.writeOff), closing: money(body.closing),
      entries: body.entries.map((e) => ({ ...entryView(e), ...(lines ? { lines: (DELIVERIES.has(e.kind) ? lines.get(`${e.docType} ${e.docId}`) ?? [] : []).map((l) => lineView(l, e.increase < 0)) } : {}) })),
    };
  }
}

function periodOf({ from, to, layout }: StatementQuery): { from: string; to: string; layout: Layout } {
  const today = clock.today();
  const [first, last] = [from ?? `${today.slice(0, 8)}01`, to ?? today];
  for (const [name, day] of [['from', first], ['to', last]] as const) if (!isDay(day)) throw invalid(fault(`/${name}`, 'date'));
  if (first > last) throw invalid(fault('/to', 'min', { min: first }));
  const kind = LAYOUTS.find((l) => l === (layout ?? 'document'));
  if (!kind) throw invalid(fault('/layout', 'enum'));
  return { from: first, to: last, layout: kind };
}

/** Product lines behind the entries, by type and id of their document. */
async function linesOf(entries: readonly StatementEntry[]): Promise<Map<string, DocumentLine[]>> {
  const out = new Map<string, DocumentLine[]>();
  for (const [type, list] of groupBy(entries.filter((e) => DELIVERIES.has(e.kind)), (e) => e.docType)) {
    for (const [id, lines] of await documentLines(type, list.map((e) => e.docId))) out.set(`${type} ${id}`, lines);
  }
  return out;
}

const entryView = (e: StatementEntry): StatementEntryView => ({ date: e.day, kind: e.kind, docType: e.docType, docId: e.docId, no: e.no, increase: money(e.increase), settled: money(e.settled), writeOff: money(e.writeOff), balance: money(e.balance) });

/** What came back counts negative. */
function lineView(l: DocumentLine, back: boolean): StatementLineView {
  const sign = back ? -1 : 1;
  return {
    productCode: l.productCode, productName: l.productName, spec: l.spec, unit: l.unit, quantity: unscaled(sign * l.quantity, SCALE.quantity),
    unitPrice: l.unitPrice === null ? null : unscaled(l.unitPrice, SCALE.price), amount: money(sign * Number(l.amount)),
  };
}
