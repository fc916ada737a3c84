import type { DuplicateStrategy, ImportColumn, ImportField, ImportRun, ValidateInput } from './exchange.api';

/** The user's decisions about an import before the dry run takes them over. */
export interface ImportDraft {
  /** Column → field; absent = the column is left out. */
  columns: Record<number, string>;
  /** Fixed texts where the file says nothing. */
  defaults: { field: string; value: string }[];
  duplicateStrategy: DuplicateStrategy;
  /** In the order they are tried. */
  matchKeys: string[];
  ownerId: number | null;
  unknownChoices: 'error' | 'create';
}

/** Decisions of the last dry run, or a proposal for a file just uploaded. */
export function firstDraft(run: ImportRun): ImportDraft {
  const columns: Record<number, string> = {};
  if (run.mapping) for (const [field, index] of Object.entries(run.mapping)) columns[index] = field;
  else for (const column of run.columns) if (column.suggestedField) columns[column.index] = column.suggestedField;
  const named = new Set(Object.values(columns));
  const usable = run.availableMatchKeys.filter((key) => named.has(key));
  return {
    columns,
    defaults: Object.entries(run.defaults).map(([field, value]) => ({ field, value })),
    duplicateStrategy: run.duplicateStrategy ?? 'skip',
    matchKeys: run.mapping ? [...run.matchKeys] : usable,
    ownerId: run.assignTo,
    unknownChoices: run.unknownChoices ?? 'error',
  };
}

/** Brings a stored draft in line with the file as it is now: columns, fields and keys that are gone vanish. */
export function repaired(draft: ImportDraft, run: ImportRun): ImportDraft {
  const indexes = new Set(run.columns.map((column) => column.index));
  const keys = new Set(run.fields.map((field) => field.key));
  return {
    ...draft,
    columns: Object.fromEntries(Object.entries(draft.columns).filter(([index, field]) => indexes.has(Number(index)) && keys.has(field))),
    defaults: draft.defaults.filter((one) => keys.has(one.field)),
    matchKeys: draft.matchKeys.filter((key) => run.availableMatchKeys.includes(key)),
  };
}

/** Gives a column its field; a column that had the field before loses it. A match key that comes with it is used too. */
export function assign(draft: ImportDraft, run: ImportRun, column: number, field: string | undefined): ImportDraft {
  const columns: Record<number, string> = {};
  for (const [index, one] of Object.entries(draft.columns)) if (Number(index) !== column && one !== field) columns[Number(index)] = one;
  if (field) columns[column] = field;
  const { defaults } = draft;
  const isNew = field !== undefined && run.availableMatchKeys.includes(field) && !draft.matchKeys.includes(field);
  const wanted = isNew ? run.availableMatchKeys.filter((key) => draft.matchKeys.includes(key) || key === field) : draft.matchKeys;
  return { ...draft, columns, matchKeys: wanted.filter((key) => givenFields({ columns, defaults }).has(key)) };
}

/** Fields the import will know something of. */
export const givenFields = (draft: Pick<ImportDraft, 'columns' | 'defaults'>): Set<string> =>
  new Set([...Object.values(draft.columns), ...draft.defaults.filter((one) => one.value.trim() !== '').map((one) => one.field)]);

/** Required fields neither a column nor a fixed value gives. */
export function missing(draft: ImportDraft, run: ImportRun): ImportField[] {
  const given = givenFields(draft);
  return run.fields.filter((field) => field.required && !given.has(field.key));
}

/** Columns that are left out. */
export const leftOut = (draft: ImportDraft, run: ImportRun): ImportColumn[] => run.columns.filter((column) => !draft.columns[column.index]);

/** Fields a fixed value may still be given to; for one with a column it fills the empty cells. */
export function freeFields(draft: ImportDraft, run: ImportRun): ImportField[] {
  const taken = new Set(draft.defaults.map((one) => one.field));
  return run.fields.filter((field) => !taken.has(field.key));
}

/** Match keys that can find anything: those with a column or a fixed value. */
export const usableKeys = (draft: ImportDraft, run: ImportRun): string[] => run.availableMatchKeys.filter((key) => givenFields(draft).has(key));

/** Moves a match key up (-1) or down (+1). */
export function moveKey(keys: readonly string[], key: string, by: -1 | 1): string[] {
  const at = keys.indexOf(key);
  const to = at + by;
  if (at < 0 || to < 0 || to >= keys.length) return [...keys];
  const out = [...keys];
  out.splice(to, 0, ...out.splice(at, 1));
  return out;
}

/** The decisions as the dry run takes them. */
export function toInput(draft: ImportDraft, run: ImportRun): ValidateInput {
  const mapping: Record<string, number> = {};
  for (const [index, field] of Object.entries(draft.columns)) mapping[field] = Number(index);
  const usable = usableKeys(draft, run);
  return {
    mapping,
    defaults: Object.fromEntries(draft.defaults.map((one) => [one.field, one.value.trim()]).filter(([, value]) => value !== '')) as Record<string, string>,
    duplicateStrategy: draft.duplicateStrategy,
    matchKeys: draft.matchKeys.filter((key) => usable.includes(key)),
    ...(draft.ownerId === null ? {} : { ownerId: draft.ownerId }),
    unknownChoices: draft.unknownChoices,
  };
}

/** `0` → A, `27` → AB: columns as the spreadsheet names them. */
export function columnName(index: number): string {
  let name = '';
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}
