import { get, request } from '@steward/ui';

/** A notification as `GET /notifications` shows it. `path` is a page of ours. */
export interface NotificationItem { id: number; event: string; title: string; path: string; actorName: string | null; createdAt: string; readAt: string | null }
/** How many are unread, and the newest of all; 0 without any. */
export interface Counts { unread: number; newest: number }
/** An event people are told of. */
export interface NotificationEvent { event: string; module: string; label: string; muted: boolean }

const PAGE = 30;

/** The latest ones, the newest first; `before` goes on where the last page ended. */
export async function latest(before?: number): Promise<NotificationItem[]> {
  const older = before === undefined ? {} : { 'filter[id][lt]': before };
  return (await get<{ items: NotificationItem[] }>('/notifications', { pageSize: PAGE, count: false, ...older })).items;
}
/** Those that came after one, the newest first. */
export const since = async (id: number): Promise<NotificationItem[]> =>
  (await get<{ items: NotificationItem[] }>('/notifications', { 'filter[id][gt]': id, 'filter[readAt][empty]': '', pageSize: 5, count: false })).items;

export const unreadCounts = (): Promise<Counts> => get<Counts>('/notifications/unread');
export const markRead = async (id: number): Promise<void> => { await request('POST', `/notifications/${id}/read`); };
/** Marks all up to the newest one the user has seen. */
export const markAllRead = async (upTo: number): Promise<Counts> => (await request<Counts>('POST', '/notifications/read-all', { body: { upTo } })).data;

export const readSettings = async (): Promise<NotificationEvent[]> => (await get<{ events: NotificationEvent[] }>('/notifications/settings')).events;
export const saveSettings = async (muted: readonly string[]): Promise<NotificationEvent[]> => (await request<{ events: NotificationEvent[] }>('PUT', '/notifications/settings', { body: { muted } })).data.events;
