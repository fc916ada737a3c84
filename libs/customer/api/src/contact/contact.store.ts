import { Injectable } from '@nestjs/common';
import { codeKey, folded, phoneKey } from '@steward/kernel';
import { type NewRow, Problem, ScopedTable, SearchIndex, database, forbidden, inList } from '@steward/platform';
import { pinyinKeys } from '../customer/customer.rules.js';
import { viaCustomer } from '../customer/customer.scope.js';
import { type TimelineBefore, rowsOfCustomer } from '../timeline/timeline.registry.js';
import { Contact } from './contact.entity.js';

export const VIEW_CONTACT = 'customer.contact.view';
export const contactRule = viaCustomer();
export const contactSearch = new SearchIndex({ name: 'contact_search', table: 'contact', column: 'search' });
const living = new ScopedTable(Contact, contactRule);

/** The contacts of a customer as they were added, latest first. */
export const contactTimeline = (customerId: number, before: TimelineBefore | null, limit: number): Promise<Contact[]> => rowsOfCustomer(living, VIEW_CONTACT, customerId, before, limit);

/** Sort key and search text of a contact. */
export function contactKeys(c: Pick<Contact, 'name'> & Partial<Pick<Contact, 'mobile' | 'phone' | 'email'>>): { nameKey: string; search: string } {
  const keys = pinyinKeys(c.name);
  const parts = [folded(c.name), keys.initials, keys.full, c.mobile ? phoneKey(c.mobile) : '', c.phone ? phoneKey(c.phone) : '', c.email ? codeKey(c.email) : ''];
  return { nameKey: keys.sort, search: [...new Set(parts.filter(Boolean))].join(' ').slice(0, 500) };
}

/** Names by id of contacts that rows in scope refer to, deleted ones too. */
export async function contactNames(ids: readonly number[]): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map();
  const list = inList(ids);
  return new Map((await database.sql.all<{ id: number; name: string }>(`SELECT id, name FROM contact WHERE id IN ${list.sql}`, list.params)).map((r) => [r.id, r.name]));
}

/** Rows of contacts, seen with their customer. */
@Injectable()
export class ContactStore {
  get(id: number, code?: string): Promise<Contact> {
    return living.get(id, code);
  }

  /** As {@link get}, locked; 403 when the caller sees the contact but may not do this to it. */
  async lock(id: number, code: string): Promise<Contact> {
    try {
      return await living.lock(id, code);
    } catch (e) {
      if (e instanceof Problem && e.status === 404 && (await living.visible([id], VIEW_CONTACT)).length > 0) throw forbidden(code);
      throw e;
    }
  }

  /** Contacts of a customer the caller has locked. */
  ofCustomer(customerId: number): Promise<Contact[]> {
    return this.everybodys('contacts of a customer that was looked up in scope').all({ customerId, deletedAt: null }, { orderBy: 'id' });
  }

  insert(row: NewRow<Contact>): Promise<number> {
    return living.insert(row);
  }
  update(row: Contact, set: Partial<Contact>): Promise<number> {
    return living.update(row, set);
  }
  everybodys(reason: string): ReturnType<typeof living.unscoped> {
    return living.unscoped(reason);
  }
}
