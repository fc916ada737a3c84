import { allocateOldestFirst } from '@steward/kernel';
import type { Settleable, Wanted } from '../subledger/allocation.rules.js';
import type { Side } from '../subledger/sides.js';

/**
 * The five kinds of offset (domain.md 2.5): 预收冲应收, 预付冲应付, 应收冲应付 of one firm, 应收转应收 to another customer, 应付转应付 to
 * another supplier.
 */
export const OFFSET_KINDS = ['advance_receivable', 'advance_payable', 'receivable_payable', 'receivable_transfer', 'payable_transfer'] as const;
export type OffsetKind = (typeof OFFSET_KINDS)[number];

/** Whether the kind is about one party and its advance. */
export const isOneSided = (kind: OffsetKind): boolean => kind === 'advance_receivable' || kind === 'advance_payable';
/** Sub-ledger of the party a kind names first. */
export const sideOfKind = (kind: OffsetKind): Side => (kind === 'advance_payable' || kind === 'payable_transfer' ? 'payable' : 'receivable');
/** Sub-ledger of the other party; undefined where there is none. */
export const counterSide = (kind: OffsetKind): Side | undefined => (isOneSided(kind) ? undefined : kind === 'receivable_transfer' ? 'receivable' : 'payable');

export const sumOf = (wanted: readonly Wanted[]): number => wanted.reduce((sum, w) => sum + w.amount, 0);
const debts = (items: readonly Settleable[]): Settleable[] => items.filter((i) => i.open > 0);

/** Debts oldest due first up to `amount` fen, or all of them where it is 0. */
export function oldestDebts(items: readonly Settleable[], amount: number): Wanted[] {
  const open = debts(items);
  const whole = open.reduce((sum, i) => sum + i.open, 0);
  return allocateOldestFirst(Math.min(whole, amount || whole), open).allocations.map((a) => ({ itemId: a.id, amount: a.amount, writeOff: 0 }));
}

/** Both sides of a mutual offset oldest due first: as much as both owe each other, up to `total` fen where it is not 0. */
export function mutual(ours: readonly Settleable[], theirs: readonly Settleable[], total: number): { ours: Wanted[]; theirs: Wanted[] } {
  const sum = (items: readonly Settleable[]): number => debts(items).reduce((a, i) => a + i.open, 0);
  const amount = Math.min(sum(ours), sum(theirs), total || Number.MAX_SAFE_INTEGER);
  return amount === 0 ? { ours: [], theirs: [] } : { ours: oldestDebts(ours, amount), theirs: oldestDebts(theirs, amount) };
}
