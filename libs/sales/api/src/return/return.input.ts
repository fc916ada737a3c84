import { Inject, Injectable } from '@nestjs/common';
import { CustomerFacade } from '@steward/customer-api';
import { type FieldFault, SCALE, baseQuantity, documentTotals, scaled, unscaled } from '@steward/kernel';
import { fault, invalid } from '@steward/platform';
import { SettingsFacade } from '@steward/system-api';
import { Demand, ProductFacade, type ProductRef, ratioOf } from '@steward/warehouse-api';
import type { LineDraft } from '../line/sales-line.row.js';
import { goodsText } from '../line/sales-line.rules.js';
import { SalesLines } from '../line/sales-lines.js';
import type { SalesOrderLine } from '../order/order.entity.js';
import { ORDER, OrderStore } from '../order/order.store.js';
import { SalesErrors } from '../sales.errors.js';
import { DEFAULT_TAX } from '../sales.settings.js';
import type { ReturnLineInput } from './return.dto.js';
import type { SalesReturnLine } from './return.entity.js';
import { type Returnable, creditOf, freeLine, linkedFigures, returnableOf } from './return.rules.js';

export type ReturnDraft = LineDraft & { orderLineId: number | null };
/** Figures the head of a return has from its lines. */
export interface ReturnFigures { goods: string; lineCount: number; quantity: number; net: number; tax: number; total: number }
export interface Valued<L> { lines: L[]; figures: ReturnFigures }

/** Lines of returns: of an order at what it was sold for, or free at a price. */
@Injectable()
export class ReturnInput {
  constructor(
    @Inject(OrderStore) private readonly orders: OrderStore, @Inject(Demand) private readonly demand: Demand, @Inject(ProductFacade) private readonly products: ProductFacade,
    @Inject(SalesLines) private readonly salesLines: SalesLines, @Inject(CustomerFacade) private readonly customers: CustomerFacade, @Inject(SettingsFacade) private readonly settings: SettingsFacade,
  ) {}

  /** Lines that come back of an order. Throws 422 with pointers; the caller has checked that the order is one he sees. */
  async linked(orderId: number, input: readonly ReturnLineInput[], before: readonly SalesReturnLine[]): Promise<ReturnDraft[]> {
    const sold = new Map((await this.orders.lines(orderId)).map((l) => [l.id, l]));
    const old = new Map(before.map((l) => [l.id, l]));
    const otherUnits = input.some((l) => l.unit);
    const products = otherUnits ? await this.products.get([...new Set([...sold.values()].map((l) => l.productId))]) : new Map<number, ProductRef>();
    const faults: FieldFault[] = [];
    const drafts = input.map((l, i) => linkedDraft(l, i, sold, old, products, faults));
    if (faults.length > 0) throw invalid(...faults);
    return drafts;
  }

  /** Lines of a free return. */
  async free(customerId: number, docDate: string, input: readonly ReturnLineInput[], before: readonly SalesReturnLine[]): Promise<ReturnDraft[]> {
    const faults = input.flatMap((l, i): FieldFault[] => [...(l.productId ? [] : [fault(`/lines/${i}/productId`, 'required')]), ...(l.orderLineId ? [fault(`/lines/${i}/orderLineId`, 'sales.return_is_free')] : [])]);
    if (faults.length > 0) throw invalid(...faults);
    const defaultTaxRate = (await this.settings.get(DEFAULT_TAX)) * 100;
    const drafts = await this.salesLines.resolve(input.map(({ orderLineId: _line, ...l }) => ({ ...l, productId: l.productId ?? 0 })), { customerId, docDate, defaultTaxRate, terms: () => this.customers.get(customerId) }, before);
    return drafts.map((d) => ({ ...d, orderLineId: null }));
  }

