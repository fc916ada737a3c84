import { linesOfTable, registerDocumentLines } from '@steward/system-api';

registerDocumentLines('sales_order', linesOfTable('sales_order_line', 'orderId'));
registerDocumentLines('sales_return', linesOfTable('sales_return_line', 'returnId'));
