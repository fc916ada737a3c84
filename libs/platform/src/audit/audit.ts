import { Entity } from 'typeorm';
import { actorId, context } from '../context/context.js';
import { clock } from '../context/clock.js';
import { CodeColumn, Id, InstantColumn, IntColumn, JsonColumn, PlainIndex, Ref, Table, TextColumn, database } from '../database/index.js';

/**
 * Who changed what, when and from where, with the value before and after; append only. The same row is the outbox: `seq`,
 * given once by the relay, is its place in the change feed, `payload` what listeners get besides the ids (ADR-0007).
 */
@Entity('audit_log')
@PlainIndex('ix_audit_entity', ['entity', 'entityId', 'id'])
@PlainIndex('ix_audit_seq', ['seq', 'id'])
export class AuditRow {
  @Id() id: number;
  @CodeColumn(32) entity: string;
  @Ref() entityId: number;
  @CodeColumn(32) action: string;
  @Ref() actorId: number;
  /** API token that was used, if any. */
  @Ref({ nullable: true }) tokenId: number | null;
  @InstantColumn() at: string;
  @TextColumn(48) ip: string;
  @CodeColumn(8) source: string;
  @CodeColumn(64) requestId: string;
  @JsonColumn() changes: AuditChanges | null;
  @JsonColumn() payload: Record<string, unknown> | null;
  /** What is to be told once it is committed; handed on by the relay together with the number. Never shown. */
  @JsonColumn() told: Told[] | null;
  /** Null until the relay has seen it. */
  @IntColumn({ nullable: true }) seq: number | null;
}

export const auditTable = new Table(AuditRow);

/** Field → [before, after]. */
export type AuditChanges = Record<string, readonly [before: unknown, after: unknown]>;

/** Something to tell after the commit, as the listener understands it. */
export type Told = Record<string, unknown>;

export interface Fact {
  /** Singular resource name, e.g. `customer`. */
  entity: string;
  entityId: number;
  /** What was done, e.g. `create`, `update`, `transfer`. */
  action: string;
  changes?: AuditChanges;
  /** What listeners of the change feed get; ids and versions, never secrets. */
  payload?: Record<string, unknown>;
}

const FACTS = Symbol('facts');
const TOLD = Symbol('told');
let listen: ((items: readonly Told[]) => Promise<void>) | undefined;

/** Who is handed what was told, in a unit of work of the relay; undefined when nobody in this process listens any more. */
export const onTold = (fn: typeof listen): void => { listen = fn; };
export const toldListener = (): typeof listen => listen;

/**
 * Tells something with the change itself: it travels in the row of the trail, so a unit of work that tells costs no statement
 * more, and the relay hands it on exactly once. False where that is not possible, nobody listening in this process or nothing
 * noted yet in this unit of work: the caller tries again before the commit, or writes it himself.
 */
export function tellWithFacts(items: readonly Told[]): boolean {
  const { slots } = database.unit;
  const facts = slots.get(FACTS) as Fact[] | undefined;
  if (listen === undefined || facts === undefined || slots.has(WRITTEN)) return false;
  slots.set(TOLD, [...((slots.get(TOLD) as Told[] | undefined) ?? []), ...items]);
  return true;
}
const WRITTEN = Symbol('facts written');
let wake: () => void = () => undefined;

/** The relay asks to be woken after commits. */
export const onFacts = (fn: () => void): void => { wake = fn; };

let wrote: (userId: number) => void = () => undefined;

/** Asks to be told after each commit whose change it was: what is remembered must not hide a user's own changes from him. */
export const onWritten = (fn: (userId: number) => void): void => { wrote = fn; };

/** Notes a fact: one row, written with the others at the end of the unit of work. */
export function record(fact: Fact): void {
  const unit = database.unit;
  unit.slot<Fact[]>(FACTS, () => {
    const facts: Fact[] = [];
    unit.beforeCommit(() => write(facts));
    unit.afterCommit(wake);
    const by = actorId();
    unit.afterCommit(() => { wrote(by); });
    return facts;
  }).push(fact);
}

async function write(facts: readonly Fact[]): Promise<void> {
  const c = context();
  const at = clock.stamp();
  const by = actorId();
  const { slots } = database.unit;
  slots.set(WRITTEN, true);
  // what is noted from here on is written by itself
  slots.delete(FACTS);
  const told = (slots.get(TOLD) as Told[] | undefined) ?? null;
  slots.delete(TOLD);
  await auditTable.insertMany(facts.map((f, i) => ({ entity: f.entity, entityId: f.entityId, action: f.action, actorId: by, tokenId: c.principal?.tokenId ?? null, at, ip: c.ip, source: c.source, requestId: c.id, changes: f.changes ?? null, payload: f.payload ?? null, told: i === 0 ? told : null })));
}

/** Fields whose values differ; secrets are left out by the caller. Values are compared as JSON. */
export function difference(before: object, after: object, fields?: readonly string[]): AuditChanges {
  const out: Record<string, readonly [unknown, unknown]> = {};
  const a = before as Record<string, unknown>;
  const b = after as Record<string, unknown>;
  for (const key of fields ?? Object.keys(after)) {
    const x = a[key] ?? null;
    const y = b[key] ?? null;
    if (x !== y && (typeof x !== 'object' || typeof y !== 'object' || JSON.stringify(x) !== JSON.stringify(y))) out[key] = [x, y];
  }
  return out;
}
