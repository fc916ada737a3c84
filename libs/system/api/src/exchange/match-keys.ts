import { hash } from 'node:crypto';
import { codeKey } from '@steward/kernel';
import type { ImportTarget } from './import-target.js';

/** Fingerprint of a match key's value: 53 bits, so that it is a plain number here and 11 characters in the database. */
export function fingerprint(key: string, value: string): number {
  const digest = hash('sha1', `${key}\u0001${value}`);
  return Number.parseInt(digest.slice(0, 13), 16) + (Number.parseInt(digest.slice(13, 14), 16) & 1) * 2 ** 52;
}

export interface RowKey { field: string; print: number }

/** Fingerprints of a row under the keys that count, in their order. */
export function rowKeys(target: Pick<ImportTarget, 'matchValue'>, keys: readonly string[], values: Record<string, string | null>): RowKey[] {
  const out: RowKey[] = [];
  for (const field of keys) {
    const value = values[field];
    if (value === null || value === undefined) continue;
    const same = target.matchValue ? target.matchValue(field, value) : codeKey(value);
    if (same) out.push({ field, print: fingerprint(field, same) });
  }
  return out;
}

const MAX_STORED = 160;
/** As stored beside the row: `|1k3f…|9zz…|`; null = none. */
export function storedKeys(keys: readonly RowKey[]): string | null {
  if (keys.length === 0) return null;
  const text = `|${keys.map((k) => k.print.toString(36)).join('|')}|`;
  return text.length <= MAX_STORED ? text : null;
}

export const printsOf = (stored: string | null): number[] => (stored === null ? [] : stored.split('|').filter(Boolean).map((t) => Number.parseInt(t, 36)));

/**
 * Which row has which key first, for 100,000 rows × several keys: open addressing in two typed arrays (12 bytes per slot
 * instead of some 50 in a Map).
 */
export class KeySet {
  private prints: Float64Array;
  private rows: Int32Array;
  private size = 0;

  constructor(expected = 1024) {
    let slots = 1024;
    while (slots < expected * 2) slots *= 2;
    this.prints = new Float64Array(slots).fill(-1);
    this.rows = new Int32Array(slots);
  }

  get(print: number): number | undefined {
    const i = this.slot(print);
    return this.prints[i] === print ? this.rows[i] : undefined;
  }

  /** The first row that names a key keeps it. */
  add(print: number, row: number): void {
    if (this.size * 2 >= this.prints.length) this.grow();
    const i = this.slot(print);
    if (this.prints[i] === print) return;
    this.prints[i] = print;
    this.rows[i] = row;
    this.size++;
  }

  private slot(print: number): number {
    const mask = this.prints.length - 1;
    let i = print % this.prints.length & mask;
    while (this.prints[i] !== -1 && this.prints[i] !== print) i = (i + 1) & mask;
    return i;
  }

  private grow(): void {
    const { prints, rows } = this;
    this.prints = new Float64Array(prints.length * 2).fill(-1);
    this.rows = new Int32Array(prints.length * 2);
    this.size = 0;
    prints.forEach((p, i) => { if (p !== -1) this.add(p, rows[i] ?? 0); });
  }
}
