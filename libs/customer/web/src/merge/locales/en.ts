import type { Translated } from '@steward/kernel';
import type { zh } from './zh-CN';

/** Texts of duplicates and merging, English. */
export const en = {
  job: { customer: { duplicates: 'Search for duplicates' } },
  merge: {
    title: 'Merge customers', open: 'Merge customers', titleOf: 'Merge “{name}”', keywords: 'duplicates look-up merge', other: 'Merge with', next: 'Next: compare', past: 'Merged into this customer', undone: 'undone', note: 'Choose the customer that stays, then whose value of each field stays. Tags, followers and custom fields are united.',
    values: 'Values that stay', survivor: 'Customer that stays', deals: '{n} deals', same: 'Nothing differs', moves: 'Moves to the customer that stays', counting: 'Counting…', nothing: 'There is nothing to move', after: 'Names on documents stay as they are; receivables, advances and deals are added up. It can be undone for 30 days.',
    go: 'Merge', done: 'Merged “{name}” into “{into}”', empty: 'Choose customers to merge', emptyText: 'Tick two customers or more in the list and press “Merge”, or come from the page of duplicates.', choose: 'Choose customers', two: 'Tick 2 to {most} customers to merge',
    undo: { title: 'Undo the merge?', ask: '“{name}” becomes a customer of its own again, with everything that was moved.', go: 'Undo the merge', done: 'Restored “{name}”' },
    lookup: {
      title: 'Customer look-up', label: 'Name, telephone or credit code', hint: 'e.g. Yuanda Electronics, 13800138000', go: 'Look up', short: 'At least two characters', note: 'See whether somebody works with this customer already. Of customers that are not yours only part of the name, the owner and the last contact are shown.', none: 'Nothing found for “{text}”', noneText: 'There is no such or similar customer: you may create it.',
      found: 'Same or similar customers for “{text}” ({n})', match: 'Match', same: 'Same', similar: 'Similar', pool: 'In the pool', last: 'Last contact',
    },
    finder: {
      title: 'Duplicates', go: 'Search', running: 'Searching… {percent}%', found: '{n} groups', failed: 'The search did not end, please try again later', none: 'No duplicates', noneText: 'Press “Search” to look through all customers you see for the same name, telephone or credit code, and for similar names.', merge: 'Merge', different: 'Not the same', dismissed: 'Noted: this group is not shown again',
    },
  },
} satisfies Translated<typeof zh>;
