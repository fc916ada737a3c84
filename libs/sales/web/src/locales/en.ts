import type { Translated } from '@steward/kernel';
import type { zh } from './zh-CN';

/** Texts of the sales screens, English. */
export const en = {
  sales: {
    opportunity: { quote: 'Quote', order: 'Make a sales order of a quotation', noOrder: 'No order now' },
    list: { mine: 'My sales', team: 'Team sales', lines: 'Sales lines', new: 'New sales order', edit: 'Edit sales order', search: 'Number, customer or pinyin', searchLines: 'Product code, name or spec' },
    quotations: { mine: 'My quotations', team: 'Team quotations', new: 'New quotation', edit: 'Edit quotation', empty: { mine: 'You have no quotations yet', team: 'There are no quotations yet', text: 'An approved quotation goes to the customer; once accepted it becomes an order by one click.' } },
    returns: { mine: 'My returns', team: 'Team returns', new: 'New sales return', edit: 'Edit sales return', empty: { mine: 'You have no returns yet', team: 'There are no returns yet', text: 'A return begins at its order and comes back at the price it was sold for.' } },
    empty: { mine: 'You have no sales orders yet', team: 'There are no sales orders yet', lines: 'There are no sales lines yet', text: 'Write the first one, or make it of a quotation.' },
    keywords: { order: 'sales order shipment receipt', quotation: 'quotation offer', return: 'sales return', priceList: 'price list level wholesale' },
    newOrder: 'New order', newQuotation: 'New quotation', newReturn: 'New return', newCustomer: 'New customer', customerHint: 'Name, code, phone or pinyin', confirm: 'Confirm', amend: 'Amend', service: '+ Service ticket', soldBy: 'Salesperson: {name}', revision: 'Amended {n} times', due: 'due {date}', ofOrder: 'Order {no}', expired: 'Expired', noEnd: 'No end',
    outcomeReason: 'The customer said: {reason}', closedBecause: 'Closed because: {reason} ({amount} taken off)',
    view: { all: 'All', owned: 'Mine', draft: 'Drafts', toShip: 'To ship', toCollect: 'To collect', toInvoice: 'To invoice', overdue: 'Overdue', month: 'This month', offered: 'Sent', expired: 'Expired', accepted: 'Accepted' },
    step: { ship: { none: 'Not shipped', partial: 'Partly shipped', full: 'Shipped' }, receipt: { none: 'Not received', partial: 'Partly received', full: 'Received' }, invoice: { none: 'Not invoiced', partial: 'Partly invoiced', full: 'Invoiced' } },
    push: { ship: 'Ship', receive: 'Receive', invoice: 'Invoice', return: 'Return', order: 'Make order', shipped: 'Everything is shipped', received: 'Everything is received', invoiced: 'Everything is invoiced', notShipped: 'Nothing was shipped yet', declined: 'The customer has declined' },
    close: 'Close', closeAsk: 'Close {name}? What is not shipped stays so and is taken off the receivable.', reopen: 'Reopen', reopenAsk: 'Reopen {name}? What was left to ship and to receive comes back.', withdraw: 'Withdraw', reject: 'Reject',
    reverse: 'Reverse', reverseOrderAsk: 'Make a draft return that takes back everything of {name} that can still come back?', reverseReturnAsk: 'Make a draft order that sells once more what came back with {name}?', draftMade: '{name} is made',
    closeLine: 'Close line', reopenLine: 'Reopen', closeLineAsk: 'Close “{name}”? What is not shipped stays so and is taken off the receivable.', reopenLineAsk: 'Bring back what was left of “{name}”? The receivable comes back too.', lineClosed: '“{name}” is closed', lineReopened: '“{name}” is open again',
    accept: 'Accepted', decline: 'Declined', declineAsk: 'The customer declined {name}?', revise: 'Revise', reviseAsk: 'Offer {name} anew? The version that was sent is kept; the quotation becomes a draft.',
    figure: { total: 'Total', shipped: 'Shipped', received: 'Received', outstanding: 'Outstanding', invoiced: 'Invoiced', credit: 'Credit' },
    tab: { money: 'Money', attachments: 'Attachments', versions: 'Versions', log: 'Log' },
    versions: { none: 'No changes yet', revision: 'Version', at: 'Changed at', by: 'Changed by', reason: 'Reason', goods: 'Lines' },
    plan: { title: 'Receipt plan', none: 'All at once, by the payment term', parts: '{n} parts, {amount} together', rest: '{amount} off the total', add: 'Add a part', due: 'Due', sum: 'Amount', dueDate: 'Due date of part {n}', amount: 'Amount of part {n}', remove: 'Remove part {n}' },
    column: { available: 'Available', shipped: 'Shipped', returnable: 'Returnable', credit: 'Credit' },
    priceSource: { contract: 'Contract', special: 'Special', price_list: 'Listed', level: 'Level', last: 'Last', list: 'List' }, source: { contract: 'Contract price', special: 'Special price', price_list: 'Price list', level: 'Level price', last: 'Last price', list: 'List price' },
    panel: { noCustomer: 'Choose the customer first', noPrices: 'Never sold yet', noStock: 'No stock', min: 'Minimum', cost: 'Cost', other: 'Other', docDate: 'Date', no: 'Number', customer: 'Customer', quantity: 'Quantity', unitPrice: 'Price', discount: 'Discount', warehouse: 'Warehouse', onHand: 'On hand', available: 'Available', onOrder: 'On order' },
    found: { receivable: 'owes {amount}', credit: 'credit {amount}', lastDeal: 'last deal {date}' }, note: { receivable: 'Owes {amount}', overdue: 'overdue {amount}', credit: 'credit left {amount}', over: 'above credit by {amount}' },
    priceList: {
      title: 'Price lists', lines: 'Prices of price lists', create: 'New price list', edit: 'Edit price list', copy: 'Copy price list', copyName: '{name} copy', import: 'Import prices', search: 'Name or remark', searchLines: 'Product code, name, spec or list', addLine: 'New price', editLine: 'Edit price', enable: 'Enable', disable: 'Disable',
      remove: 'Delete price list', removeAsk: 'Delete “{name}” with its {n} prices? Documents keep the prices they have.', removeLine: 'Remove price', removeLineAsk: 'Remove the price of “{name}” from “{list}”?', removed: '“{name}” is deleted',
      empty: 'There are no price lists yet', emptyLines: 'There are no prices yet', emptyText: 'Prices by price level of customers, with the days they are in force; orders take them by themselves. They can be imported from Excel.',
      hint: { level: 'Customers of this level pay these prices', validTo: 'Empty: until a list that begins later takes over', factor: 'All prices times this, e.g. 1.05 for 5 % more' },
      view: { all: 'All', current: 'In force', coming: 'To come', over: 'Over' },
    },
    exchange: {
      action: 'Exchange', title: 'Exchange {no}', back: 'Comes back', out: 'Goes out', same: 'The same goods (same amount)', other: 'Other goods', add: 'Add a line', quantityOf: 'Quantity of “{name}” that comes back', bySource: 'By price source', count: 'Try', send: 'Exchange',
      hint: 'The return is booked at once; what goes out joins this order and is to be shipped.', difference: 'The customer owes more (negative: less): {amount}', noBack: 'Enter what comes back', tooMuch: 'More than can come back', noOut: 'Choose the goods that go out, and how much', done: 'Exchanged: return {no}, difference {difference}',
    },
    bulk: {
      confirm: 'Confirm', ship: 'Ship', print: 'Print', confirmAsk: 'Confirm the {n} selected orders? Those that cannot be confirmed are named with the reason.', shipAsk: 'Ship everything open of the {n} selected orders? A shipment is made and approved per warehouse; orders that cannot be shipped are named with the reason.',
      shipDraftAsk: 'Make draft shipments of everything open of the {n} selected orders?', warned: '{n} documents ask for your consent', warnedText: 'With your consent these go on:', goOn: 'Go on',
    },
    customer: { quote: 'Quote', order: 'Order' },
    card: { orders: 'Sales orders', none: 'No sales orders yet', progress: 'Progress', more: '{n} more in the list of sales orders.' },
  },
} satisfies Translated<typeof zh>;
