import type { Invariant } from '@steward/platform';

const EFFECTIVE = "state IN ('approved','closed')";
const ledger = (type: string, more = ''): string => `COALESCE((SELECT SUM(l.amount) FROM account_ledger l WHERE l.docType='${type}' AND l.docId=d.id${more}),0)`;

/** What must hold of transfers, income and expense, and closed months (integrity.md 2.1 I28); each counts the rows for which it does not. */
export const paperInvariants: readonly Invariant[] = [
  {
    id: 'F10', title: 'A transfer in force takes amount and fee from one account and gives the amount to the other; no other moves anything',
    sql: `SELECT COUNT(*) AS n FROM account_transfer d WHERE ${ledger('account_transfer', ' AND l.accountId=d.fromAccountId')}<>CASE WHEN d.${EFFECTIVE} THEN -d.total-d.fee ELSE 0 END OR ${ledger('account_transfer', ' AND l.accountId=d.toAccountId')}<>CASE WHEN d.${EFFECTIVE} THEN d.total ELSE 0 END OR d.fromAccountId=d.toAccountId`,
  },
  { id: 'F11', title: 'Income and expense in force have moved their total on their account, others nothing', sql: `SELECT COUNT(*) AS n FROM income_expense d WHERE ${ledger('income_expense', ' AND l.accountId=d.accountId')}<>CASE WHEN d.${EFFECTIVE} THEN CASE WHEN d.direction='income' THEN d.total ELSE -d.total END ELSE 0 END` },
  { id: 'F12', title: 'Total of income and expense = Σ its lines', sql: 'SELECT COUNT(*) AS n FROM income_expense d WHERE d.total<>COALESCE((SELECT SUM(l.amount) FROM income_expense_line l WHERE l.documentId=d.id),0)' },
  {
    id: 'I28', title: 'Nothing was booked into a closed month after it was closed',
    sql: `SELECT COUNT(*) AS n FROM period_close c WHERE c.state='closed' AND (EXISTS (SELECT 1 FROM stock_move m WHERE m.docDate<=c.until AND m.at>c.closedAt) OR EXISTS (SELECT 1 FROM account_ledger l WHERE l.docDate<=c.until AND l.at>c.closedAt)
      OR EXISTS (SELECT 1 FROM receivable_allocation r WHERE r.date<=c.until AND r.at>c.closedAt) OR EXISTS (SELECT 1 FROM payable_allocation p WHERE p.date<=c.until AND p.at>c.closedAt))`,
  },
  { id: 'F16', title: 'Paid of a request = Σ its payments in force, never more than was asked for', sql: `SELECT COUNT(*) AS n FROM payment_request d WHERE d.paid<>COALESCE((SELECT SUM(p.total) FROM payment_request_payment x JOIN payment p ON p.id=x.paymentId AND p.${EFFECTIVE} WHERE x.requestId=d.id),0) OR d.paid>d.total OR (d.paid<>0 AND NOT d.${EFFECTIVE})` },
  { id: 'F17', title: 'Paid of a claim = Σ the expenses in force that pay it, its total = Σ its lines', sql: `SELECT COUNT(*) AS n FROM expense_claim d WHERE d.paid<>COALESCE((SELECT SUM(p.total) FROM income_expense p WHERE p.claimId=d.id AND p.${EFFECTIVE}),0) OR d.paid>d.total OR d.total<>COALESCE((SELECT SUM(l.amount) FROM expense_claim_line l WHERE l.documentId=d.id),0)` },
  {
    id: 'F18', title: 'What a stock-in was invoiced for = Σ its lines of purchase invoices in force',
    sql: `SELECT COUNT(*) AS n FROM purchase_billing b WHERE b.invoiced<>COALESCE((SELECT SUM(l.amount) FROM purchase_invoice_line l JOIN purchase_invoice i ON i.id=l.documentId WHERE l.billingId=b.id AND i.${EFFECTIVE}),0) OR b.invoiced<0 OR b.net<>b.total-b.returned`,
  },
  {
    id: 'F19', title: 'Every stock-in in force waits for its invoice with what it is worth and what went back', sql: `SELECT (SELECT COUNT(*) FROM stock_in s LEFT JOIN purchase_billing b ON b.stockInId=s.id WHERE COALESCE(b.total,0)<>CASE WHEN s.${EFFECTIVE} THEN s.total ELSE 0 END)
      +(SELECT COUNT(*) FROM purchase_billing b WHERE b.returned<>COALESCE((SELECT SUM(r.total) FROM purchase_return r WHERE r.stockInId=b.stockInId AND r.${EFFECTIVE}),0)) AS n`,
  },
  { id: 'F20', title: 'Red purchase invoices take back no more than their original', sql: `SELECT COUNT(*) AS n FROM purchase_invoice i WHERE i.redTotal<>COALESCE((SELECT SUM(r.total) FROM purchase_invoice r WHERE r.redOfId=i.id AND r.${EFFECTIVE}),0) OR (i.redOfId IS NULL AND -i.redTotal>i.total)` },
  { id: 'F13', title: 'Months are closed up to the last one that was', sql: "SELECT COUNT(*) AS n FROM period_lock k WHERE COALESCE(k.closedUntil,'')<>COALESCE((SELECT MAX(c.until) FROM period_close c WHERE c.state='closed'),'')" },
  { id: 'F14', title: 'Stock and money kept of a closed month are its totals', sql: "SELECT COUNT(*) AS n FROM period_close c WHERE c.state='closed' AND (c.stockValue<>COALESCE((SELECT SUM(s.value) FROM period_stock s WHERE s.closeId=c.id),0) OR c.funds<>COALESCE((SELECT SUM(a.balance) FROM period_account a WHERE a.closeId=c.id),0))" },
  {
    id: 'F15', title: 'Balances kept of a closed month are those of the ledgers at its end',
    sql: `SELECT (SELECT COUNT(*) FROM period_account p JOIN period_close c ON c.id=p.closeId AND c.state='closed' JOIN account a ON a.id=p.accountId WHERE p.balance<>CASE WHEN a.openingDate<=c.until THEN a.openingBalance ELSE 0 END+COALESCE((SELECT SUM(l.amount) FROM account_ledger l WHERE l.accountId=a.id AND l.docDate<=c.until),0))
      +(SELECT COUNT(*) FROM period_stock p JOIN period_close c ON c.id=p.closeId AND c.state='closed' WHERE p.quantity<>COALESCE((SELECT SUM(m.quantity) FROM stock_move m WHERE m.productId=p.productId AND m.warehouseId=p.warehouseId AND m.docDate<=c.until),0)) AS n`,
  },
];
