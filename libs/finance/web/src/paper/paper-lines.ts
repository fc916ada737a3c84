import type { Choice, DocumentLine, LineColumn } from '@steward/ui';
import type { PaperType } from './paper.kinds';

/** Choices lines are made of, asked for when a cell is opened. */
export interface LineChoices { categories: () => readonly Choice[]; payables: () => readonly Choice[]; stockIns: () => readonly Choice[] }

/** A tree as one list: each choice says its path, and those that have others below them can be chosen too. */
export function flatTree(nodes: readonly Choice[], above = ''): Choice[] {
  return nodes.flatMap((node) => [{ value: node.value, label: `${above}${node.label}`, ...(node.disabled ? { disabled: true } : {}) }, ...flatTree(node.children ?? [], `${above}${node.label}/`)]);
}

/** The name of what was chosen: as it is offered, else as the server said it, e.g. a payable that is settled by now. */
const named = (key: string, sent: string, choices: () => readonly Choice[]) => (line: DocumentLine): string => {
  const id = line.values[key];
  const known = choices().find((one) => one.value === id)?.label ?? line.values[sent];
  return typeof known === 'string' ? known : '';
};

const amount: LineColumn = { key: 'amount', kind: 'money', required: true, min: '>0', sum: true, width: 150 };

/** Columns of the lines of a kind; a transfer has none. */
export function lineColumns(type: PaperType, of: LineChoices): LineColumn[] | undefined {
  const category: LineColumn = { key: 'categoryId', kind: 'choice', required: true, width: 240, choices: of.categories, show: named('categoryId', 'categoryName', of.categories) };
  const remark: LineColumn = { key: 'remark', kind: 'text', grow: true, width: 260 };
  switch (type) {
    case 'account_transfer': return undefined;
    case 'income_expense': return [category, amount, remark];
    case 'expense_claim': return [category, { key: 'spentOn', kind: 'date', width: 130 }, amount, remark];
    case 'payment_request': return [{ key: 'payableId', kind: 'choice', required: true, grow: true, width: 260, choices: of.payables, show: named('payableId', 'sourceNo', of.payables) }, amount];
    case 'purchase_invoice': return [{ key: 'stockInId', kind: 'choice', required: true, grow: true, width: 260, choices: of.stockIns, show: named('stockInId', 'stockInNo', of.stockIns) }, { key: 'amount', kind: 'money', required: true, sum: true, width: 150 }];
  }
}
