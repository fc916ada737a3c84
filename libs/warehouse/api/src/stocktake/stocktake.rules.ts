/** How counts of one product by several people belong together: each counts a part of it, or all of it again. */
export const COUNTINGS = ['add', 'compare'] as const;
export type Counting = (typeof COUNTINGS)[number];

/** What is known of a line: nothing counted, no difference, more, less, counts that contradict each other, goods moved between counts that add up. */
export const OUTCOMES = ['open', 'same', 'gain', 'loss', 'conflict', 'moved'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** One person's count of a line, quantities × 10⁴. */
export interface CountOf {
  quantity: number;
  /** Snapshot and what moved between it and this count (domain.md 2.4). */
  expected: number;
  /** Last movement of the ledger the count has seen; 0 = none since the snapshot. */
  moveId: number;
}

export interface Evaluated { outcome: Outcome; counted: number | null; expected: number | null; difference: number | null; moveId: number | null }

const NOTHING: Evaluated = { outcome: 'open', counted: null, expected: null, difference: null, moveId: null };

/**
 * Difference of a line: counted − (snapshot + movements up to the count), E-07. A line nobody counted is no difference, never
 * zero (2.0a.8). Counts that add up are of one moment: where goods moved between them nobody can tell from which part, the line
 * is counted again. Counts that compare must tell the same difference, whenever each was made.
 */
export function evaluate(counting: Counting, counts: readonly CountOf[]): Evaluated {
  const last = counts.reduce<CountOf | undefined>((a, c) => (!a || c.moveId > a.moveId ? c : a), undefined);
  if (!last) return NOTHING;
  if (counting === 'add') {
    const counted = counts.reduce((sum, c) => sum + c.quantity, 0);
    if (counts.some((c) => c.moveId !== last.moveId)) return { outcome: 'moved', counted, expected: last.expected, difference: null, moveId: last.moveId };
    return settled(counted, last);
  }
  const difference = last.quantity - last.expected;
  if (counts.some((c) => c.quantity - c.expected !== difference)) return { outcome: 'conflict', counted: null, expected: last.expected, difference: null, moveId: last.moveId };
  return settled(last.quantity, last);
}

function settled(counted: number, { expected, moveId }: CountOf): Evaluated {
  const difference = counted - expected;
  return { outcome: difference === 0 ? 'same' : difference > 0 ? 'gain' : 'loss', counted, expected, difference, moveId };
}

/** A movement since the snapshot, × 10⁴. */
export interface Since { id: number; at: string; quantity: number }

/** What should lie there at a moment (now when null): the snapshot and what moved since, in the order of the ledger. */
export function expectedAt(book: number, moves: readonly Since[], at: string | null): Pick<CountOf, 'expected' | 'moveId'> {
  let expected = book;
  let moveId = 0;
  for (const m of moves) {
    if (at !== null && m.at > at) break;
    expected += m.quantity;
    moveId = m.id;
  }
  return { expected, moveId };
}

/** Share of counted lines without difference, × 10⁴; null while nothing is counted. */
export const accuracy = (counted: number, differing: number): number | null => (counted === 0 ? null : Math.round(((counted - differing) * 10_000) / counted));
