import type { zh } from './zh-CN';
import type { Translated } from '@steward/kernel';

/** Texts of stocktakes, English. */
const en: Translated<typeof zh> = {
  warehouse: {
    stocktake: {
      one: 'Stocktake', title: 'Stocktakes', lineList: 'Lines of stocktakes', create: 'New stocktake', edit: 'Change the plan', search: 'No.', keywords: 'stocktake inventory count recount', empty: 'No stocktakes yet', emptyText: 'Plan one: choose the warehouse and what is counted; once begun, everybody counts on a sheet of his own while goods come and go.', emptyLines: 'No lines yet',
      view: { counting: 'Counting', review: 'To approve', done: 'Done', differing: 'Different', unsettled: 'To count again', open: 'Not counted' },
      scope: 'What is counted', how: 'How it is counted', whole: 'Everything', someProducts: '{count} products',
      hint: { scope: 'The whole warehouse when nothing is chosen; categories with all below them', withStock: 'Products the books have none of are left out; what is found can be added', blind: 'Nobody sees the books before counting has ended', counting: 'Add up where each counts an area; compare where two count all of it' },
      start: 'Begin to count', startAsk: 'Begin {name}? The books of this moment are kept; what moves afterwards is taken into account.', count: 'Count', submit: 'Submit', submitAsk: 'Submit {name}? Nobody can count any more; the differences are to be approved.', approveAsk: 'Approve {name}? Gains and losses go into stock at cost.', withdraw: 'Go on counting', cancel: 'Cancel the stocktake', cancelAsk: 'Cancel {name}? What was counted stays to be looked at; stock is not touched.',
      counted: 'Counted / all', gainLoss: 'Gain / loss', gainLossCost: 'Value of gain / loss', differences: 'Differences', allLines: 'All lines', noDifferences: 'No differences', firstOf: 'The first {shown} of {all}', blindNow: 'Blind: books and differences show once it is submitted.', noBook: 'You may not see book quantities and differences.',
      recount: 'Count again', recountTicked: 'Count ticked ones again ({count})', recountAll: 'Count all of them again ({count})', toRecount: 'To be counted again', again: 'again',
      area: 'Area', addSheet: 'Add a sheet', noSheets: 'No sheets yet. “Count” makes one for you; others can be given theirs below.', finish: 'Finish', finished: 'Finished', reopen: 'Open again', look: 'Look', sheetDone: 'The sheet is finished',
      exportSheet: 'Export the sheet', importCounts: 'Import counts', countOf: 'Count {name}', sheetOf: 'Sheet {no} {name}', progress: '{counted} of {all} counted', saving: 'Saving {count} lines', saved: 'Saved {time}', lost: 'No connection: {count} lines are not saved yet', notSaved: 'Some counts are not saved yet, finish a little later',
      lines: 'Lines', searchLines: 'Code/name/barcode, or scan', show: 'Show', shown: { all: 'All', open: 'Not counted', done: 'Counted', again: 'Again' }, addProduct: 'Add another product', zeroRest: 'Rest is 0', zeroRestAsk: 'Enter 0 for the {count} products nobody has counted? What is not counted would be no difference.', back: 'Back to the stocktake', noLines: 'No such product', noNumber: '“{text}” is no quantity',
    },
  },
};
export default en;
