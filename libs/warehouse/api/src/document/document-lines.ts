import { linesOfTable, registerDocumentLines } from '@steward/system-api';

registerDocumentLines('stock_in', linesOfTable('stock_in_line', 'stockInId'));
registerDocumentLines('purchase_return', linesOfTable('purchase_return_line', 'returnId'));
// a shipment has no prices of its own: its amounts are shares of the order's
registerDocumentLines('shipment', linesOfTable('shipment_line', 'shipmentId', { price: '', amount: 'amount' }));
