/** How customers are shared out (S-54): equally, by region, or so many to each. */
export const ASSIGN_MODES = ['equal', 'region', 'count'] as const;
export type AssignMode = (typeof ASSIGN_MODES)[number];

/** A customer as far as sharing out looks at it. */
export interface Shared { id: number; ownerId: number | null; region: string | null }
export interface Share { userId: number; /** For `count`. */ count?: number | null; /** GB/T 2260 codes, for `region`. */ regions?: readonly string[] | null }

/**
 * Who gets which customer; customers nobody gets are left out. Customers somebody has already stay with him as far as his share
 * goes, so that the same question asked again moves nothing; the rest is dealt out in turn, in the order given.
 */
export function shareOut(mode: AssignMode, customers: readonly Shared[], to: readonly Share[]): Map<number, number> {
  if (to.length === 0) return new Map();
  if (mode === 'region') return byRegion(customers, to);
  const quotas = mode === 'equal' ? equalQuotas(customers, to) : to.map((s) => s.count ?? 0);
  return deal(customers, to.map((s) => s.userId), quotas);
}

/** The remainder goes to those who have most of the customers already, then to the first named. */
function equalQuotas(customers: readonly Shared[], to: readonly Share[]): number[] {
  const base = Math.floor(customers.length / to.length);
  const rest = customers.length - base * to.length;
  const held = to.map((s) => customers.filter((c) => c.ownerId === s.userId).length);
  const lucky = to.map((_, i) => i).sort((a, b) => (held[b] ?? 0) - (held[a] ?? 0) || a - b).slice(0, rest);
  return to.map((_, i) => base + (lucky.includes(i) ? 1 : 0));
}

function deal(customers: readonly Shared[], users: readonly number[], quotas: readonly number[]): Map<number, number> {
  const left = [...quotas];
  const out = new Map<number, number>();
  for (const c of customers) {
    const at = c.ownerId === null ? -1 : users.indexOf(c.ownerId);
    if (at < 0 || (left[at] ?? 0) <= 0) continue;
    out.set(c.id, users[at] as number);
    left[at] = (left[at] ?? 0) - 1;
  }
  let turn = 0;
  for (const c of customers) {
    if (out.has(c.id)) continue;
    const at = nextWithRoom(left, turn);
    if (at < 0) break;
    out.set(c.id, users[at] as number);
    left[at] = (left[at] ?? 0) - 1;
    turn = at + 1;
  }
  return out;
}

function nextWithRoom(left: readonly number[], from: number): number {
  for (let i = 0; i < left.length; i++) {
    const at = (from + i) % left.length;
    if ((left[at] ?? 0) > 0) return at;
  }
  return -1;
}

/** The most precise region that is named decides; several people of one region share it equally. */
function byRegion(customers: readonly Shared[], to: readonly Share[]): Map<number, number> {
  const people = new Map<string, Share[]>();
  for (const share of to) for (const region of new Set((share.regions ?? []).map(regionPrefix))) people.set(region, [...(people.get(region) ?? []), share]);
  const groups = new Map<string, Shared[]>();
  for (const c of customers) {
    const region = c.region === null ? undefined : [6, 4, 2].map((n) => (c.region as string).slice(0, n)).find((prefix) => people.has(prefix));
    if (region !== undefined) groups.set(region, [...(groups.get(region) ?? []), c]);
  }
  const out = new Map<number, number>();
  for (const [region, group] of groups) for (const [id, userId] of shareOut('equal', group, people.get(region) ?? [])) out.set(id, userId);
  return out;
}

/** 330000 is the province 33, 330100 the city 3301. */
export const regionPrefix = (code: string): string => code.replace(/(00)+$/, '') || code;
