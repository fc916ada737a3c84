import { get, newKey, request } from '@steward/ui';
import type { Metric } from './target-figures';

export type TargetKind = 'user' | 'department';
/** Amounts as decimal texts, counts as numbers; a figure the reader may not see is absent. */
export type Figures = Partial<Record<Metric, string | number | null>>;
export interface Cell { month: string; version: number; target: Figures; actual?: Figures }
export interface TargetRow { kind: TargetKind; subjectId: number; name: string; departmentId: number | null; settable: boolean; months: Cell[] }
export interface TargetTable { from: string; to: string; rows: TargetRow[] }
export type SaveItem = Figures & { kind: TargetKind; subjectId: number; month: string; version: number };

const ofYear = (year: number): { from: string; to: string } => ({ from: `${year}-01`, to: `${year}-12` });

export const readTargets = (year: number, signal?: AbortSignal): Promise<TargetTable> => get<TargetTable>('/sales-targets', ofYear(year), signal);
export const readCompletion = (year: number, signal?: AbortSignal): Promise<TargetTable> => get<TargetTable>('/sales-targets/completion', ofYear(year), signal);
/** This month: the reader's own and his teams', where there is a target. */
export const readCard = (signal?: AbortSignal): Promise<TargetTable> => get<TargetTable>('/sales-targets/card', undefined, signal);
export const saveTargets = async (items: readonly SaveItem[]): Promise<void> => { await request<TargetTable>('POST', '/sales-targets', { body: { items }, idempotencyKey: newKey() }); };
/** Addresses of the workbooks. */
export const FILES = { targets: '/sales-targets/export', completion: '/sales-targets/completion/export' } as const;
export const rangeOf = ofYear;
