import type { RouteLocationRaw } from 'vue-router';
import type { ImportRun } from './exchange.api';

/** Ids of the first and last record an import created; records of others may lie between them. */
export interface IdRange { from: number; to: number }

/** Where an import leads to: the list of its records, and one record. */
export interface ImportView {
  /** Path of the list the wizard was opened from. */
  list: string;
  /** The list narrowed to what this import made; absent where the list cannot tell. */
  result?: (run: ImportRun, what: 'created' | 'updated', ids: IdRange | undefined) => RouteLocationRaw;
  record?: (id: number) => string;
  /** Keys of the lists that show these records. */
  touches?: readonly string[];
}

const views = new Map<string, ImportView>();

/** A domain says where its imported records are shown: `registerImportView('customer', { list: '/customers' })`. */
export const registerImportView = (entity: string, view: ImportView): void => { views.set(entity, view); };
export const importViewOf = (entity: string): ImportView | undefined => views.get(entity);
