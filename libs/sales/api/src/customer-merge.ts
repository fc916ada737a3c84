import { registerCustomerChild } from '@steward/customer-api';

// Documents of customers: what a merge gives to the survivor.
registerCustomerChild(
  { table: 'quotation', label: 'quotation' },
  { table: 'sales_order', label: 'sales_order' },
  { table: 'sales_order_line', label: 'sales_order', quiet: true },
  { table: 'sales_return', label: 'sales_return' },
);
