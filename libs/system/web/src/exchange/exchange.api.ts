import { get, newKey, request } from '@steward/ui';

export type ImportState = 'uploaded' | 'reading' | 'validating' | 'validated' | 'committing' | 'committed' | 'cancelled' | 'undoing' | 'undone' | 'failed';
export type RowState = 'new' | 'create' | 'update' | 'skip' | 'invalid' | 'created' | 'updated' | 'skipped' | 'failed' | 'undone';
export const STRATEGIES = ['skip', 'update_non_empty', 'overwrite', 'create'] as const;
export type DuplicateStrategy = (typeof STRATEGIES)[number];

export interface ImportTarget { entity: string; label: string; permission: string; matchKeys: string[] }
export interface ImportColumn { index: number; header: string; samples: string[]; suggestedField: string | null }
export interface ImportField { key: string; label: string; required: boolean; kind: string; options: { value: string; label: string }[]; note: string | null }
export interface ImportCounts {
  total: number; toCreate: number; toUpdate: number; toSkip: number; invalid: number;
  created: number; updated: number; skipped: number; failed: number; undone: number;
}
/** The work on an import that is under way, or was the last. `rate` in rows per second. */
export interface ImportJob { id: number; state: 'queued' | 'running' | 'succeeded' | 'failed' | 'cancelled'; done: number; total: number; progress: number; rate: number; secondsLeft: number | null }

/** One import as `GET /imports/{id}` answers it. */
export interface ImportRun {
  id: number; version: number; entity: string; entityLabel: string; fileName: string; format: string; encoding: string | null;
  sheet: string; sheets: string[]; headerRow: number; rowCount: number; columns: ImportColumn[]; fields: ImportField[]; availableMatchKeys: string[];
  state: ImportState; mapping: Record<string, number> | null; defaults: Record<string, string>; duplicateStrategy: DuplicateStrategy | null; matchKeys: string[];
  assignTo: number | null; unknownChoices: 'error' | 'create' | null; counts: ImportCounts; job: ImportJob | null; error: { code: string; message: string } | null;
  may: { validate: boolean; commit: boolean; cancel: boolean; undo: boolean };
  undoUntil: string | null; ownerId: number; createdAt: string; committedAt: string | null; undoneAt: string | null; purged: boolean;
}

export interface ImportRowError { field: string; column: number | null; value: string | null; code: string; message: string }
export interface ImportRow { row: number; version: number; state: RowState; cells: (string | null)[]; errors: ImportRowError[]; entityId: number | null; duplicateOf: string | null }
export interface ImportRowPage { items: ImportRow[]; page: number; pageSize: number; total: number }

/** Body of `POST /imports/{id}/validate`. */
export interface ValidateInput {
  mapping: Record<string, number>; defaults: Record<string, string>; duplicateStrategy: DuplicateStrategy; matchKeys: string[]; ownerId?: number; unknownChoices: 'error' | 'create';
}

/** Limits told before a file is chosen (api.md "Imports and exports"). */
export const MAX_MEGABYTES = 50;
export const MAX_ROWS = 100_000;
export const FILE_TYPES = ['.xlsx', '.xls', '.csv'] as const;

export const importTargets = (signal?: AbortSignal): Promise<ImportTarget[]> => get<ImportTarget[]>('/imports/targets', undefined, signal);
export const readImport = (id: number, signal?: AbortSignal): Promise<ImportRun> => get<ImportRun>(`/imports/${id}`, undefined, signal);

/** Uploads a file; the same file within an hour gives the same import. */
export async function uploadImport(entity: string, file: File, signal?: AbortSignal): Promise<ImportRun> {
  const body = new FormData();
  body.append('entity', entity);
  body.append('file', file, file.name);
  return (await request<ImportRun>('POST', '/imports', { query: { entity }, body, signal })).data;
}

/** Another sheet or header row. */
export const chooseSheet = async (run: ImportRun, choice: { sheet?: string; headerRow?: number }): Promise<ImportRun> =>
  (await request<ImportRun>('PATCH', `/imports/${run.id}`, { body: choice, ifMatch: run.version })).data;

type Action = 'validate' | 'commit' | 'cancel' | 'undo';
const act = async (id: number, action: Action, body: unknown = {}): Promise<ImportRun> => (await request<ImportRun>('POST', `/imports/${id}/${action}`, { body, idempotencyKey: newKey() })).data;
export const validateImport = (id: number, input: ValidateInput): Promise<ImportRun> => act(id, 'validate', input);
export const commitImport = (id: number, allOrNothing: boolean): Promise<ImportRun> => act(id, 'commit', { allOrNothing });
export const cancelImport = (id: number): Promise<ImportRun> => act(id, 'cancel');
export const undoImport = (id: number): Promise<ImportRun> => act(id, 'undo');

/** One page of the staged rows; no states = all of them. */
export const importRows = (id: number, states: readonly RowState[], page: number, pageSize: number, signal?: AbortSignal): Promise<ImportRowPage> =>
  get<ImportRowPage>(`/imports/${id}/rows`, { ...(states.length > 0 ? { 'filter[state][in]': states } : {}), page, pageSize }, signal);

/** Corrects cells of a row; it is checked again at once. */
export const correctRow = async (id: number, row: ImportRow, cells: Record<number, string | null>): Promise<ImportRow & { counts: ImportCounts }> =>
  (await request<ImportRow & { counts: ImportCounts }>('PATCH', `/imports/${id}/rows/${row.row}`, { body: { cells }, ifMatch: row.version })).data;

/** Ids of the first and last record an import created; undefined when there is none. */
export async function createdRange(id: number, signal?: AbortSignal): Promise<{ from: number; to: number } | undefined> {
  const end = (sort: string): Promise<ImportRowPage> => get<ImportRowPage>(`/imports/${id}/rows`, { 'filter[state][eq]': 'created', sort, page: 1, pageSize: 1, count: false }, signal);
  const [first, last] = await Promise.all([end('row'), end('-row')]);
  const [from, to] = [first.items[0]?.entityId, last.items[0]?.entityId];
  return from && to ? { from: Math.min(from, to), to: Math.max(from, to) } : undefined;
}
