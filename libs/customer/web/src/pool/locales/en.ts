import type { Translated } from '@steward/kernel';
import type { zh } from './zh-CN';

/** Words of the pool's screens. */
export const en = {
  customer: {
    pool: {
      title: 'Customer pool', keywords: 'pool claim recycle protection', settings: 'Pool settings', search: 'Name, short name, code', all: 'All', today: 'Entered today', wereMine: 'Were mine', claim: 'Claim', claimed: '{name} is yours', assign: 'Assign', assignTo: 'Assign {n} customers to',
      empty: 'Nothing lies in the pool', emptyText: 'Customers that are recycled or put into the pool appear here.', noMember: 'You belong to no pool yet.', inPool: 'In {pool}', locked: 'Locked', todayLeft: 'Enters the pool today', daysLeft: 'Enters the pool in {n} days', protectedUntil: 'Protected until {day}',
      because: { no_follow_up: '{n} days without follow-up', no_deal: '{n} days without a deal', no_opportunity: '{n} days without an opportunity', no_order: '{n} days without a new order' },
      rule: { no_follow_up: 'No follow-up for', no_deal: 'No deal for', no_opportunity: 'No new opportunity for', no_order: 'Dealt, no new order for' },
      exempt: { disabled: 'disabled', locked: 'locked', balance: 'with a balance', open_order: 'with an open order', dealt: 'dealt', open_business: 'with an open opportunity or quotation' },
      put: 'Put into the pool', putText: 'It has no owner then and members of the pool may claim it; orders and receivables stay with their salesperson.', putDone: '{n} customers are in the pool', extend: 'Prolong protection', ask: 'Ask for longer protection', extended: 'The protection of {name} is prolonged', asked: 'Longer protection of {name} is asked for', extendText: 'Protected until {day}; {n} more extensions of {max} days at most.',
      lock: 'Lock', lockAsk: 'Lock {name}? It is not recycled then.', unlock: 'Unlock', unlockAsk: 'Unlock {name}? It may enter the pool by the rules then.', days: 'days', nDays: '{n} days', byLevel: 'By level', asRule: 'same', or: ' or ', noRules: 'No rules', anyNumber: 'Any number', inside: 'Customers in it',
      requests: 'Requests for protection', searchRequests: 'Reason', pending: 'Waiting', allRequests: 'All', grant: 'Grant', decline: 'Decline', answerAsk: '{days} more days for {name}.', noRequests: 'No requests', noRequestsText: 'Requests made on the page of a customer appear here.',
      create: 'New pool', edit: 'Edit pool', remove: 'Delete pool', removeAsk: 'Delete the pool {name}? That works only while it is empty.', run: 'Run now', running: 'It runs; see the jobs', on: 'Recycling on', off: 'Recycling off', switchOn: 'Switch recycling on', switchOff: 'Switch recycling off', switchedOn: 'Recycling of {name} is on', switchedOff: 'Recycling of {name} is off',
      preview: 'Preview and switch on', previewOf: '{name}: what would happen', would: 'It would recycle {due} of {owned} customers now', ofWhich: '{what} {n}', stay: 'These stay: ', andMore: '… and {n} more', lookAgain: 'The rules have changed and recycling is off: please look at the preview again',
      group: { members: 'Name and members', rules: 'Rules', protection: 'Protection and locks', claims: 'Claiming and assigning' },
      hint: { sort: 'Of several pools of a person the first counts', admins: 'They assign and see hidden fields; nobody named = every member with the right', members: 'No people and no departments = everybody', rules: 'Any of them suffices; open orders and balances always keep a customer', any: 'Empty = any number' },
    },
  },
} satisfies Translated<typeof zh>;
