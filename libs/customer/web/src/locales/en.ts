import type { Translated } from '@steward/kernel';
import type { zh } from './zh-CN';

/** Texts of the customer pages, English. */
export const en = {
  job: { customer: { bulk: 'Change of many customers' } },
  customer: {
    customer: 'Customer', create: 'New customer', edit: 'Edit customer', saved: 'Saved customer “{name}”', show: 'Show', import: 'Import', importFile: 'Import from Excel', keywords: 'customer company account contact', restored: 'Restored “{name}”',
    noOwner: 'no owner', ownedBy: 'Owner: {name}', disabled: 'Disabled', complete: 'Profile {n}% complete', attachments: 'Attachments', noAttachments: 'No attachments yet', addAttachment: 'Add an attachment', default: 'Default',
    list: { mine: 'My customers', team: 'Team customers', search: 'Name, pinyin, code, phone' },
    view: { all: 'All', owned: 'I own', followed: 'I follow', others: 'Others own', today: 'Contact today', late: 'Overdue contact', new: 'New this month', open: 'No deal yet', dealt: 'With deals', ownerless: 'No owner' },
    empty: { mine: 'You have no customers yet', team: 'There are no customers yet', text: 'Create the first one, or bring in your customer list from Excel at once.' },
    group: { basic: 'Basics', contact: 'Contact', trade: 'Business and credit', custom: 'Custom fields', other: 'Other' },
    hint: { code: 'Given by the numbering rule when empty', owner: 'Yourself when empty', creditLimit: 'Empty = unlimited, 0 = no credit', discountRate: 'The part taken off: 5% makes 95%', externalId: 'Number in another system' },
    picker: { hint: 'Name, code, phone or pinyin', none: 'No customer found' },
    duplicate: {
      same: 'Perhaps a duplicate: the same customer exists', similar: 'Customers with a similar name ({n})', open: 'Open', line: '{why}: {name} ({who})', owner: 'owner {name}', noOwner: 'no owner',
      by: { name: 'Same name', code: 'Same code', mobile: 'Same mobile', creditCode: 'Same credit code', similar: 'Similar name' },
    },
    bulk: {
      transfer: 'Transfer', assign: 'Share out', tags: 'Tags', update: 'Set field', deleteAsk: 'Delete {n} customers? They stay in the recycle bin for 30 days.', count: '{n} customers', addTags: 'Add tags', removeTags: 'Remove tags', field: 'Field', value: 'New value', clears: 'Empty clears the field of all of them', go: 'OK',
    },
    transfer: { title: 'Transfer', titleOf: 'Transfer “{name}”', from: 'Present owner: {name}', to: 'New owner', keep: 'The old owner stays as a follower', reason: 'Reason', go: 'Transfer', done: '“{name}” now belongs to {owner}' },
    followers: { title: 'Followers', titleOf: 'Followers of “{name}”', manage: 'Change followers', text: 'Followers see the customer with its contacts and documents; with “may edit” they also change it.', access: 'Access of {name}', remove: 'Remove {name}', none: 'No followers yet', add: 'Add a follower' },
    remove: { title: 'Delete the customer?', text: 'Delete the customer “{name}”?', bin: 'It goes into the recycle bin and can be restored for 30 days.', done: 'Deleted “{name}”', undo: 'Undo' },
    figure: { receivable: 'Receivable', overdue: 'Overdue', credit: 'Credit left', unlimited: 'unlimited', deals: 'Sales', lastFollowUp: 'Last follow-up', lastDeal: 'Last deal', nextContact: 'Next contact' },
    tab: { overview: 'Timeline', related: 'Related', log: 'Log' },
    timeline: {
      note: 'Pinned note', addNote: '＋ Pin a note', pin: 'Pin', filter: 'Filter by kind', all: 'All', none: 'Nothing yet', more: 'Earlier', comma: ', ', next: 'Next contact {at}', hidden: 'Not shown for want of rights: {kinds}',
      kind: { audit: 'Changes', contact: 'Contact added', follow_up: 'Follow-up' },
    },
    related: { all: 'Show all' },
    contact: { title: 'Contacts', add: 'New contact', edit: 'Edit contact', none: 'No contacts yet', removeAsk: 'Delete the contact “{name}”?', primary: 'Primary', basic: 'Basics', more: 'More' },
    invoiceTitle: {
      title: 'Invoice titles', add: 'New invoice title', edit: 'Edit invoice title', none: 'No invoice titles yet', removeAsk: 'Delete the invoice title “{name}”?',
    },
    delivery: {
      title: 'Delivery addresses', add: 'New address', edit: 'Edit address', none: 'No addresses yet', removeAsk: 'Delete the address “{name}”?',
    },
  },
} satisfies Translated<typeof zh>;
