import type { Translated } from '@steward/kernel';
import type { zh } from './zh-CN';

/** Texts of the follow-ups, English. */
export const en = {
  customer: {
    followUp: {
      mine: 'Follow-ups', team: 'Team follow-ups', write: 'Write a follow-up', create: 'Write a follow-up', createOf: 'Follow-up: {name}', edit: 'Change the follow-up', with: 'Follow-up: {name}', line: 'Write a follow-up … (a call, a visit: what was said, when to be in touch again)', placeholder: 'What was said, how the customer sees it', more: 'More',
      allFields: 'All fields', now: 'Empty = now', mentionHint: 'Whoever is mentioned is told', saved: 'Follow-up of {name} recorded', search: 'Content / next plan / customer', keywords: 'follow-up call visit contact record', none: 'No follow-ups yet', noneText: 'Note each contact: the next one is written onto the customer, and you are reminded of it.',
      next: 'Next contact', minutes: '{n} minutes', older: 'Older ones', comment: 'Comment', commentHint: 'Your comment, Ctrl+Enter sends it', removeComment: 'Delete the comment', remove: 'Delete the follow-up', removeAsk: 'Last and next contact of the customer are then worked out from the others.', removed: 'Deleted', files: 'Attachments ({n})',
      dropFiles: 'Drop or paste pictures and files', dropFile: 'Leave out {name}',
      quick: { tomorrow: 'Tomorrow', three: 'In 3 days', week: 'Next week', month: 'Next month' },
      view: { all: 'All', others: 'By others', today: 'Today', week: 'This week', due: 'Due today', commented: 'With comments' },
    },
  },
} satisfies Translated<typeof zh>;
