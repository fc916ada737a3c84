import type { Translated } from '@steward/kernel';
import type { zh } from './zh-CN';

/** Texts of my office, English. */
export const en: Translated<typeof zh> = {
  office: {
    bell: {
      title: 'Notifications', none: 'Notifications: none unread', unread: 'Notifications: {count} unread', several: '{title}, and other new ones', open: 'Open', all: 'All notifications', readAll: 'Mark all as read', empty: 'No notifications yet', more: 'Earlier ones', isUnread: 'Unread: ', system: 'System', keywords: 'notifications messages bell reminders',
    },
    list: { search: 'Number, customer…', read: 'Mark as read', view: { all: 'All', unread: 'Unread' } },
    settings: {
      title: 'Notification settings', text: 'Choose which events you want to be told of. It counts at once, and only for you.', muted: 'No longer told of: {event}', unmuted: 'Told of: {event}', desktop: 'Desktop notifications', desktopText: 'Show new ones on the desktop, also while this window is behind others (this browser only)',
      desktopImpossible: 'Needs https or an address of this machine; the present address cannot.', desktopDenied: 'The browser does not allow desktop notifications; allow them in its site settings and try again.',
    },
    worklist: { title: 'Waiting for you', waiting: '{label}: {count}', done: 'All done, nothing is waiting' },
  },
};
