import { registerCustomerChild } from '@steward/customer-api';

// Money of customers: what a merge gives to the survivor. Rows of suppliers share some of the tables.
registerCustomerChild(
  { table: 'receipt', column: 'partyId', label: 'receipt' },
  { table: 'refund', column: 'partyId', label: 'refund' },
  { table: 'bad_debt', column: 'partyId', label: 'bad_debt' },
  { table: 'advance_offset', column: 'partyId', label: 'offset', where: "side='receivable'" },
  { table: 'advance_offset', column: 'counterId', label: 'offset', where: "kind='receivable_transfer'", quiet: true },
  { table: 'invoice', label: 'invoice' },
  { table: 'billing', label: 'billing', quiet: true },
  { table: 'receivable', column: 'partyId', label: 'receivable', quiet: true },
  { table: 'receivable_allocation', column: 'partyId', label: 'receivable', quiet: true },
  { table: 'advance_ledger', column: 'partyId', label: 'receivable', where: "side='receivable'", quiet: true },
  { table: 'advance', column: 'partyId', label: 'receivable', handled: true },
);
