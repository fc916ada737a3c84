import { type ListField, type ListItem, type ListSpec, defineList } from '@steward/platform';
import { VIEW_CONTACT } from '../contact/contact.store.js';
import { METHODS, RESULTS } from './follow-up.presets.js';
import { followUpRule, followUpSearch } from './follow-up.store.js';

let expand: (items: ListItem[]) => Promise<void> = () => Promise.resolve();
/** The views tell, once they are made, how rows of the list are completed. */
export const expandFollowUpsWith = (fn: typeof expand): void => { expand = fn; };

const customer = (o: ListField): ListField => ({ from: 'c', ...o });

/** 商务联系: follow-ups of the customers the caller sees; mine are those whose author I am. */
export const FOLLOW_UPS: ListSpec = defineList({
  key: 'follow-ups', table: 'follow_up', entity: 'follow_up', scope: followUpRule, search: followUpSearch, defaultSort: '-occurredAt', expand: (items) => expand(items),
  joins: { c: { table: 'customer', on: 'c.id=t.customerId' }, k: { table: 'contact', on: 'k.id=t.contactId' } },
  fields: {
    id: { kind: 'integer', sort: true },
    customerId: { kind: 'ref', indexed: true },
    customerName: customer({ kind: 'text', column: 'name', sort: true }),
    customerCode: customer({ kind: 'text', column: 'code', extra: true }),
    userId: { kind: 'user', sort: true, indexed: true, name: { as: 'userName', of: 'user' } },
    contactId: { kind: 'ref' },
    contactName: { kind: 'text', from: 'k', column: 'name', needs: VIEW_CONTACT },
    method: { kind: 'dictionary', dictionary: METHODS, sort: true },
    occurredAt: { kind: 'instant', sort: true },
    content: { kind: 'text', searched: true },
    result: { kind: 'dictionary', dictionary: RESULTS, sort: true },
    nextContactAt: { kind: 'instant', sort: true },
    nextPlan: { kind: 'text' },
    relatedType: { kind: 'text' },
    relatedId: { kind: 'ref' },
    relatedName: { kind: 'text' },
    duration: { kind: 'integer', sort: true, totals: true },
    location: { kind: 'text' },
    mentionList: { kind: 'text', column: 'mentions', filter: false },
    commentCount: { kind: 'integer', sort: true },
    ownerId: customer({ kind: 'user', name: { as: 'ownerName', of: 'user' }, extra: true }),
    createdAt: { kind: 'instant', sort: true },
    updatedAt: { kind: 'instant', sort: true },
  },
});

/** The same rows for a file: as people read them. */
export const FOLLOW_UP_EXPORT: ListSpec = defineList({
  ...FOLLOW_UPS, key: 'follow-ups-export', expand: () => Promise.resolve(), fields: Object.fromEntries(Object.entries(FOLLOW_UPS.fields).filter(([key]) => key !== 'mentionList')),
});
/** Columns of a file where nobody chose: without what only machines read. */
export const EXPORTED = ['occurredAt', 'customerCode', 'customerName', 'contactName', 'method', 'content', 'result', 'nextContactAt', 'nextPlan', 'userId', 'relatedName', 'duration', 'location', 'commentCount', 'createdAt'];
