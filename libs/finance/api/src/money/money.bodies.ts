import type { MoneyInput } from './money.input.js';
import { type OffsetKind, counterSide, sideOfKind } from '../offset/offset.rules.js';
import type { BadDebtFields, OffsetFields, PaymentFields, ReceiptFields } from './money.dto.js';

/** Bodies of the four kinds under common names. */
export function ofReceipt({ customerId, allocations, ...rest }: Partial<ReceiptFields>): MoneyInput {
  return { ...rest, ...(customerId === undefined ? {} : { partyId: customerId }), ...(allocations === undefined ? {} : { allocations: (allocations ?? []).map(({ receivableId, amount, writeOff }) => ({ itemId: receivableId, amount, writeOff: writeOff ?? null })) }) };
}

export function ofPayment({ supplierId, allocations, ...rest }: Partial<PaymentFields>): MoneyInput {
  return { ...rest, ...(supplierId === undefined ? {} : { partyId: supplierId }), ...(allocations === undefined ? {} : { allocations: (allocations ?? []).map(({ payableId, amount, writeOff }) => ({ itemId: payableId, amount, writeOff: writeOff ?? null })) }) };
}

/** Bad debts have the body of a receipt without money. */
export function ofBadDebt({ reason, recoversId, ...rest }: Partial<BadDebtFields>): MoneyInput {
  return { ...ofReceipt(rest), ...(reason === undefined ? {} : { reason }), ...(recoversId === undefined ? {} : { recoversId }) };
}

/**
 * The parties and the items are those of the kind; what belongs to another kind is not looked at. `before`: the kind of a draft
 * that is changed.
 */
export function ofOffset({ kind: said, side, customerId, supplierId, toCustomerId, toSupplierId, allocations, ...rest }: Partial<OffsetFields>, before?: OffsetKind): MoneyInput {
  const kind = said ?? (side ? (`advance_${side}` as const) : before ?? (supplierId && !customerId ? 'advance_payable' : 'advance_receivable'));
  const [first, other] = [sideOfKind(kind), counterSide(kind)];
  const partyId = first === 'receivable' ? customerId : supplierId;
  const counterId = kind === 'receivable_payable' ? supplierId : other === 'receivable' ? toCustomerId : other === 'payable' ? toSupplierId : undefined;
  const parts = (key: 'receivableId' | 'payableId'): MoneyInput['allocations'] => (allocations ?? []).flatMap((a) => (a[key] ? [{ itemId: a[key], amount: a.amount }] : []));
  return {
    ...rest, ...(said || side || before === undefined ? { kind, side: first } : {}), ...(partyId ? { partyId } : {}), ...(counterId ? { counterId } : {}),
    ...(allocations === undefined ? {} : { allocations: parts(first === 'receivable' ? 'receivableId' : 'payableId'), counters: kind === 'receivable_payable' ? parts('payableId') : [] }),
  };
}
