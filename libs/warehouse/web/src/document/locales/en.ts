import type { Translated } from '@steward/kernel';
import type { zh } from './zh-CN';

/** Texts of stock and its documents, English. */
export const en = {
  warehouse: {
    keywords: { ship: 'ship shipment delivery to ship', purchase: 'purchase order buy', receive: 'receive stock-in goods in', back: 'purchase return supplier', stock: 'stock inventory ledger low opening' },
    progress: { ship: { none: 'Not shipped', partial: 'Partly shipped', full: 'Shipped' }, receive: { none: 'Not received', partial: 'Partly received', full: 'Received' } },
    doc: {
      soldBy: 'Salesperson: {name}', boughtBy: 'Buyer: {name}', noStock: 'Nothing is known of its stock', noPrices: 'Never bought before', searchLines: 'Code, name or spec of a product',
      view: { all: 'All', draft: 'Drafts', approved: 'Approved', unsigned: 'Not signed', month: 'This month', toReceive: 'To receive', late: 'Late', unpriced: 'Without prices' },
    },
    toShip: {
      title: 'To ship', lines: 'Lines to ship', ship: 'Ship', byLine: 'By line', byOrder: 'By document', search: 'Number or customer', searchLines: 'Number, customer or product', empty: 'Nothing is to be shipped', emptyText: 'Orders in force appear here; a click on the number begins the shipment.',
      view: { open: 'To ship', late: 'Late', partial: 'Partly shipped', short: 'Short', all: 'All' },
    },
    shipment: {
      one: 'Shipment', title: 'Shipments', create: 'New shipment', new: 'New shipment', edit: 'Change shipment', search: 'Number, order, customer or tracking number', empty: 'No shipments yet', emptyText: 'Choose an order under “To ship”: one click makes the shipment.', noOrder: 'Choose the order to ship', noOrderText: 'Shipments are made of orders: begin at the list of what is to be shipped.', nothingOpen: 'Nothing of this order is left to ship', nothingOpenText: 'Somebody else may have shipped it, or it was closed.', toOrder: 'Show the order',
      home: 'Warehouse', ordered: 'Ordered', open: 'To ship', pending: 'In drafts', signed: 'Signed', sign: 'Signed', signAsk: 'Has the customer signed for {name}?', return: 'Sales return',
    },
    purchaseOrder: {
      one: 'Purchase order', title: 'Purchase orders', lines: 'Purchase lines', create: 'New purchase order', new: 'New purchase order', edit: 'Change purchase order', search: 'Number or supplier', empty: 'No purchase orders yet', emptyText: 'Write a purchase order, or make one of what runs low.', none: 'No purchase orders yet',
      receive: 'Receive', received: 'Everything has come in', close: 'Close', closeAsk: 'Close {name}? What has not come in will not come any more.', reopen: 'Reopen', reopenAsk: 'Reopen {name}? What has not come in is waited for again.',
    },
    toReceive: { title: 'To receive', lines: 'Lines to receive', empty: 'Nothing is to be received', emptyText: 'Purchase orders in force appear here; a click on the number begins the stock-in.', view: { open: 'To receive', late: 'Late', partial: 'Partly received' } },
    stockIn: {
      one: 'Stock-in', title: 'Stock-ins', create: 'New stock-in', new: 'New stock-in', edit: 'Change stock-in', search: 'Number, purchase order, supplier or delivery note', empty: 'No stock-ins yet', emptyText: 'Choose a purchase order under “To receive”, or write a stock-in without one.', ordered: 'Ordered', unpriced: 'Without prices', ofOrder: 'Purchase order {no}', return: 'Purchase return',
    },
    purchaseReturn: {
      one: 'Purchase return', title: 'Purchase returns', create: 'New return', new: 'New purchase return', edit: 'Change purchase return', search: 'Number, stock-in or supplier', empty: 'No purchase returns yet', emptyText: 'A return begins at its stock-in, at what was paid; goods without one are returned from here.', received: 'Received', open: 'Returnable', credit: 'Credit', ofStockIn: 'Stock-in {no}',
    },
    stock: {
      title: 'Stock', ledger: 'Stock ledger', alarms: 'Alarms of stock', opening: 'Opening stock', importOpening: 'Import opening stock', buy: 'Buy', buyMany: 'Make purchase order', latest: 'Latest movements', allMoves: 'All movements', searchLedger: 'Number, code or name of a product', tab: 'Stock',
      view: { all: 'All', onHand: 'On hand', zero: 'Nothing', negative: 'Below nothing', short: 'Oversold', onOrder: 'On order', in: 'In', out: 'Out', month: 'This month', noneComing: 'To buy' },
      empty: { stock: 'No stock yet', ledger: 'No movements yet', alarms: 'No alarms', opening: 'No opening stock yet' },
      emptyText: { stock: 'Import the opening stock, or begin with a stock-in.', ledger: 'Movements appear here once documents are approved.', alarms: 'Products below their lower limit, above their upper one, or of which nothing has left for long appear here.', opening: 'Bring the stocktaking in from Excel: product, warehouse, quantity and unit cost.' },
    },
  },
} satisfies Translated<typeof zh>;
export default en;
