import { BoolColumn, CodeColumn, DateColumn, Id, InstantColumn, MoneyColumn, PlainIndex, Ref } from '@steward/platform';
import { Entity } from 'typeorm';

/** Where the settling came from: money of a document, the advance of the party, a credit of the same party, what another party owes or takes over, a bad debt. */
export const SETTLED_VIA = ['money', 'advance', 'credit', 'offset', 'bad_debt'] as const;
export type SettledVia = (typeof SETTLED_VIA)[number];

/**
 * A part of an open item that was settled: append only, a void or un-approval appends the exact reverse. Each keeps its
 * own date, so that ageing as of any day can be told. `writeOff` comes on top of `amount` (2.0a.5).
 */
export abstract class Allocation {
  @Id() id: number;
  @Ref() itemId: number;
  @Ref() partyId: number;
  @CodeColumn(32) docType: string;
  @Ref() docId: number;
  @DateColumn() date: string;
  @InstantColumn() at: string;
  @CodeColumn(8) via: SettledVia;
  @MoneyColumn() amount: number;
  @MoneyColumn() writeOff: number;
  @BoolColumn() reversal: boolean;
  @Ref() actorId: number;
}

@Entity('receivable_allocation')
@PlainIndex('ix_receivable_allocation_item', ['itemId'])
@PlainIndex('ix_receivable_allocation_doc', ['docType', 'docId'])
@PlainIndex('ix_receivable_allocation_party', ['partyId', 'date'])
export class ReceivableAllocation extends Allocation {}

@Entity('payable_allocation')
@PlainIndex('ix_payable_allocation_item', ['itemId'])
@PlainIndex('ix_payable_allocation_doc', ['docType', 'docId'])
@PlainIndex('ix_payable_allocation_party', ['partyId', 'date'])
export class PayableAllocation extends Allocation {}

/** Movement of an advance 预收/预付, append only. `side` says whose: of a customer (`receivable`) or a supplier (`payable`). */
@Entity('advance_ledger')
@PlainIndex('ix_advance_ledger_party', ['side', 'partyId', 'id'])
@PlainIndex('ix_advance_ledger_doc', ['docType', 'docId'])
export class AdvanceLedger {
  @Id() id: number;
  @CodeColumn(10) side: 'receivable' | 'payable';
  @Ref() partyId: number;
  @CodeColumn(32) docType: string;
  @Ref() docId: number;
  @DateColumn() date: string;
  @InstantColumn() at: string;
  /** Fen; what was paid too much is positive. */
  @MoneyColumn() amount: number;
  @MoneyColumn() balanceAfter: number;
  @BoolColumn() reversal: boolean;
  @Ref() actorId: number;
}

/** Advance 预收/预付 of a party: the cache of its ledger and the row every change of its sub-ledger locks first. */
@Entity('advance')
export class Advance {
  @CodeColumn(10, { primary: true }) side: 'receivable' | 'payable';
  @Ref({ primary: true }) partyId: number;
  @MoneyColumn() balance: number;
}
