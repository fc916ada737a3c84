import { DATA_SCOPES, type DataScope, moduleOf } from '@steward/kernel';

/** Codes somebody holds, each with the scopes of the roles that grant it. */
export type Rights = ReadonlyMap<string, ReadonlySet<DataScope>>;

export interface Grant { permissions: readonly string[]; scopes: Readonly<Record<string, DataScope>> }

const rank = (s: DataScope): number => DATA_SCOPES.indexOf(s);

/** The widest of some scopes. */
export const widest = (scopes: Iterable<DataScope>): DataScope => [...scopes].reduce((a, b) => (rank(a) >= rank(b) ? a : b), 'own');

/** Rights of somebody with these roles; codes nobody defines (any more) count for nothing. */
export function rightsOf(grants: readonly Grant[], isKnown: (code: string) => boolean): Rights {
  const out = new Map<string, Set<DataScope>>();
  for (const g of grants) {
    for (const code of g.permissions) {
      if (!isKnown(code)) continue;
      const scope = g.scopes[moduleOf(code)] ?? 'own';
      const have = out.get(code);
      if (have) have.add(scope);
      else out.set(code, new Set([scope]));
    }
  }
  return out;
}

/** Every code over everything. */
export const fullRights = (codes: readonly string[]): Rights => new Map(codes.map((c) => [c, new Set<DataScope>(['all'])]));

export interface Excess { codes: string[]; scopes: { module: string; scope: DataScope; held: DataScope }[] }

/** What `granted` has beyond all of `held` together: codes nobody of them holds, and modules whose rows reach further. Undefined when nothing. */
export function excess(granted: Rights, ...held: readonly Rights[]): Excess | undefined {
  const codes: string[] = [];
  const scopes = new Map<string, Excess['scopes'][number]>();
  for (const [code, given] of granted) {
    const have = held.flatMap((h) => [...(h.get(code) ?? [])]);
    if (have.length === 0) { codes.push(code); continue; }
    const [want, most] = [widest(given), widest(have)];
    if (rank(want) > rank(most)) scopes.set(moduleOf(code), { module: moduleOf(code), scope: want, held: most });
  }
  return codes.length > 0 || scopes.size > 0 ? { codes, scopes: [...scopes.values()] } : undefined;
}
