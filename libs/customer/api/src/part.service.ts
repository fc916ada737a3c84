import { type NewRow, type Row, type Table, Transactional, actorId, clock, demandVersion, difference, notFound, record } from '@steward/platform';
import { CustomerStore, UPDATE, VIEW } from './customer/customer.store.js';

/** A row that belongs to a customer, one of which is the default. */
export interface Part extends Row { customerId: number; isDefault: boolean }

/** What hangs on a customer as a plain list with one default: invoice titles, delivery addresses. Seen and changed with the customer, whose row is locked first. */
export class PartService<E extends Part, I extends { isDefault?: boolean | null }> {
  constructor(private readonly customers: CustomerStore, private readonly table: Table<E>, private readonly entity: string, private readonly columns: (input: Partial<I>) => Promise<Partial<E>> | Partial<E>) {}

  async list(customerId: number): Promise<E[]> {
    await this.customers.get(customerId, VIEW);
    return this.all(customerId);
  }

  /** The first one becomes the default by itself. */
  @Transactional()
  async create(customerId: number, input: I): Promise<E> {
    await this.customers.lock(customerId, UPDATE);
    const others = await this.all(customerId);
    const now = clock.stamp();
    const isDefault = others.length === 0 || input.isDefault === true;
    const row = { ...(await this.columns(input)), customerId, isDefault, version: 1, createdAt: now, createdBy: actorId(), updatedAt: now, updatedBy: actorId() };
    if (isDefault) await this.clearDefault(others, 0);
    const id = await this.table.insert(row as unknown as NewRow<E>);
    record({ entity: this.entity, entityId: id, action: 'create', payload: { customerId } });
    return { ...row, id } as unknown as E;
  }

  @Transactional()
  async update(customerId: number, id: number, input: Partial<I>): Promise<E> {
    const before = await this.locked(customerId, id);
    const set = await this.columns(input);
    const changes = difference(before, set);
    if (Object.keys(changes).length === 0) return before;
    if (set.isDefault) await this.clearDefault(await this.all(customerId), id);
    const version = await this.table.update(id, before.version, set);
    record({ entity: this.entity, entityId: id, action: 'update', changes, payload: { customerId } });
    return Object.assign({ ...before }, set, { version, updatedAt: clock.stamp(), updatedBy: actorId() });
  }

  @Transactional()
  async delete(customerId: number, id: number): Promise<void> {
    const before = await this.locked(customerId, id);
    await this.table.delete({ id, customerId } as never);
    const { id: _id, version: _version, createdAt: _a, createdBy: _b, updatedAt: _c, updatedBy: _d, ...content } = before;
    record({ entity: this.entity, entityId: id, action: 'delete', changes: Object.fromEntries(Object.entries(content).filter(([, v]) => v !== null).map(([k, v]) => [k, [v, null]])), payload: { customerId } });
  }

  private async locked(customerId: number, id: number): Promise<E> {
    await this.customers.lock(customerId, UPDATE);
    const row = await this.table.find({ id, customerId } as never, { lock: true });
    if (!row) throw notFound();
    demandVersion(row);
    return row;
  }

  private all(customerId: number): Promise<E[]> {
    return this.table.all({ customerId } as never, { orderBy: 'isDefault DESC, id' });
  }

  private async clearDefault(others: readonly E[], except: number): Promise<void> {
    for (const o of others) if (o.isDefault && o.id !== except) await this.table.change({ id: o.id } as never, { isDefault: false, version: o.version + 1 } as never);
  }
}
