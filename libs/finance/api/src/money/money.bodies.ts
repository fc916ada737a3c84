import type { MoneyInput } from './money.input.js';
import type { OffsetFields, PaymentFields, ReceiptFields } from './money.dto.js';

/** Bodies of the four kinds under common names. */
export function ofReceipt({ customerId, allocations, ...rest }: Partial<ReceiptFields>): MoneyInput {
  return { ...rest, ...(customerId === undefined ? {} : { partyId: customerId }), ...(allocations === undefined ? {} : { allocations: (allocations ?? []).map(({ receivableId, amount, writeOff }) => ({ itemId: receivableId, amount, writeOff: writeOff ?? null })) }) };
}

export function ofPayment({ supplierId, allocations, ...rest }: Partial<PaymentFields>): MoneyInput {
  return { ...rest, ...(supplierId === undefined ? {} : { partyId: supplierId }), ...(allocations === undefined ? {} : { allocations: (allocations ?? []).map(({ payableId, amount, writeOff }) => ({ itemId: payableId, amount, writeOff: writeOff ?? null })) }) };
}

/** The party and the items are those of the side; what belongs to the other one is not looked at. */
export function ofOffset({ customerId, supplierId, allocations, ...rest }: Partial<OffsetFields>): MoneyInput {
  const party = rest.side === 'payable' ? supplierId : rest.side === 'receivable' ? customerId : (customerId ?? supplierId);
  return { ...rest, ...(party ? { partyId: party } : {}), ...(allocations === undefined ? {} : { allocations: (allocations ?? []).map((a) => ({ itemId: a.receivableId ?? a.payableId ?? 0, amount: a.amount })) }) };
}
