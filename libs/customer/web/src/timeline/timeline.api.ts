import { get, request } from '@steward/ui';

/** One thing that happened with a customer. */
export interface TimelineItem {
  kind: string; id: number; at: string; actorId: number | null; actorName: string | null; entity: string; entityId: number; title: string | null; text: string | null; docDate: string | null; state: string | null;
  /** Absent without the right to see amounts. */
  amount?: string | null;
  data: Record<string, unknown> | null;
}
/** The pinned note; version 0 = there never was one. */
export interface PinnedNote { text: string | null; version: number; updatedAt: string | null; updatedByName: string | null }
export interface TimelinePage { items: TimelineItem[]; next: string | null; kinds: string[]; hidden: string[]; note?: PinnedNote | null }

export const readTimeline = (customerId: number, query: { kinds?: string; before?: string; limit?: number }, signal?: AbortSignal): Promise<TimelinePage> => get<TimelinePage>(`/customers/${customerId}/timeline`, query, signal);
export const writeNote = async (customerId: number, text: string, version: number): Promise<PinnedNote> => (await request<PinnedNote>('PUT', `/customers/${customerId}/note`, { body: { text }, ifMatch: version })).data;
