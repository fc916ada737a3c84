import { get, queryClient, request } from '@steward/ui';
import { useQuery, type UseQueryReturnType } from '@tanstack/vue-query';
import { worklistsChanged } from '../worklist/worklist.api';

export type ReminderState = 'open' | 'snoozed' | 'done';
/** Something to think of today. `path` is the page of the record, `action` the page where it is settled. */
export interface Reminder { id: number; type: string; text: string; entity: string; entityId: number; path: string; action: string; state: ReminderState; snoozedUntil: string | null }
export interface ReminderGroup { type: string; module: string; title: string; actionLabel: string; count: number; items: Reminder[] }
export interface Reminders { day: string; count: number; groups: ReminderGroup[] }
/** A type of reminders: as the company has set it, and whether the user wants it. */
export interface ReminderType { type: string; module: string; title: string; enabled: boolean; days: number | null; muted: boolean }

export const SNOOZES = ['hour', 'tomorrow', 'three_days', 'next_week'] as const;
export type Snooze = (typeof SNOOZES)[number];

/** Today's reminders, found anew when the user comes back to them. */
export const useReminders = (): UseQueryReturnType<Reminders, Error> => useQuery({ queryKey: ['reminders'], queryFn: ({ signal }) => get<Reminders>('/reminders', {}, signal), staleTime: 5_000, refetchOnWindowFocus: true });

/** Something has changed that may have settled one of them. */
export function remindersChanged(): void {
  void queryClient.invalidateQueries({ queryKey: ['reminders'] });
}

async function act(id: number, what: string, body?: object): Promise<void> {
  await request('POST', `/reminders/${id}/${what}`, body ? { body } : {});
  remindersChanged();
  worklistsChanged();
}
export const snoozeReminder = (id: number, until: Snooze): Promise<void> => act(id, 'snooze', { until });
export const doneReminder = (id: number): Promise<void> => act(id, 'done');
export const reopenReminder = (id: number): Promise<void> => act(id, 'reopen');

export const readTypes = async (): Promise<ReminderType[]> => (await get<{ types: ReminderType[] }>('/reminders/settings')).types;
export const saveMuted = async (muted: readonly string[]): Promise<ReminderType[]> => (await request<{ types: ReminderType[] }>('PUT', '/reminders/settings', { body: { muted } })).data.types;
