import type { Translated } from '@steward/kernel';
import type { zh } from './zh-CN';

/** Texts of leads, English. */
export const en = {
  lead: {
    title: 'Leads', one: 'Lead', keywords: 'leads prospects', create: 'New lead', edit: 'Edit lead', search: 'Name, company, contact, mobile', empty: 'There are no leads yet', emptyText: 'Note whom you met at a fair, who wrote or called, and make customers of them.',
    view: { all: 'All', mine: 'My leads', open: 'Open', today: 'Contact today' },
    note: { title: 'Follow up', of: 'Follow up “{name}”', past: 'What was said', none: 'Nothing yet' },
    convert: { go: 'Make a customer', ask: 'Make “{name}” a customer?', text: 'The customer “{customer}” is created; where you have one of this name the lead is added to it. Contact and follow-ups go along.', done: '“{name}” has become a customer', show: 'Open the customer', showOpportunity: 'Open the opportunity', opportunity: 'Begin an opportunity too' },
    assign: { title: 'Assign leads', text: '{n} leads; given to several people they go to each in turn.', to: 'To whom', go: 'Assign' },
    customer: 'Open the customer',
  },
} satisfies Translated<typeof zh>;
