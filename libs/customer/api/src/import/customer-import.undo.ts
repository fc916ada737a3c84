import { Inject, Injectable } from '@nestjs/common';
import { type Param, Problem, database, inList, record } from '@steward/platform';
import { type UndoRow, type UndoneRow } from '@steward/system-api';
import { ContactStore, contactSearch } from '../contact/contact.store.js';
import { type Customer } from '../customer/customer.entity.js';
import { ENTITY, changed } from '../customer/customer.input.js';
import { followerTable, keyTable, tagTable } from '../customer/customer-key.entity.js';
import { CustomerService } from '../customer/customer.service.js';
import { CustomerStore, customerSearch } from '../customer/customer.store.js';
import { CustomerUsage } from '../customer/customer.usage.js';

const GONE = 'exchange.undo_gone';
const CHANGED = 'exchange.undo_changed';
const IN_USE = 'exchange.undo_in_use';

/** Takes an import back: what nobody has touched since disappears, what was changed becomes what it was. */
@Injectable()
export class CustomerImportUndo {
  constructor(@Inject(CustomerStore) private readonly customers: CustomerStore, @Inject(CustomerService) private readonly service: CustomerService, @Inject(ContactStore) private readonly contacts: ContactStore, @Inject(CustomerUsage) private readonly usage: CustomerUsage) {}

  async undo(rows: readonly UndoRow[]): Promise<UndoneRow[]> {
    const ids = rows.map((r) => r.entityId);
    const found = new Map((await this.customers.everybodys('rows this import has written').all({ id: ids }, { lock: true, orderBy: 'id' })).map((c) => [c.id, c]));
    const created = rows.filter((r) => r.action === 'created');
    const used = created.length > 0 ? await this.used(created.map((r) => r.entityId)) : new Set<number>();
    const out: UndoneRow[] = [];
    const gone: Customer[] = [];
    for (const r of rows) {
      const c = found.get(r.entityId);
      const reason = !c || c.deletedAt !== null ? GONE : c.version !== r.version ? CHANGED : used.has(c.id) && r.action === 'created' ? IN_USE : undefined;
      if (reason || !c) { out.push({ row: r.row, undone: false, reason: reason ?? GONE }); continue; }
      if (r.action === 'created') { gone.push(c); out.push({ row: r.row, undone: true }); }
      else out.push(await this.giveBack(r, c));
    }
    await this.erase(gone);
    return out;
  }

  /** Customers with anything that did not come with the row: a second contact, a title, an address, a file, a subsidiary, a document. */
  private async used(ids: readonly number[]): Promise<Set<number>> {
    const list = inList(ids);
    const p = list.params as Param[];
    const rows = await database.sql.all<{ id: number }>(
      `SELECT customerId AS id FROM contact WHERE customerId IN ${list.sql} GROUP BY customerId HAVING COUNT(*)>1 OR MAX(version)>1
       UNION SELECT customerId FROM customer_invoice_title WHERE customerId IN ${list.sql} UNION SELECT customerId FROM customer_address WHERE customerId IN ${list.sql}
       UNION SELECT entityId FROM attachment WHERE entity='customer' AND entityId IN ${list.sql} UNION SELECT parentId FROM customer WHERE parentId IN ${list.sql}`,
      [...p, ...p, ...p, ...p, ...p],
    );
    return new Set([...rows.map((r) => r.id), ...(await this.usage.used(ids))]);
  }

  private async giveBack(r: UndoRow, c: Customer): Promise<UndoneRow> {
    try {
      await this.service.write(c, changed(c, (r.before ?? {}) as Partial<Customer>), true, 'import');
      return { row: r.row, undone: true };
    } catch (e) {
      if (!(e instanceof Problem)) throw e;
      return { row: r.row, undone: false, reason: e.code };
    }
  }

  private async erase(list: readonly Customer[]): Promise<void> {
    if (list.length === 0) return;
    const ids = list.map((c) => c.id);
    const contacts = this.contacts.everybodys('contacts that came with the import');
    for (const c of await contacts.all({ customerId: ids })) await contactSearch.remove(c.id, c.search);
    await contacts.delete({ customerId: ids });
    for (const c of list) await customerSearch.remove(c.id, c.search);
    await keyTable.delete({ customerId: ids });
    await tagTable.delete({ customerId: ids });
    await followerTable.delete({ customerId: ids });
    await this.customers.retract(ids);
    for (const c of list) record({ entity: ENTITY, entityId: c.id, action: 'undo_import', changes: { name: [c.name, null] } });
  }
}
