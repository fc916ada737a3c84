import { context, principal, runWith } from '@steward/platform';

/** A record of a customer that a follow-up may be about. */
export interface RelatedRecord { id: number; customerId: number; /** Number or name people know it by. */ name: string }

/** A kind of such records. Both functions run under `permission` with the scope of the caller. */
export interface RelatedKind {
  /** Singular resource name, e.g. `quotation`; labelled by `entity.<entity>`. */
  readonly entity: string;
  /** Right to look at one; who lacks it is offered none and may name none. */
  readonly permission: string;
  /** The record, or undefined when it is absent or not seen. */
  readonly find: (id: number) => Promise<RelatedRecord | undefined>;
  /** The newest few of a customer, for choosing. */
  readonly recent: (customerId: number) => Promise<RelatedRecord[]>;
}

const kinds = new Map<string, RelatedKind>();

/** Port: domains say at module init what follow-ups may be about (opportunities, quotations, orders, tickets). */
export function registerFollowUpRelated(kind: RelatedKind): void {
  kinds.set(kind.entity, kind);
}

const permitted = (kind: RelatedKind): boolean => context().system !== undefined || principal().permissions.has(kind.permission);
const under = <T>(kind: RelatedKind, fn: () => Promise<T>): Promise<T> => runWith({ ...context(), permission: kind.permission }, fn);

/** A record of this customer that the caller sees, or undefined. */
export async function relatedRecord(entity: string, id: number, customerId: number): Promise<RelatedRecord | undefined> {
  const kind = kinds.get(entity);
  if (!kind || !permitted(kind)) return undefined;
  const found = await under(kind, () => kind.find(id));
  return found?.customerId === customerId ? found : undefined;
}

/** What a follow-up of a customer may be about, as far as the caller sees it. */
export async function relatedChoices(customerId: number): Promise<{ type: string; id: number; name: string }[]> {
  const out: { type: string; id: number; name: string }[] = [];
  for (const kind of kinds.values()) if (permitted(kind)) for (const r of await under(kind, () => kind.recent(customerId))) out.push({ type: kind.entity, id: r.id, name: r.name });
  return out;
}
