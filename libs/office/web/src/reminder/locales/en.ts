import type { Translated } from '@steward/kernel';
import type { zh } from './zh-CN';

/** Texts of reminders, English. */
export const en = {
  office: {
    reminder: {
      title: 'Reminders', keywords: 'to contact overdue birthday expiring', today: 'Reminders of today', all: 'All reminders', settings: 'Reminder settings', states: 'Which reminders to show', state: { open: 'Open', snoozed: 'Later', done: 'Done' },
      empty: { open: 'Nothing to think of today', snoozed: 'Nothing was put off', done: 'Nothing done yet today' }, emptyText: 'Customers to contact, birthdays and quotations about to expire appear here by themselves.',
      later: 'Later', laterOf: 'Later: {text}', until: { hour: 'In an hour', tomorrow: 'Tomorrow', three_days: 'In three days', next_week: 'Next Monday' }, isSnoozed: 'Put off: {until}', backAt: 'Back at {time}',
      done: 'Done', doneOf: 'Done: {text}', isDone: 'Marked as done', undo: 'Undo', reopen: 'Back', reopenOf: 'Back: {text}', reopened: 'Open again', off: 'Switched off by the company', days: '{days} days (set by the administrator)',
    },
  },
} satisfies Translated<typeof zh>;