  /**
   * Credits of lines of an order as it stands now, one after another. Throws 409 `sales.return_too_much` with the lines of which more
   * would come back than was shipped and is not back.
   */
  async valueLinked<L extends ReturnDraft>(orderId: number, drafts: readonly L[]): Promise<Valued<L>> {
    const progress = (await this.demand.progress(ORDER, [orderId])).get(orderId);
    const services = new Map((await this.orders.lines(orderId)).map((l) => [l.id, l.service]));
    const state = new Map((progress?.lines ?? []).map((l): [number, Returnable] => [l.lineId, { ...l, service: services.get(l.lineId) ?? false }]));
    const tooMuch: { line: number; product: string; open: string; asked: string }[] = [];
    const lines = drafts.map((d) => {
      const r = state.get(d.orderLineId ?? 0);
      const open = r ? returnableOf(r) : 0;
      if (!r || d.baseQuantity > open) { tooMuch.push({ line: d.lineNo, product: d.productName, open: shown(open), asked: shown(d.baseQuantity) }); return d; }
      const credit = creditOf(r, d.baseQuantity);
      state.set(r.lineId, { ...r, returned: r.returned + d.baseQuantity, returnedAmount: r.returnedAmount + credit });
      return { ...d, ...linkedFigures(credit, d.quantity, d.taxRate) };
    });
    const [first] = tooMuch;
    if (first) throw SalesErrors.returnTooMuch({ product: first.product, open: first.open, asked: first.asked }, { lines: tooMuch });
    return { lines, figures: figuresOf(lines) };
  }

  /** Figures of a free return at the prices of its lines. */
  valueFree<L extends ReturnDraft>(drafts: readonly L[], priceIncludesTax: boolean): Valued<L> {
    const totals = documentTotals({ lines: drafts.map(freeLine), priceIncludesTax, defaultTaxRate: 0 });
    const lines = drafts.map((d, i) => ({ ...d, discountRate: 0, gift: false, ...totals.lines[i] }));
    return { lines, figures: figuresOf(lines) };
  }
}

function figuresOf(lines: readonly ReturnDraft[]): ReturnFigures {
  const sum = (pick: (l: ReturnDraft) => number): number => lines.reduce((a, l) => a + pick(l), 0);
  return { goods: goodsText(lines), lineCount: lines.length, quantity: sum((l) => l.quantity), net: sum((l) => l.net), tax: sum((l) => l.tax), total: sum((l) => l.payable) };
}

const shown = (base: number): string => unscaled(base, SCALE.quantity).replace(/\.?0+$/, '');

function linkedDraft(l: ReturnLineInput, i: number, sold: ReadonlyMap<number, SalesOrderLine>, old: ReadonlyMap<number, SalesReturnLine>, products: ReadonlyMap<number, ProductRef>, faults: FieldFault[]): ReturnDraft {
  const was = l.id ? old.get(l.id) : undefined;
  if (l.id && !was) faults.push(fault(`/lines/${i}/id`, 'not_found'));
  const orderLineId = l.orderLineId ?? was?.orderLineId ?? null;
  const of = sold.get(orderLineId ?? 0);
  if (!of) { faults.push(fault(`/lines/${i}/orderLineId`, orderLineId === null ? 'required' : 'not_found')); return {} as ReturnDraft; }
  const product = products.get(of.productId);
  const unit = l.unit ?? was?.unit ?? of.unit;
  const ratio = unit === of.unit ? of.ratio : product && ratioOf(product, unit);
  if (ratio === undefined) faults.push(fault(`/lines/${i}/unit`, 'enum'));
  const quantity = scaled(l.quantity, SCALE.quantity);
  const base = baseQuantity(quantity, ratio ?? 10_000);
  if (base <= 0) faults.push(fault(`/lines/${i}/quantity`, 'min', { min: '0.0001' }));
  const { productId, productCode, productName, spec, taxRate, service } = of;
  return {
    ...(was ? { id: was.id } : {}), lineNo: i + 1, productId, productCode, productName, spec, unit, ratio: ratio ?? 0, quantity, baseQuantity: base, unitPrice: 0, discountRate: 0, taxRate, gift: of.gift, service, priceSource: null,
    amount: 0, discountShare: 0, net: 0, tax: 0, payable: 0, remark: l.remark === undefined ? (was?.remark ?? null) : l.remark, orderLineId,
  };
}
