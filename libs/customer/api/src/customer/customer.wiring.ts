import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { database, inList, registerInvariants } from '@steward/platform';
import { AttachmentParents, CategoryUsage, DictionaryUsage, registerCustomEntity } from '@steward/system-api';
import { CATEGORY_TYPE, DICTIONARIES, ENTITY } from './customer.input.js';
import { customerInvariants } from './customer.invariants.js';
import { expandCustomersWith } from './customer.list.js';
import { CustomerStore, UPDATE, VIEW } from './customer.store.js';
import { CustomerViews } from './customer.views.js';

registerCustomEntity(ENTITY, { table: 'customer' });
registerInvariants(...customerInvariants);

/** Fills the ports of the system domain: who uses categories and dictionary items, who may see attachments. */
@Injectable()
export class CustomerWiring implements OnModuleInit {
  constructor(
    @Inject(CustomerStore) private readonly customers: CustomerStore, @Inject(CustomerViews) private readonly views: CustomerViews, @Inject(AttachmentParents) private readonly parents: AttachmentParents,
    @Inject(CategoryUsage) private readonly categories: CategoryUsage, @Inject(DictionaryUsage) private readonly dictionaries: DictionaryUsage,
  ) {}

  onModuleInit(): void {
    expandCustomersWith((items) => this.views.expand(items));
    this.parents.register(ENTITY, {
      viewCode: VIEW, updateCode: UPDATE,
      ensureVisible: async (id) => { await this.customers.get(id, VIEW); },
      ensureEditable: async (id) => { await this.customers.get(id, UPDATE); },
    });
    this.categories.register(CATEGORY_TYPE, { count: countByCategory, move: moveCategory });
    for (const [field, dictionary] of Object.entries(DICTIONARIES)) this.dictionaries.register(dictionary, (code) => count('customer', field, code));
    this.dictionaries.register('contact.role', (code) => count('contact', 'role', code));
  }
}

/** Deleted rows count as well: they may be restored. */
async function count(table: 'customer' | 'contact', column: string, value: string): Promise<number> {
  const rows = await database.sql.all<{ n: number | string }>(`SELECT COUNT(*) AS n FROM ${table} WHERE ${column}=?`, [value]);
  return Number(rows[0]?.n ?? 0);
}

async function countByCategory(ids: readonly number[]): Promise<Map<number, number>> {
  if (ids.length === 0) return new Map();
  const list = inList(ids);
  const rows = await database.sql.all<{ id: number; n: number | string }>(`SELECT categoryId AS id, COUNT(*) AS n FROM customer WHERE categoryId IN ${list.sql} GROUP BY categoryId`, list.params);
  return new Map(rows.map((r) => [r.id, Number(r.n)]));
}

async function moveCategory(from: number, to: number): Promise<number> {
  return (await database.unit.sql.run('UPDATE customer SET categoryId=?, version=version+1 WHERE categoryId=?', [to, from])).affected;
}
