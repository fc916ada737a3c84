import type { Translated } from '@steward/kernel';
import type { zh } from './zh-CN';

/** Words of the screens of opportunities. */
export const en = {
  customer: {
    opportunity: {
      mine: 'My opportunities', team: 'Team opportunities', keywords: 'deal pipeline board', list: 'List', board: 'Board', layout: 'Layout', create: 'New opportunity', edit: 'Change opportunity', search: 'Name, code, customer', stale: 'Stale', empty: 'No opportunities yet', emptyText: 'Note what a customer may buy, and take it stage by stage to the deal',
      boardHint: 'Drag a card, or focus it and press left or right', reopen: 'Reopen', reopenAsk: 'It goes back to the stage it was in. Go on with it?', reopenTo: '“{name}” has ended. Reopen it in “{stage}”?', endedAlready: '“{name}” has ended: take it back to an open stage first', changedMeanwhile: '“{name}” was changed by somebody else just now and has not been moved; this is how it is now', stageDemands: '“{stage}” needs to know first: {fields}', and: ', ', disabledPipeline: '{name} (disabled)', history: 'Stages', days: '{n} days', view: { all: 'All', open: 'Open', closing: 'Closing this month', won: 'Won', lost: 'Lost' },
      customerFirst: 'Choose a customer first', pipelineHint: "The owner's department decides when empty", transferOf: 'Transfer “{name}”', transferMany: 'Transfer {n} opportunities', transferHint: 'Stage and history stay.', remove: 'Delete this opportunity?', removeAsk: 'Delete “{name}”? One that led to quotations cannot be deleted.', removed: '“{name}” was deleted', move: 'Move', moveTo: '“{name}” into {stage}',
      moved: '“{name}” is in {stage} now', demands: 'Before “{stage}” please fill in', editLines: 'Edit products', addLine: 'Add a product', noLines: 'No products yet', listPrice: 'List price', more: '{n} older opportunities besides', wonAsk: '“{name}” has led to this order. Is it won?', wonMark: 'Mark as won', wonFrom: 'From opportunity', end: { won: 'Won: {name}', lost: 'Lost: {name}', invalid: 'Invalid: {name}' }, done: { won: '“{name}” is won', lost: '“{name}” is lost', invalid: '“{name}” is marked invalid' },
    },
  },
} satisfies Translated<typeof zh>;
