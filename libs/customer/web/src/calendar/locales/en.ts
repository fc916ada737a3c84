import type { Translated } from '@steward/kernel';
import type { zh } from './zh-CN';

/** Texts of the calendar of customers, English. */
export const en = {
  customer: {
    calendar: {
      title: 'Calendar', keywords: 'new customers to contact contacted', whose: 'Whose customers', mine: 'Mine', team: 'Team', everybody: 'Everybody', before: 'Earlier', after: 'Later', shape: 'Show', day: 'Day', week: 'Week', month: 'Month', today: 'Today',
      created: 'New', planned: 'To contact', contacted: 'Contacted', createdText: 'Customers made on that day', plannedText: 'Planned for that day and not yet contacted; overdue ones stand on today', contactedText: 'Customers somebody was in touch with on that day, each once',
      mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun',
    },
  },
} satisfies Translated<typeof zh>;
