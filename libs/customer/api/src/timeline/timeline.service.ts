import { Inject, Injectable } from '@nestjs/common';
import { SCALE, unscaled } from '@steward/kernel';
import { badRequest, mayUse } from '@steward/platform';
import { UserFacade } from '@steward/system-api';
import { CustomerStore, VIEW } from '../customer/customer.store.js';
import type { CustomerNote } from './customer-note.entity.js';
import { CustomerNotes } from './customer-note.service.js';
import { type TimelineKind, timelineKinds } from './timeline.registry.js';
import { type Cursor, type Placed, cursorText, merge, placeOf, readCursor } from './timeline.rules.js';
import type { CustomerNoteView, CustomerTimeline, TimelineItem } from './timeline.view.js';

export interface TimelineQuery { kinds?: string; before?: string; limit?: string }

const PAGE = 20;
const MOST = 100;

/** Merges what all domains know of a customer into one timeline: one bounded statement per kind, each under the kind's own right. */
@Injectable()
export class Timelines {
  constructor(@Inject(CustomerStore) private readonly customers: CustomerStore, @Inject(CustomerNotes) private readonly notes: CustomerNotes, @Inject(UserFacade) private readonly users: UserFacade) {}

  /** Throws 404 where the customer is not seen, 400 for a kind that is none, a cursor that is none of ours, a limit out of range. */
  async of(customerId: number, query: TimelineQuery): Promise<CustomerTimeline> {
    const limit = limitOf(query.limit);
    const cursor = cursorOf(query.before);
    const wanted = wantedOf(query.kinds);
    await this.customers.get(customerId, VIEW);
    const kinds = timelineKinds();
    const seen = kinds.filter((kind) => mayUse(kind.permission));
    const found: Placed[] = [];
    for (const kind of seen) {
      if (wanted && !wanted.has(kind.kind)) continue;
      const entries = await kind.read(customerId, placeOf(cursor, kind.kind), limit + 1);
      found.push(...entries.map((entry) => ({ ...entry, kind: kind.kind })));
    }
    const { items, next } = merge(found, cursor, limit);
    const note = cursor === null ? await this.notes.of(customerId) : undefined;
    const names = await this.users.names([...new Set([...items.map((i) => i.actorId), note?.updatedBy ?? null].filter((id): id is number => id !== null && id > 0))]);
    return {
      items: items.map((i) => itemView(i, kinds, names)), next: next && cursorText(next), kinds: seen.map((k) => k.kind), hidden: kinds.filter((k) => !seen.includes(k)).map((k) => k.kind),
      ...(note ? { note: noteView(note, names) } : {}),
    };
  }

  async note(customerId: number): Promise<CustomerNoteView> {
    return this.named(await this.notes.get(customerId));
  }

  async write(customerId: number, text: string | null): Promise<CustomerNoteView> {
    return this.named(await this.notes.write(customerId, text));
  }

  private async named(note: CustomerNote): Promise<CustomerNoteView> {
    return noteView(note, await this.users.names([note.updatedBy]));
  }
}

function itemView(entry: Placed, kinds: readonly TimelineKind[], names: ReadonlyMap<number, string>): TimelineItem {
  const needs = kinds.find((k) => k.kind === entry.kind)?.amountNeeds;
  const amount = entry.amount ?? null;
  return {
    kind: entry.kind, id: entry.id, at: entry.at, actorId: entry.actorId, actorName: entry.actorId === null ? null : (names.get(entry.actorId) ?? null), entity: entry.entity, entityId: entry.entityId,
    title: entry.title ?? null, text: entry.text ?? null, docDate: entry.docDate ?? null, state: entry.state ?? null, data: entry.data ?? null,
    ...(needs !== undefined && !mayUse(needs) ? {} : { amount: amount === null ? null : unscaled(amount, SCALE.money) }),
  };
}

const noteView = (note: CustomerNote, names: ReadonlyMap<number, string>): CustomerNoteView =>
  ({ text: note.text, version: note.version, updatedAt: note.version === 0 ? null : note.updatedAt, updatedBy: note.version === 0 ? null : note.updatedBy, updatedByName: names.get(note.updatedBy) ?? null });

function limitOf(text: string | undefined): number {
  if (text === undefined) return PAGE;
  const n = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (n < 1 || n > MOST) throw badRequest('bad_request', {}, '/limit');
  return n;
}

function cursorOf(text: string | undefined): Cursor | null {
  if (text === undefined || text === '') return null;
  const cursor = readCursor(text);
  if (!cursor) throw badRequest('bad_request', {}, '/before');
  return cursor;
}

function wantedOf(text: string | undefined): Set<string> | undefined {
  if (text === undefined || text === '') return undefined;
  const wanted = text.split(',');
  const known = timelineKinds().map((k) => k.kind);
  if (wanted.some((kind) => !known.includes(kind))) throw badRequest('bad_request', {}, '/kinds');
  return new Set(wanted);
}
