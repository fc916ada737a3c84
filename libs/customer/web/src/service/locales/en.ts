import type { Translated } from '@steward/kernel';
import type { service as zh } from './zh-CN';

/** Texts of the pages of after-sale service, English. */
export const service: Translated<typeof zh> = {
  customer: {
    service: {
      title: 'Service tickets', one: 'Service ticket', keywords: 'after-sale service ticket repair complaint installation visit report', search: 'Number, customer, serial, text', create: 'New ticket', edit: 'Edit ticket', empty: 'No service tickets yet', emptyText: 'When a customer asks, reports a defect or complains, accept it here and follow it until it is solved.', none: 'No service tickets yet',
      late: 'Overdue', repeated: 'Again within 30 days', more: '{n} more tickets are not shown', reason: 'Reason', text: 'Note', waitsFor: 'What it waits for', note: 'What was done; Ctrl+Enter saves', addNote: 'Add note', otherContact: 'Another contact', response: 'First response', solving: 'Solved in',
      minutes: '{n} min', hours: '{n} h', days: '{n} days', drawn: 'Figure in the chart', exportReport: 'Export to Excel', noReport: 'No tickets in this period', noReportText: 'Choose other dates.',
      hint: { requiredBy: 'By the hours of type and priority when empty', fee: 'Becomes a receivable at once; 0 takes it back' },
      view: { mine: 'Mine to do', unassigned: 'Unassigned', late: 'Overdue', all: 'All' },
      step: { assign: 'Assign', start: 'Start', wait: 'Wait', resolve: 'Resolve', close: 'Close', reopen: 'Reopen', cancel: 'Cancel ticket', satisfaction: 'Rate', fee: 'Fee' },
      done: { start: 'Started' },
      score: { 1: '1 very unhappy', 2: '2 unhappy', 3: '3 so-so', 4: '4 happy', 5: '5 very happy' },
      part: { title: 'Parts', empty: 'No parts used', none: 'Choose at least one part', warehouse: 'Default warehouse', quantity: 'Quantity', add: 'Add part', out: 'Hand out now', ask: 'Ask the keeper', done: 'Parts are out of stock', asked: 'The keeper finds a stock-out to approve' },
    },
    visit: {
      title: 'Return visits', search: 'Customer or source number', empty: 'Nobody is to be asked', emptyText: 'Set in the parameters how many days after a shipment or a closed ticket customers are asked: those who are due stand here.', do: 'Done', skip: 'Skip', doOf: 'Return visit of {customer}', skipOf: 'Skip the visit of {customer}',
      view: { due: 'Due', coming: 'Coming', done: 'Done', all: 'All' },
    },
  },
};
