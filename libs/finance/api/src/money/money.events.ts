import { DomainEvent } from '@steward/platform';

/** A payment takes effect (`amount` positive, fen) or is taken back (negative). Published before anything is booked; a handler may veto by throwing. */
export class PaymentBooked extends DomainEvent { constructor(readonly facts: { paymentId: number; amount: number }) { super(); } }
