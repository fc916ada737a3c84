import type { Place } from './moves';
import type { DocumentRecord } from './types';

/** What one editor leaves to the page that takes its place: the record just saved, and where the cursor was. */
export interface HandOver { record: DocumentRecord; at?: Place }

const waiting = new Map<string, HandOver>();
const keyOf = (type: string, id: number): string => `${type}:${id}`;

/** Leaves a record for the page of its own address, so that nothing is read again and the hands go on. */
export function handOver(type: string, given: HandOver): void {
  waiting.set(keyOf(type, given.record.id), given);
}

/** Takes what was left; once. */
export function takeOver(type: string, id: number): HandOver | undefined {
  const found = waiting.get(keyOf(type, id));
  waiting.delete(keyOf(type, id));
  return found;
}
