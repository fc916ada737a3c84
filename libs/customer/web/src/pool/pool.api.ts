import { get, newKey, refreshReference, request, touchList, useReference, type BulkOutcome, type FormValues, type ListRow, type Reference } from '@steward/ui';

export type RuleKind = 'no_follow_up' | 'no_deal' | 'no_opportunity' | 'no_order';
export const RULE_KINDS: readonly RuleKind[] = ['no_follow_up', 'no_deal', 'no_opportunity', 'no_order'];
export interface Rule { kind: RuleKind; days: number; levels: Record<string, number> }
export interface Pool extends FormValues { id: number; version: number; name: string; enabled: boolean; recycling: boolean; count: number; mayAssign: boolean; rules: Rule[]; protectDays: number; protectLevels: Record<string, number> }
export interface Preview { due: number; owned: number; rules: { key: string; count: number }[]; exempt: { key: string; count: number }[]; items: { id: number; name: string; ownerName: string | null; rule: RuleKind; days: number }[] }
/** How a customer stands towards its pool. */
export interface Status {
  id: number; version: number; poolName: string | null; inPool: boolean; recycling: boolean; dueOn: string | null; daysLeft: number | null; rule: RuleKind | null; ruleDays: number | null; exempt: string | null;
  protectedUntil: string | null; protected: boolean; locked: boolean; extensionsLeft: number; extendDays: number; requested: boolean;
}
interface Answer { succeeded: number; items: { id: number; ok: boolean; code?: string; title?: string }[] }

const REFERENCE = 'pools';
/** The pools the user belongs to. */
export const usePools = (): Reference<Pool> => useReference<Pool>(REFERENCE, '/pools');
/** Pools or what lies in them has changed. */
export function poolsChanged(): void {
  touchList('pool-customers', 'customers', 'team-customers', 'protection-requests');
  void refreshReference(REFERENCE);
}

export const readStatus = (id: number): Promise<Status> => get<Status>(`/customers/${id}/pool-status`);
export const readPreview = (id: number): Promise<Preview> => get<Preview>(`/pools/${id}/preview`);
export const post = async <T>(path: string, body: object = {}): Promise<T> => (await request<T>('POST', path, { body, idempotencyKey: newKey() })).data;

/** An action on customers by their ids, with the refused ones named as the list names them. */
export async function onMany(path: string, ids: readonly number[], rows: readonly ListRow[], more: object = {}): Promise<BulkOutcome> {
  const answer = await post<Answer>(path, { ids, ...more });
  const names = new Map(rows.map((row) => [row.id, String(row['name'] ?? `#${row.id}`)]));
  poolsChanged();
  return { done: answer.succeeded, failures: answer.items.filter((i) => !i.ok).map((i) => ({ id: i.id, label: names.get(i.id) ?? `#${i.id}`, ...(i.title ? { message: i.title } : {}), ...(i.code ? { code: i.code } : {}) })) };
}
