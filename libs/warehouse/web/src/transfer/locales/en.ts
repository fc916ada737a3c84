import type { Translated } from '@steward/kernel';
import type { zh } from './zh-CN';

/** Texts of transfers, English. */
export const en = {
  warehouse: {
    transfer: {
      one: 'Transfer', title: 'Transfers', create: 'New transfer', new: 'New transfer', edit: 'Change transfer', search: 'Number', empty: 'No transfers yet', emptyText: 'Goods go from one warehouse to another and take their cost along; in two steps they are in transit until they are received.', keywords: 'transfer move transit receive',
      inTransit: 'In transit', inTransitEmpty: 'Nothing is in transit', inTransitText: 'Goods sent in two steps appear here until they are received; a click on the number begins the receiving.', searchLines: 'Code or name of a product',
      view: { open: 'In transit', all: 'All', toReceive: 'To receive' }, twoStepHint: 'In transit until somebody there receives the goods',
      receive: 'Receive', receiveTitle: 'Receive {no}', receipts: 'Receipts', undo: 'Take back', undoAsk: 'Take receipt {no} back? The goods are in transit again.', undone: 'Receipt {no} was taken back', nothing: 'Enter a quantity in at least one line', tooMuch: 'At most {open}', product: 'Product', nobody: 'Nothing received yet',
    },
    progress: { transfer: { none: 'Not received', partial: 'Partly received', full: 'Received' } },
  },
} satisfies Translated<typeof zh>;
export default en;
