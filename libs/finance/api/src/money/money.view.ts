import { Inject, Injectable } from '@nestjs/common';
import { SCALE, unscaled } from '@steward/kernel';
import { AccountStore } from '../account/account.store.js';
import { FinanceHeads } from '../head/finance-heads.js';
import { type OffsetKind, counterSide } from '../offset/offset.rules.js';
import type { Side } from '../subledger/sides.js';
import type { BadDebtView, OffsetPartView, OffsetView, PayablePartView, PaymentView, ReceiptView, ReceivablePartView } from './money.dto.js';
import type { WholeMoney } from './money.booking.js';
import type { BadDebt, Offset } from './money.entity.js';
import { BAD_DEBT, type MoneyKind, OFFSET, PAYMENT, sideOf } from './money.kinds.js';
import { MoneyStore } from './money.store.js';

const text = (fen: number): string => unscaled(fen, SCALE.money);

/** Documents of money as they travel. */
@Injectable()
export class MoneyViews {
  constructor(@Inject(MoneyStore) private readonly rows: MoneyStore, @Inject(FinanceHeads) private readonly heads: FinanceHeads, @Inject(AccountStore) private readonly accounts: AccountStore) {}

  /** A document the caller sees. */
  async whole(kind: MoneyKind, id: number): Promise<WholeMoney> {
    const row = await this.rows.get(kind, id);
    return { row, lines: await this.rows.lines(kind, id), wanted: await this.rows.plans(kind, id), counter: await this.rows.counters(kind, id) };
  }

  async receipt(kind: MoneyKind, whole: WholeMoney): Promise<ReceiptView> {
    const { row } = whole;
    return { ...(await this.common(kind, whole)), customerId: row.partyId, customerName: row.partyName, allocations: await this.parts<ReceivablePartView>('receivable', whole, 'receivableId') };
  }

  async payment(whole: WholeMoney): Promise<PaymentView> {
    const { row } = whole;
    return { ...(await this.common(PAYMENT, whole)), supplierId: row.partyId, supplierName: row.partyName, allocations: await this.parts<PayablePartView>('payable', whole, 'payableId') };
  }

  async offset(whole: WholeMoney): Promise<OffsetView> {
    const { row } = whole;
    const side = sideOf(OFFSET, row);
    const party = side === 'receivable' ? { customerId: row.partyId, customerName: row.partyName } : { supplierId: row.partyId, supplierName: row.partyName };
    const { kind, counterId, counterName } = row as Offset;
    const allocations = await this.parts<OffsetPartView>(side, whole, `${side}Id`);
    return { ...(await this.common(OFFSET, whole)), kind, side, ...party, ...counterOf(kind, counterId, counterName ?? ''), allocations: [...allocations, ...(await this.parts<OffsetPartView>('payable', { wanted: whole.counter ?? [] }, 'payableId'))] };
  }

  async badDebt(whole: WholeMoney): Promise<BadDebtView> {
    const { reason, recoversId, recovered } = whole.row as BadDebt;
    const [of] = recoversId === null ? [] : await BAD_DEBT.rows.unscoped('a recovery names what it takes back').all({ id: recoversId });
    return { ...(await this.receipt(BAD_DEBT, whole)), reason, recoversId, recoversNo: of?.no ?? null, recovered: text(recovered) };
  }

  private async common(kind: MoneyKind, { row, lines, known }: WholeMoney): Promise<Omit<ReceiptView, 'customerId' | 'customerName' | 'allocations'>> {
    const names = known?.accounts ?? new Map(lines.length === 0 ? [] : (await this.accounts.all([...new Set(lines.map((l) => l.accountId))])).map((a) => [a.id, a.name]));
    return {
      ...(await this.heads.view(kind.type, row)), total: text(row.total), fee: text(row.fee), allocated: text(row.allocated), writeOff: text(row.writeOff), advance: text(row.advance), autoAllocate: row.autoAllocate,
      lines: lines.map((l) => ({ id: l.id, accountId: l.accountId, accountName: names.get(l.accountId) ?? '', method: l.method, amount: text(l.amount), fee: text(l.fee), refNo: l.refNo })),
    };
  }

  private async parts<P>(side: Side, { wanted, known }: Pick<WholeMoney, 'wanted' | 'known'>, key: string): Promise<P[]> {
    const items = new Map((known?.items ?? (await this.rows.items(side, wanted.map((w) => w.itemId)))).map((i) => [i.id, i]));
    return wanted.flatMap((w) => {
      const i = items.get(w.itemId);
      if (!i) return [];
      return [{
        [key]: w.itemId, amount: text(w.amount), writeOff: text(w.writeOff), kind: i.kind, sourceNo: i.no, sourceType: i.sourceType, sourceId: i.sourceId, orderId: i.orderId, orderNo: i.orderNo, docDate: i.docDate, dueDate: i.dueDate,
        itemAmount: text(i.amount), open: text(i.open),
      } as P];
    });
  }
}

/** The other party under the name its kind gives it. */
function counterOf(kind: OffsetKind, id: number | null, name: string): Partial<OffsetView> {
  if (id === null || counterSide(kind) === undefined) return {};
  if (kind === 'receivable_payable') return { supplierId: id, supplierName: name };
  return kind === 'receivable_transfer' ? { toCustomerId: id, toCustomerName: name } : { toSupplierId: id, toSupplierName: name };
}
