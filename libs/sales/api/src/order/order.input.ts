import { Inject, Injectable } from '@nestjs/common';
import { SCALE, isEffective, scaled, unscaled } from '@steward/kernel';
import { fault, invalid } from '@steward/platform';
import { DictionaryFacade, type DocumentOwner, SettingsFacade } from '@steward/system-api';
import { WarehouseFacade } from '@steward/warehouse-api';
import { type SalesFigures, type SalesHead, SalesHeads } from '../head/sales-heads.js';
import type { LineDraft } from '../line/sales-line.row.js';
import { SalesErrors } from '../sales.errors.js';
import { AR_BASIS } from '../sales.settings.js';
import type { CreateSalesOrder, OrderLineInput } from './order.dto.js';
import type { ArBasis, Instalment, InvoiceNeed, SalesOrder, SalesOrderLine } from './order.entity.js';
import { dueDateOf, lastDay, replanned } from './order.rules.js';
import { CREATE, ORDER } from './order.store.js';

/** What an order is to look like: columns of the head, and lines of which those with an id exist. */
export interface DesiredOrder { head: DesiredHead; lines: OrderLineDraft[] }
export type OrderLineDraft = LineDraft & { warehouseId: number | null; requiredDate: string | null };
export interface DesiredHead extends SalesHead, SalesFigures {
  deliveryAddress: string | null; requiredDate: string | null; salesType: string | null; deliveryMethod: string | null; invoiceNeed: InvoiceNeed; arBasis: ArBasis; instalments: Instalment[] | null; dueDate: string;
}

type Input = Partial<CreateSalesOrder>;

/** Checks what an order refers to and turns the wire into columns; figures are always the server's. */
@Injectable()
export class OrderInput {
  constructor(
    @Inject(SalesHeads) private readonly heads: SalesHeads, @Inject(WarehouseFacade) private readonly warehouses: WarehouseFacade,
    @Inject(DictionaryFacade) private readonly dictionaries: DictionaryFacade, @Inject(SettingsFacade) private readonly settings: SettingsFacade,
  ) {}

  /** A new order (`like`: of a document whose owner it keeps), or `before` with what was sent. Throws 422 with pointers into the body. */
  async desired(input: Input, before?: SalesOrder, beforeLines: readonly SalesOrderLine[] = [], like?: DocumentOwner): Promise<DesiredOrder> {
    const head = await this.heads.head(ORDER, CREATE, input, before, like);
    await this.dictionaries.ensure('sales.order_type', input.salesType, '/salesType', before?.salesType);
    await this.dictionaries.ensure('sales.delivery_method', input.deliveryMethod, '/deliveryMethod', before?.deliveryMethod);
    const drafts = input.lines ? await this.lines(input.lines, head, beforeLines) : beforeLines;
    const { lines, figures } = this.heads.figures<OrderLineDraft>(drafts, head, input, before);
    const instalments = planOf(input, before, figures.total);
    const text = (key: 'deliveryAddress' | 'requiredDate' | 'salesType' | 'deliveryMethod'): string | null => (input[key] === undefined ? (before?.[key] ?? null) : (input[key] ?? null));
    return {
      lines: lines.map(({ id, lineNo, ...l }, i) => ({ ...(id === undefined ? {} : { id }), ...l, lineNo: input.lines ? i + 1 : lineNo })),
      head: {
        ...head, ...figures, deliveryAddress: text('deliveryAddress'), requiredDate: text('requiredDate'), salesType: text('salesType'), deliveryMethod: text('deliveryMethod'),
        invoiceNeed: input.invoiceNeed === undefined ? (before?.invoiceNeed ?? 'none') : (input.invoiceNeed ?? 'none'), arBasis: await this.basis(lines, before),
        instalments, dueDate: instalments ? lastDay(instalments) : dueDateOf(head.paymentTerm, head.docDate),
      },
    };
  }

  /** Frozen with the approval. Where nothing is ever shipped the order itself is what is owed. */
  private async basis(lines: readonly OrderLineDraft[], before: SalesOrder | undefined): Promise<ArBasis> {
    if (before && before.state !== 'draft' && before.state !== 'rejected') return before.arBasis;
    return lines.length > 0 && lines.every((l) => l.service) ? 'order' : ((await this.settings.get(AR_BASIS)) as ArBasis);
  }

  private async lines(input: readonly OrderLineInput[], head: SalesHead, before: readonly SalesOrderLine[]): Promise<OrderLineDraft[]> {
    const drafts = await this.heads.lines(input, head, before);
    const old = new Map(before.map((l) => [l.id, l]));
    const checked = new Set(before.map((l) => l.warehouseId));
    for (const [i, l] of input.entries()) {
      if (!l.warehouseId || checked.has(l.warehouseId)) continue;
      await this.warehouses.ensureAny(l.warehouseId, `/lines/${i}/warehouseId`);
      checked.add(l.warehouseId);
    }
    return drafts.map((d, i) => {
      const l = input[i];
      const was = old.get(d.id ?? 0);
      return { ...d, warehouseId: l?.warehouseId === undefined ? (was?.warehouseId ?? null) : l.warehouseId, requiredDate: l?.requiredDate === undefined ? (was?.requiredDate ?? null) : l.requiredDate };
    });
  }
}

/** The plan somebody made; it adds up to the total, or is refused. Without one the payment term decides. */
function planOf(input: Input, before: SalesOrder | undefined, total: number): Instalment[] | null {
  const sent = input.instalments;
  // a change after approval moves amounts, not days
  if (sent === undefined && before?.instalments && isEffective(before.state)) return replanned(before.instalments, total);
  const plan = sent === undefined ? (before?.instalments ?? null) : sent === null || sent.length === 0 ? null : sent.map((i) => ({ dueDate: i.dueDate, amount: scaled(i.amount, SCALE.money) }));
  if (plan === null) return null;
  const zero = plan.findIndex((i) => i.amount <= 0);
  if (zero >= 0) throw invalid(fault(`/instalments/${zero}/amount`, 'min', { min: '0.01' }));
  const sum = plan.reduce((a, i) => a + i.amount, 0);
  if (sum !== total) throw SalesErrors.instalmentsTotal({ sum: unscaled(sum, SCALE.money), total: unscaled(total, SCALE.money) }, { errors: [fault('/instalments', 'sales.instalments_total')] });
  return plan;
}
