import type { FormValues } from '../form/fields';
import type { LineProduct, LineValues } from './types';

/** What a changed document had started from: without it nobody could tell my changes from those of others. */
export interface DraftBase { values: FormValues; lines: { id?: number; values: LineValues }[] }

/** An unsaved document as it lies in this browser. */
export interface LocalDraft {
  /** The Idempotency-Key the document will be saved under. */
  id: string;
  /** Who, what kind, which record: drafts of others are never offered. */
  scope: string;
  /** The window that works on it; after a reload it is the same. */
  window: string;
  /** Milliseconds: last change, last sign of life of its window. */
  at: number;
  alive: number;
  /** Version and content of the record it started from. */
  version?: number;
  base?: DraftBase;
  values: FormValues;
  lines: { id?: number; values: LineValues; product?: LineProduct }[];
}

/** Where drafts lie. */
export interface DraftStore {
  put: (draft: LocalDraft) => Promise<void>;
  remove: (id: string) => Promise<void>;
  list: (scope: string) => Promise<LocalDraft[]>;
}

/** A window that gave no sign of life this long is closed or has crashed (timers of hidden pages run once a minute). */
const DEAD_AFTER = 70_000;
/** Older drafts are not worth a question. */
export const KEEP_FOR = 14 * 86_400_000;

/** The draft to offer: the newest one whose window is this one (reloaded) or gone. */
export function draftToOffer(drafts: readonly LocalDraft[], here: string, now: number): LocalDraft | undefined {
  return drafts.filter((one) => (one.window === here || now - one.alive > DEAD_AFTER) && now - one.at < KEEP_FOR).sort((a, b) => b.at - a.at)[0];
}

const NAME = 'steward-drafts';
const STORE = 'draft';

const asPromise = <T>(asked: IDBRequest<T>): Promise<T> => new Promise((resolve, reject) => {
  asked.onsuccess = () => { resolve(asked.result); };
  asked.onerror = () => { reject(asked.error ?? new Error('IndexedDB')); };
});

let opened: Promise<IDBDatabase> | undefined;
function open(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const asked = indexedDB.open(NAME, 1);
    asked.onupgradeneeded = () => { asked.result.createObjectStore(STORE, { keyPath: 'id' }).createIndex('scope', 'scope'); };
    asked.onsuccess = () => {
      asked.result.onversionchange = () => { asked.result.close(); opened = undefined; };
      resolve(asked.result);
    };
    asked.onerror = () => { opened = undefined; reject(asked.error ?? new Error('IndexedDB')); };
  });
  return opened;
}

const store = async (mode: IDBTransactionMode): Promise<IDBObjectStore> => (await open()).transaction(STORE, mode).objectStore(STORE);

/** Drafts in IndexedDB. Where the browser has none (private mode, a full disk) drafts are not kept; nothing else depends on them. */
export const browserDrafts: DraftStore = {
  put: async (draft) => { await asPromise((await store('readwrite')).put(draft)); },
  remove: async (id) => { await asPromise((await store('readwrite')).delete(id)); },
  list: async (scope) => asPromise((await store('readonly')).index('scope').getAll(scope) as IDBRequest<LocalDraft[]>),
};

/** Drafts in memory, for tests and browsers without a store. */
export function memoryDrafts(): DraftStore & { all: Map<string, LocalDraft> } {
  const all = new Map<string, LocalDraft>();
  return {
    all,
    put: (draft) => { all.set(draft.id, structuredClone(draft)); return Promise.resolve(); },
    remove: (id) => { all.delete(id); return Promise.resolve(); },
    list: (scope) => Promise.resolve([...all.values()].filter((one) => one.scope === scope).map((one) => structuredClone(one))),
  };
}
