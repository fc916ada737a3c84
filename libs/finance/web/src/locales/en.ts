import type { Translated } from '@steward/kernel';
import type { zh } from './zh-CN';

/** Texts of the pages of finance, English. */
export const en = {
  finance: {
    keywords: 'finance receipt payment receivable payable invoice account', overdue: 'overdue', settled: 'What it settled', openNow: 'Open now', settledMeanwhile: 'not open any more', customerHint: 'Name, code, phone or pinyin of the customer',
    unapproveAsk: 'Take the approval of {name} back? What it settled, advances and account balances are reversed; it becomes a draft and keeps its number.', allocatesLater: 'Allocated at approval, oldest due first; the rest becomes an advance.', settlesNothing: 'It settled nothing.', nothingOpen: 'Nothing of this order is open: it may have been paid already.', chosen: '{n} chosen, {amount} open', useAdvance: 'Use the advance',
    chooseParty: { receivable: 'Choose a customer first; what is open appears here.', payable: 'Choose a supplier first; what is open appears here.' },
    found: { owes: 'owes {amount}', advance: 'advance {amount}' },
    balance: { receivable: 'Owes {owed} · advance {advance}', payable: 'We owe {owed} · paid in advance {advance}' },
    allocation: { receivable: 'Receivables settled', payable: 'Payables settled', credit: 'Credits paid back', badDebt: 'Receivables written off', recovery: 'Written up again' },
    spreading: { title: 'How it is spread', auto: 'By itself', autoHint: 'Oldest due first', picked: 'Ticked', pickedHint: 'Only what is ticked, oldest due first', manual: 'By hand', manualHint: 'You enter each amount' },
    left: {
      exact: 'All of it is allocated', nothing: 'Enter an amount, or tick what is settled', over: '{amount} too much is allocated', toAdvance: '{amount} more than is owed: it becomes the customer’s advance', toPrepaid: '{amount} more than is owed: it is paid in advance',
      refundAdvance: '{amount} of it comes out of the customer’s advance', refundShort: '{amount} would come out of the advance, which is only {advance}', restReceivable: '{amount} of the advance is left', restPayable: '{amount} paid in advance is left', balanced: 'Both sides are {amount}', moreReceivable: 'Receivables are {amount} more than payables', morePayable: 'Payables are {amount} more than receivables',
    },
    kind: { account_transfer: 'Account transfer', income_expense: 'Income or expense', payment_request: 'Request for payment', expense_claim: 'Expense claim', purchase_invoice: 'Purchase invoice', receipt: 'Receipt', refund: 'Refund', payment: 'Payment', offset: 'Offset', bad_debt: 'Bad debt', invoice: 'Invoice' },
    list: { account_transfer: 'Account transfers', income_expense: 'Income and expense', payment_request: 'Requests for payment', expense_claim: 'Expense claims', purchase_invoice: 'Purchase invoices', receipt: 'Receipts', refund: 'Refunds', payment: 'Payments', offset: 'Offsets', bad_debt: 'Bad debts', invoice: 'Invoices' },
    new: { account_transfer: 'New transfer', income_expense: 'New income or expense', payment_request: 'New request', expense_claim: 'New claim', purchase_invoice: 'Register an invoice', receipt: 'New receipt', refund: 'New refund', payment: 'New payment', offset: 'New offset', bad_debt: 'New bad debt', invoice: 'New invoice' },
    empty: { account_transfer: 'No transfers yet', income_expense: 'No income or expense yet', payment_request: 'No requests yet', expense_claim: 'No claims yet', purchase_invoice: 'No purchase invoices yet', receipt: 'No receipts yet', refund: 'No refunds yet', payment: 'No payments yet', offset: 'No offsets yet', bad_debt: 'No bad debts yet', invoice: 'No invoices yet' },
    emptyText: {
      account_transfer: 'Money from one account to another is written down here.', income_expense: 'Rent, wages, interest and whatever has nothing to do with trade.', payment_request: 'Ask before a supplier is paid: tick payables, somebody approves, the cashier pays.', expense_claim: 'What you have laid out for the company; it is paid once approved.', purchase_invoice: 'What suppliers send is registered here against stock-ins.',
      receipt: 'An approved sales order is to be collected: one click in “To collect”, or make one here.', refund: 'Money given back to a customer for a return or an over-payment.', payment: 'An approved stock-in is to be paid: one click in “To pay”, or make one here.', offset: 'Advances for what is owed, receivables against payables of one firm, or debts handed to another party.', bad_debt: 'What will never be paid is written off here; when some of it comes after all, use Recover on the bad debt.',
      invoice: 'Once the money is in, one click in “To invoice”, or make one here.',
    },
    view: { all: 'All', month: 'This month', draft: 'Drafts', approved: 'Approved', voided: 'Voided' },
    search: { customer: 'Number, customer', supplier: 'Number, supplier', order: 'Order, customer', invoice: 'Number, invoice number, customer, title', account: 'Name, bank, number', ledger: 'Number, party, reference' },
    push: { receive: 'Receive', invoice: 'Invoice', pay: 'Pay', recover: 'Recover' },
    together: {
      receive: 'Receive together', pay: 'Pay together', invoice: 'Invoice together', many: { customerId: 'These belong to several customers; tick those of one customer.', supplierId: 'These belong to several suppliers; tick those of one supplier.' }, none: { customerId: 'All of these are settled.', supplierId: 'All of these are settled.' },
    },
    bulk: { approveAsk: 'Approve the {n} documents?', issueAsk: 'Issue the {n} invoices?', notDraft: 'Not a draft, left as it is' },
    figure: {
      total: { receipt: 'Received', refund: 'Given back', payment: 'Paid', offset: 'Offset', bad_debt: 'Written off' }, allocated: 'Allocated', writeOff: 'Written off', fee: 'Bank fee', toAdvance: { receivable: 'To advance', payable: 'Paid in advance' }, fromAdvance: { receivable: 'From the advance', payable: 'From what was prepaid' },
    },
    tab: { log: 'Log', files: 'Attachments' },
    collect: { title: 'To collect', view: { open: 'To collect', overdue: 'Overdue', week: 'Due this week', mine: 'Mine' }, empty: 'No order is to be collected', emptyText: 'Approved sales orders appear here by themselves until they are paid.' },
    invoicing: { title: 'To invoice', view: { received: 'Received, not invoiced', shipped: 'Shipped, not invoiced', unreceived: 'Invoiced, not received', red: 'To be red-invoiced' }, empty: 'No order is to be invoiced', emptyText: 'Orders whose money is in and which have no invoice yet appear here by themselves.' },
    pay: { title: 'To pay', view: { open: 'To pay', overdue: 'Overdue', week: 'Due this week', mine: 'Mine' }, empty: 'Nothing is to be paid', emptyText: 'What approved stock-ins cost appears here by itself until it is paid.' },
    item: {
      title: { receivable: 'Receivables', payable: 'Payables' }, view: { open: 'Open', overdue: 'Overdue', credit: 'Credits', settled: 'Settled' }, history: 'Settlements', historyOf: 'What settled {no}', unsettled: 'Nothing has settled it yet.', date: 'Date', by: 'Document', via: 'By', importOpening: 'Import opening',
      empty: { receivable: 'No receivable is open', payable: 'No payable is open' }, emptyText: { receivable: 'Approved sales orders make receivables; older debts are imported from Excel as opening balances.', payable: 'Approved stock-ins make payables; older debts are imported from Excel as opening balances.' },
    },
    account: {
      title: 'Fund accounts', one: 'Fund account', create: 'New account', edit: 'Edit account', ledger: 'Account ledger', disabled: 'Disabled', removeAsk: 'Delete the account “{name}”? Accounts on which money has moved can only be disabled.', removed: 'Deleted “{name}”', view: { enabled: 'In use', in: 'In', out: 'Out' },
      openingHint: 'What was on it at the start; stays once money has moved', defaultHint: 'Proposed first on new receipts and payments', overdraftHint: 'The balance may fall below zero', empty: 'No fund accounts yet', emptyText: 'Make an account for each bank account, cash box and wallet, with what is on it.', ledgerEmpty: 'No movements yet', ledgerEmptyText: 'Each approved receipt, payment and refund is written down here.',
    },
    invoice: {
      issue: 'Issue', red: 'Red invoice', register: 'Note numbers', isRed: 'red', redOf: 'Takes back invoice ', parts: 'Orders', redParts: 'Orders taken back', noOrders: 'No order can be invoiced', forNoOrder: 'It is for no order.', partsSum: 'For orders', withoutOrder: 'For no order', cap: 'Can be invoiced', redCap: 'Can be taken back', redNow: 'Taken back now', ownTitle: 'Title typed by hand',
      chooseCustomer: 'Choose a customer first; what can be invoiced appears here.', typeTitle: 'By hand; empty takes the customer’s name', applies: 'You may not issue invoices: what you save is an application, and whoever issues them is told.',
      fill: { received: 'What was received', shipped: 'What was shipped', all: 'All there is', red: 'All of it' }, view: { applied: 'Applications', issued: 'Issued', red: 'Red invoices' },
      fault: { positive: 'The amount must be more than 0', negative: 'The amount of a red invoice must be less than 0', parts: 'The orders come to {amount}, more than the invoice', decimal: 'An amount with two decimals at most', sign: 'Not less than 0', cap: 'Not more than {cap}', invoiceCode: '10 to 20 digits', invoiceNo: '8 to 40 digits', expressNo: 'Not a tracking number' },
    },
    statement: {
      title: { receivable: 'Customer statements', payable: 'Supplier statements' }, of: 'Statement of {name}', party: { receivable: 'Customer', payable: 'Supplier' }, choose: { receivable: 'Choose a customer', payable: 'Choose a supplier' }, chooseText: 'Opening, movements and closing of the period will be shown here.', entries: 'Movements', none: 'Nothing happened in this period.',
      sum: { receivable: '{from} to {to}, owed at the end {amount}', payable: '{from} to {to}, to be paid at the end {amount}' },
    },
    instalment: { title: 'Instalments', status: 'State', state: { done: 'Received', overdue: 'Overdue', partial: 'Partly received', pending: 'To come' }, view: { due: 'Due and due soon', overdue: 'Overdue', soon: 'Due soon', open: 'Open', done: 'Received' }, empty: 'No instalment is due', emptyText: 'Approved sales orders list their instalments here; receipts fill the oldest first.' },
    paper: {
      toPay: 'To pay', pay: 'Pay', payOf: 'Pay ({amount} left)', payHint: 'It makes a draft; the money leaves the account once that is approved.', unapproveAsk: 'Take the approval of {name} back? All it has booked is reversed; it becomes a draft and keeps its number.', asks: 'You may not approve: what you save is a request, and whoever approves is told.', unbilled: 'Not invoiced', register: 'Register invoice', registerMany: 'One invoice for all',
      unbilledEmpty: 'Nothing waits for an invoice', unbilledEmptyText: 'Approved stock-ins appear here by themselves until they are invoiced.', unbilledView: { open: 'Not invoiced', red: 'To be red-invoiced' }, lines: { income: 'Income by category', expense: 'Expense by category' }, tree: { income: 'Income', expense: 'Expense' },
      search: { account_transfer: 'Number, reference', income_expense: 'Number, party, reference', payment_request: 'Number, supplier', expense_claim: 'Number, what for', purchase_invoice: 'Number, invoice number, supplier', lines: 'What for', unbilled: 'Stock-in, supplier' },
    },
    period: {
      title: 'Month close', stock: 'Stock at month end', checklist: 'Checklist', of: 'Checklist of {month}', until: 'Closed until {day}', never: 'No month was closed yet: the first close also closes all before it', again: 'Check again', notYet: 'The checklist is not done yet', close: 'Close {month}', closed: '{month} is closed', reopen: 'Reopen', reopened: '{month} is open again',
      closeAsk: 'Close {month}? Nothing dated {day} or before can be created, changed, approved or voided any more.', reopenAsk: 'Reopen {month}? Its documents can be changed again; the figures of its end are dropped.', search: 'Month, e.g. 2026-10', searchStock: 'Product code, name', view: { closed: 'Closed' }, empty: 'No month was closed yet', emptyText: 'Once the checklist above is done the month can be closed.', stockEmpty: 'No month end yet',
      check: {
        ended: { ok: 'The month is over', open: 'The month is not over ({detail})' }, order: { ok: 'In order', open: '{detail} comes first' }, documents: { ok: 'Nothing unapproved', open: '{count} documents are not approved:' }, stock: { ok: 'No stock below zero at its end', open: '{count} stocks below zero at its end: {detail}' },
        accounts: { ok: 'No account below zero at its end', open: 'Accounts below zero at its end: {detail}' }, unallocated: { ok: 'All money in advance is allocated', open: '{count} parties have money in advance to allocate (may be closed)' },
      },
    },
    card: { receivable: 'Receivables', payable: 'Payables', settled: 'Nothing is open', due: 'due {date}', all: 'Show all' },
  },
} satisfies Translated<typeof zh>;
