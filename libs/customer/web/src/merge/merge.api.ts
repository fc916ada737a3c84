import { get, newKey, request } from '@steward/ui';
import type { Customer } from '../customer/customer.api';

export interface Merge { id: number; survivorId: number; survivorName: string; mergedId: number; mergedName: string; at: string; byName: string | null; undoUntil: string; undoneAt: string | null; mayUndo: boolean; moved: { label: string; count: number }[] }
export interface Hit { name: string; exact: boolean; ownerName: string | null; inPool: boolean; lastContactOn: string | null }
export interface Member { id: number; version: number; code: string; name: string; mobile: string | null; phone: string | null; creditCode: string | null; ownerName: string | null; dealCount: number; receivableBalance: string; createdAt: string }
export interface Group { id: number; reason: string; customers: Member[] }
export interface Groups { jobId: number | null; items: Group[] }

/** Most customers that are merged at once. */
export const MOST_MERGED = 10;

/** Fields whose value one picks; the others are united, or follow from what was moved. */
export const MERGE_FIELDS = [
  'name', 'code', 'shortName', 'type', 'categoryId', 'level', 'status', 'source', 'industry', 'ownerId', 'mobile', 'phone', 'email', 'website', 'wechat', 'qq', 'fax', 'country', 'region', 'address', 'creditCode', 'employees', 'annualRevenue',
  'priceLevel', 'paymentTerm', 'creditLimit', 'creditDays', 'discountRate', 'externalId', 'enabled', 'remark',
] as const;
const NEVER_FILLED = new Set<string>(['priceLevel', 'paymentTerm', 'creditLimit', 'creditDays', 'discountRate', 'ownerId']);

const empty = (value: unknown): boolean => value === null || value === undefined || value === '';

/** Fields in which the customers differ: only those are asked for. */
export const differing = (customers: readonly Customer[]): string[] => MERGE_FIELDS.filter((field) => new Set(customers.map((one) => (empty(one[field]) ? '' : String(one[field])))).size > 1);

/** Whose value survives unless somebody says otherwise: the survivor's, or the first that has one. Terms of trade stay those of the survivor, empty or not. */
export function usualPick(field: string, survivor: Customer, customers: readonly Customer[]): number {
  if (!empty(survivor[field]) || NEVER_FILLED.has(field)) return survivor.id;
  return customers.find((one) => !empty(one[field]))?.id ?? survivor.id;
}

export interface MergeBody { survivorId: number; version: number; merged: { id: number; version: number }[]; picks: Record<string, number> }
const send = async (body: MergeBody, query: Record<string, boolean>): Promise<Merge[]> => (await request<{ merges: Merge[] }>('POST', '/customer-merges', { body, query, idempotencyKey: newKey() })).data.merges;
/** What a merge would move. */
export const tryMerge = (body: MergeBody): Promise<Merge[]> => send(body, { dryRun: true });
export const mergeCustomers = (body: MergeBody): Promise<Merge[]> => send(body, {});
export const undoMerge = async (id: number): Promise<Merge> => (await request<Merge>('POST', `/customer-merges/${id}/undo`, { idempotencyKey: newKey() })).data;
export const readMerges = async (customerId: number): Promise<Merge[]> => (await get<{ merges: Merge[] }>(`/customers/${customerId}/merges`)).merges;
export const lookUp = async (q: string, signal?: AbortSignal): Promise<Hit[]> => (await get<{ items: Hit[] }>('/customer-lookup', { q }, signal)).items;
export const readGroups = (signal?: AbortSignal): Promise<Groups> => get<Groups>('/customer-duplicates', undefined, signal);
export const startSearch = async (): Promise<number> => (await request<{ jobId: number }>('POST', '/customer-duplicates/find', { idempotencyKey: newKey() })).data.jobId;
export const dismiss = async (ids: readonly number[]): Promise<void> => { await request('POST', '/customer-duplicates/dismiss', { body: { customers: ids.map((id) => ({ id })) }, idempotencyKey: newKey() }); };
