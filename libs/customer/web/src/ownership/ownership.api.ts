import { get, newKey, request, type BulkTarget } from '@steward/ui';

/** A kind of record that moves along with customers. */
export interface Part { key: string; title: string; usual: boolean; count?: number }
export type AssignMode = 'equal' | 'region' | 'count';
export interface Share { userId: number; count?: number; regions?: string[] }
export interface PlannedShare { userId: number; name: string; held: number; stays: number; gets: number }
export interface Plan { total: number; moving: number; left: number; refused: number; items: PlannedShare[] }
export interface Leaver { userId: number; name: string; enabled: boolean; customers: number; followed: number; parts: Part[]; mayDisable: boolean }
export interface HandOver { userId: number; mode: 'one' | 'split' | 'pool' | 'nobody'; to: { userId: number }[]; poolId?: number; along: string[]; reason?: string; disable: boolean }
export interface OwnerChange { id: number; fromId: number | null; fromName: string | null; toId: number | null; toName: string | null; kind: string; reason: string | null; at: string; byId: number; byName: string | null }
/** The screen that shows exactly what a figure counted. */
export interface FigureLink { path: string; person: string; where: { field: string; op: string; value?: unknown }[] }
export interface Figure { key: string; title: string; kind: 'count' | 'instant'; bar: boolean; link: FigureLink | null }
export interface Person { userId: number; name: string; departmentId: number | null; departmentName: string | null; enabled: boolean; figures: Record<string, number | string | null> }
export interface Supervision { columns: Figure[]; items: Person[]; total: number }
/** How a job that changed owners ended. */
export interface HandOverResult { total: number; succeeded: number; failed: number; moved: number; along: Record<string, number>; disabled?: boolean; items: { id: number; title?: string }[] }

/** Ticked rows or everything found, as the server takes them. */
export const selectionOf = (target: BulkTarget): Record<string, unknown> =>
  ('items' in target ? { items: target.items } : { where: target.where ?? { and: [] }, expectedCount: target.expectedCount, ...(target.q ? { q: target.q } : {}) });

export const readParts = (signal?: AbortSignal): Promise<Part[]> => get<Part[]>('/hand-overs/parts', undefined, signal);
export const readAlong = (customerId: number, signal?: AbortSignal): Promise<Part[]> => get<Part[]>(`/customers/${customerId}/along`, undefined, signal);
export const readPlan = async (target: BulkTarget, mode: AssignMode, to: readonly Share[], signal?: AbortSignal): Promise<Plan> =>
  (await request<Plan>('POST', '/customers/assign/preview', { body: { ...selectionOf(target), mode, to }, signal })).data;
export const readLeaver = (userId: number, signal?: AbortSignal): Promise<Leaver> => get<Leaver>(`/hand-overs/${userId}`, undefined, signal);
export const startHandOver = async (body: HandOver): Promise<{ jobId: number; total: number }> => (await request<{ jobId: number; total: number }>('POST', '/hand-overs', { body, idempotencyKey: newKey() })).data;
export const readHistory = async (customerId: number, signal?: AbortSignal): Promise<OwnerChange[]> => (await get<{ items: OwnerChange[] }>('/owner-changes', { 'filter[customerId]': customerId, pageSize: 200, count: false }, signal)).items;
export const readSupervision = (departmentId: number | null, signal?: AbortSignal): Promise<Supervision> => get<Supervision>('/supervision', departmentId === null ? undefined : { departmentId }, signal);
