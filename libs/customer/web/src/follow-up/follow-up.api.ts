import { get, newKey, request, type FormValues, type SaveContext } from '@steward/ui';

export interface FollowUpComment { id: number; content: string; createdBy: number; createdByName: string | null; createdAt: string }

/** A follow-up as the API answers it, in lists and alone. */
export interface FollowUp extends FormValues {
  id: number; version: number; customerId: number; customerName: string | null; userId: number; userName: string | null; contactId: number | null; contactName?: string | null; method: string; occurredAt: string; content: string;
  result: string | null; nextContactAt: string | null; nextPlan: string | null; relatedType: string | null; relatedId: number | null; relatedName: string | null; duration: number | null; location: string | null; mentions: number[];
  commentCount: number; attachmentCount: number; comments: FollowUpComment[]; may: { update: boolean; delete: boolean }; createdAt: string;
}

/** What the form offers for a customer. */
export interface FollowUpOptions { contacts: { id: number; name: string; isPrimary: boolean }[]; people: { id: number; name: string }[]; related: { type: string; id: number; name: string }[] }

export interface FollowUpPage { items: FollowUp[]; nextCursor?: string | null }

/** The record a follow-up is about, as one value of a form: `quotation:12`. */
export const relatedValue = (f: { relatedType: string | null; relatedId: number | null }): string | null => (f.relatedType && f.relatedId ? `${f.relatedType}:${f.relatedId}` : null);

/** The body of the API for the values of the form. */
export function bodyOf({ related, ...values }: FormValues): FormValues {
  if (related === undefined) return values;
  const [type, id] = typeof related === 'string' ? related.split(':') : [];
  return { ...values, relatedType: type ?? null, relatedId: id ? Number(id) : null };
}

export const readFollowUp = async (id: number, signal?: AbortSignal): Promise<FollowUp> => { const f = await get<FollowUp>(`/follow-ups/${id}`, undefined, signal); return { ...f, related: relatedValue(f) }; };
export const readOptions = (customerId: number, signal?: AbortSignal): Promise<FollowUpOptions> => get<FollowUpOptions>(`/follow-ups/options/${customerId}`, undefined, signal);
export const readPage = (customerId: number, cursor: string, signal?: AbortSignal): Promise<FollowUpPage> =>
  get<FollowUpPage>('/follow-ups', { 'filter[customerId]': customerId, sort: '-occurredAt', pageSize: 20, count: false, cursor }, signal);
export const createFollowUp = async (values: FormValues, context: SaveContext): Promise<FollowUp> => (await request<FollowUp>('POST', '/follow-ups', { body: bodyOf(values), ...context })).data;
export const updateFollowUp = async (id: number, values: FormValues, context: SaveContext): Promise<FollowUp> => (await request<FollowUp>('PATCH', `/follow-ups/${id}`, { body: bodyOf(values), ...context })).data;
export const deleteFollowUp = async (f: Pick<FollowUp, 'id' | 'version'>): Promise<void> => { await request('DELETE', `/follow-ups/${f.id}`, { ifMatch: f.version }); };
export const addComment = async (id: number, content: string): Promise<FollowUp> => (await request<FollowUp>('POST', `/follow-ups/${id}/comments`, { body: { content }, idempotencyKey: newKey() })).data;
export const deleteComment = async (id: number, commentId: number): Promise<void> => { await request('DELETE', `/follow-ups/${id}/comments/${commentId}`); };
