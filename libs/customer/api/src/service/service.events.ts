import { DomainEvent } from '@steward/platform';

/** What finance needs of a fee: fen, and who sells to the customer. */
export interface ServiceFeeFacts { ticketId: number; no: string; customerId: number; customerName: string; ownerId: number; departmentId: number | null; amount: number }
/** The customer owes a fee for a ticket. Published within the transaction; a handler may veto by throwing. */
export class ServiceFeeCharged extends DomainEvent { constructor(readonly facts: ServiceFeeFacts) { super(); } }
/** The fee of a ticket is not owed any more: exactly what was charged is taken back. */
export class ServiceFeeWithdrawn extends DomainEvent { constructor(readonly facts: ServiceFeeFacts) { super(); } }
