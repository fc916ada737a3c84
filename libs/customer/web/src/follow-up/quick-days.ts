import { addDays, addMonths } from '@steward/kernel';

export const QUICK_DAYS = ['tomorrow', 'three', 'week', 'month'] as const;
export type QuickDay = (typeof QUICK_DAYS)[number];

/** Minutes after midnight at which a day of contacts begins. */
export const MORNING = 9 * 60;

/** The day a chip of the next contact means: 明天, 3天后, 下周, 下月. */
export function quickDay(which: QuickDay, today: string): string {
  switch (which) {
    case 'tomorrow': return addDays(today, 1);
    case 'three': return addDays(today, 3);
    case 'week': return addDays(today, 7);
    case 'month': return addMonths(today, 1);
  }
}
