import { Inject, Injectable } from '@nestjs/common';
import { Table, Transactional, actorId, clock, demandVersion, difference, record } from '@steward/platform';
import { CustomerStore, UPDATE, VIEW } from '../customer/customer.store.js';
import { CustomerNote } from './customer-note.entity.js';

const notes = new Table(CustomerNote);
/** Version of a note that was never written: `If-Match: "v0"`. */
const NONE = 0;

/** The pinned note of a customer: read with the customer, written by who may change it. */
@Injectable()
export class CustomerNotes {
  constructor(@Inject(CustomerStore) private readonly customers: CustomerStore) {}

  async get(customerId: number): Promise<CustomerNote> {
    await this.customers.get(customerId, VIEW);
    return this.of(customerId);
  }

  /** Of a customer that was looked up in scope. */
  async of(customerId: number): Promise<CustomerNote> {
    return (await notes.find({ customerId })) ?? this.empty(customerId);
  }

  /** Writes the note; an empty text takes it down. 412 when another version is there than the caller saw. */
  @Transactional()
  async write(customerId: number, given: string | null): Promise<CustomerNote> {
    await this.customers.lock(customerId, UPDATE);
    const before = (await notes.find({ customerId }, { lock: true })) ?? this.empty(customerId);
    demandVersion(before);
    const text = given?.trim() ? given.trim() : null;
    const changes = difference(before, { text });
    if (Object.keys(changes).length === 0) return before;
    const now = clock.stamp();
    if (before.version === NONE) await notes.insert({ customerId, text, version: 1, createdAt: now, createdBy: actorId(), updatedAt: now, updatedBy: actorId() });
    else await notes.update(before.id, before.version, { text });
    record({ entity: 'customer', entityId: customerId, action: 'note', changes: { pinnedNote: changes['text'] ?? [null, null] } });
    return this.of(customerId);
  }

  private empty(customerId: number): CustomerNote {
    const never = clock.stamp();
    return { id: 0, customerId, text: null, version: NONE, createdAt: never, createdBy: 0, updatedAt: never, updatedBy: 0 };
  }
}
