import type { Translated } from '@steward/kernel';
import type { zh } from './zh-CN';

/** Texts of the document editor, English. */
export const en = {
  document: {
    newTitle: 'New {name}', draftNo: 'Draft #{id}', line: 'Line {n}', cell: 'Line {n} {name}', number: '#', lines: 'Lines', sum: 'Total', figures: 'Totals', capitals: 'Amount in Chinese capitals', steps: 'Progress', bar: 'Document actions', more: 'More fields', moreFilled: 'More fields ({n} filled)', less: 'Less', unsaved: 'Not saved yet',
    save: 'Save draft', saveNew: 'Save and new', saveApprove: 'Save and approve', approve: 'Approve', print: 'Print', copy: 'Copy', close: 'Close', show: 'Show', another: 'Another one', openList: 'Show options',
    savedToast: 'Saved {name}', approvedToast: 'Approved {name}', amendedToast: 'Amended {name}', done: '{name}: {action} done', deleted: 'Deleted {name}',
    unapprove: 'Take approval back', unapproveAsk: 'Take the approval of {name} back? Its effects on stock and balances are reversed; it becomes a draft and keeps its number.', void: 'Void', voidAsk: 'Void {name}? Its effects are reversed, its number stays. This is final.', voidReason: 'Reason for voiding',
    delete: 'Delete', deleteAsk: 'Delete {name}? A deleted draft cannot be brought back.', reasonAsk: '{name}: please give a reason', blocked: '{action} is not possible for {name}', blockedText: 'These later documents are still effective and come first:',
    chain: 'Chain of documents', chainMore: '{n} more', chainHidden: '{n} more related documents are outside of your rights',
    draftFound: 'Found an unsaved draft of {time} ({n} lines)', draftRestore: 'Restore', draftDiscard: 'Discard',
    insert: 'Insert line', copyLine: 'Copy line', removeLine: 'Delete line', up: 'Move up', down: 'Move down', fillDown: 'Fill down', filledDown: 'Filled {n} lines', lineTools: 'Line actions', count: '{n} lines',
    columns: 'Columns', columnShown: 'Shown', columnSkipped: 'Skipped', columnSkippedHint: 'Enter passes over this column', columnsReset: 'Reset', prices: 'Prices', stock: 'Stock', availableShort: '{n} available',
    paste: 'Paste from Excel', pasteTitle: 'Paste lines from Excel', pasteHint: 'Copy rows in Excel and paste them here (Ctrl+V), with or without headings', pastePreview: 'First five rows', pasteColumn: 'Column {n} is', pasteIgnore: 'Not taken', pasteResult: 'Result', pasteCount: '{good} of {all} rows can be taken',
    pasteCut: 'At most {n} at once, the others are left out.', pasteTake: 'Take {n} lines', repriceAsk: 'Terms have changed; the prices of the lines are as before.', reprice: 'Ask prices again', repriced: 'Prices of {n} lines updated',
    figure: { quantity: 'Quantity', amount: 'Amount', discount: 'Discount', otherCharges: 'Other charges', net: 'Net', tax: 'Tax', total: 'Total' },
    step: { done: 'done', partial: 'partly done', now: 'current', open: 'to do', off: 'ended' },
    panel: { prices: 'Last prices', stock: 'Stock by warehouse', take: '↑↓ choose · Enter takes the price · Esc closes' },
    scan: { title: 'Scanner', ok: 'OK', unknown: 'No product has the barcode or code “{code}”.' },
    fault: { noLines: 'Enter at least one line', line: 'Line {n}: {text}', cell: 'Line {n} {name}: {text}', positive: 'Must be above 0', max: 'At most {max}', notChosen: '“{text}” is not in the list; choose from it', notFound: '“{text}” was not found', noProduct: 'No product code' },
    keys: { title: 'Document', lines: 'Go to the lines' },
    allocation: {
      auto: 'Allocate', none: 'Nothing is open', pick: 'Pick', pickOne: 'Pick {no}', no: 'Number', docDate: 'Date', dueDate: 'Due', whole: 'Amount', settled: 'Settled', open: 'Open', amount: 'This time', writeOff: 'Write-off', cell: '{no} {name}',
      total: 'This document', allocated: 'Allocated', left: 'Left as an advance', over: 'More than there is', tooMuch: 'Amount and write-off together must not exceed what is open: {open}',
    },
  },
} satisfies Translated<typeof zh>;
