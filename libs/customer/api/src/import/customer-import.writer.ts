import { Inject, Injectable } from '@nestjs/common';
import { type NewRow, Problem, actorId, clock, isDuplicate, principal, record } from '@steward/platform';
import { CategoryFacade, type CheckedRow, DictionaryFacade, type ImportFault, type ImportOptions, NumberingFacade, type WrittenRow } from '@steward/system-api';
import { NEW_CONTACT } from '../contact/contact.entity.js';
import { ContactStore, contactKeys, contactSearch } from '../contact/contact.store.js';
import { type Customer, NEW_CUSTOMER } from '../customer/customer.entity.js';
import { CATEGORY_TYPE, DICTIONARIES } from '../customer/customer.input.js';
import { CustomerKeys } from '../customer/customer.keys.js';
import { FIELD_OF_KEY, type KeyValue, keyValue, keysOf, pinyinKeys, searchText } from '../customer/customer.rules.js';
import { CustomerStore, customerSearch } from '../customer/customer.store.js';
import { keyTable, tagTable } from '../customer/customer-key.entity.js';
import { CustomerTeam } from '../customer/customer.team.js';
import type { ImportInput } from './customer-import.types.js';

interface NewOne { row: number; input: ImportInput; customer: NewRow<Customer>; generated: boolean; own: Set<KeyValue['kind']> }
const MAX_TRIES = 5;
const at = (k: KeyValue): string => `${k.kind}|${k.value}`;

/** Creates the customers of a batch with one statement per table (performance.md rule 2). */
@Injectable()
export class CustomerImportWriter {
  constructor(
    @Inject(CustomerStore) private readonly customers: CustomerStore, @Inject(CustomerKeys) private readonly keys: CustomerKeys, @Inject(ContactStore) private readonly contacts: ContactStore,
    @Inject(NumberingFacade) private readonly numbers: NumberingFacade, @Inject(CustomerTeam) private readonly team: CustomerTeam, @Inject(DictionaryFacade) private readonly dictionaries: DictionaryFacade, @Inject(CategoryFacade) private readonly categories: CategoryFacade,
  ) {}

  async create(rows: readonly CheckedRow[], o: ImportOptions): Promise<WrittenRow[]> {
    if (rows.length === 0) return [];
    let todo = await this.prepare(rows, o);
    const failed: WrittenRow[] = [];
    for (let attempt = 1; todo.length > 0; attempt++) {
      const sorted = await this.sortOut(todo, o);
      failed.push(...sorted.failed);
      todo = sorted.fine;
      const ids = await this.insert(todo);
      if (ids) return [...(await this.complete(todo, ids)), ...failed];
      // somebody was faster between our look and the insert: look again
      if (attempt >= MAX_TRIES) throw new Problem(503, 'unavailable');
    }
    return failed;
  }

  private async prepare(rows: readonly CheckedRow[], o: ImportOptions): Promise<NewOne[]> {
    const out: NewOne[] = [];
    for (const r of rows) {
      const input = r.input as ImportInput;
      const columns = { ...input.columns, ...(await this.choices(input)) };
      const ownerId = columns.ownerId ?? o.ownerId ?? principal().id;
      const name = columns.name ?? '';
      const names = pinyinKeys(name);
      const contact = input.contact;
      const customer = { ...NEW_CUSTOMER, ...columns, name, code: columns.code ?? (await this.numbers.nextCode('customer')), ...(await this.team.ownedBy(ownerId, columns.level ?? null)), nameKey: names.sort, search: '', contactName: contact?.name ?? null, contactMobile: (contact?.mobile ?? contact?.phone ?? null)?.slice(0, 40) ?? null };
      customer.search = searchText(customer, names);
      out.push({ row: r.row, input, customer, generated: columns.code === undefined || columns.code === null, own: new Set() });
    }
    return out;
  }

  /** Choices the file brings along are made now; without the right to it the facade refuses. */
  async choices(input: ImportInput): Promise<Partial<Customer>> {
    const out: Record<string, unknown> = {};
    for (const c of input.choices ?? []) out[c.field] = c.field === 'categoryId' ? await this.categories.create(CATEGORY_TYPE, c.text) : await this.dictionaries.addItem(DICTIONARIES[c.field], c.text);
    return out as Partial<Customer>;
  }

  /** Rows whose keys are taken, by others or by an earlier row of the batch, unless they are doubled on purpose. */
  private async sortOut(todo: readonly NewOne[], o: ImportOptions): Promise<{ fine: NewOne[]; failed: WrittenRow[] }> {
    const taken = new Set((await this.keys.taken(todo.flatMap((n) => keysOf(n.customer as Customer)))).map(at));
    const policies = await this.keys.policies();
    const fine: NewOne[] = [];
    const failed: WrittenRow[] = [];
    for (const n of todo) {
      while (n.generated && taken.has(`code|${keyValue('code', n.customer.code) ?? ''}`)) {
        n.customer.code = await this.numbers.nextCode('customer');
        n.customer.search = searchText(n.customer as Customer);
        if ((await this.keys.taken([{ kind: 'code', value: keyValue('code', n.customer.code) ?? '' }])).length > 0) taken.add(`code|${keyValue('code', n.customer.code) ?? ''}`);
      }
      n.own.clear();
      const errors: ImportFault[] = [];
      for (const key of keysOf(n.customer as Customer)) {
        if (!taken.has(at(key))) continue;
        const field = FIELD_OF_KEY[key.kind];
        if (policies[key.kind] === 'off' || (o.duplicateStrategy === 'create' && (await this.keys.doublable(key.kind)))) n.own.add(key.kind);
        else errors.push({ field, value: n.customer[field] ?? null, code: 'customer.duplicate' });
      }
      if (errors.length > 0) { failed.push({ row: n.row, entityId: 0, version: 0, action: 'failed', errors }); continue; }
      for (const key of keysOf(n.customer as Customer)) taken.add(at(key));
      fine.push(n);
    }
    return { fine, failed };
  }

  /** Customers and keys; undefined when a key was taken meanwhile, then nothing of it stays. */
  private async insert(list: readonly NewOne[]): Promise<number[] | undefined> {
    const first = await this.customers.insertMany(list.map((n) => n.customer));
    const ids = list.map((_, i) => first + i);
    try {
      await keyTable.insertMany(list.flatMap((n, i) => keysOf(n.customer as Customer).map((k) => ({ ...k, slot: n.own.has(k.kind) ? first + i : 0, customerId: first + i }))));
      return ids;
    } catch (e) {
      if (!isDuplicate(e)) throw e;
      if (ids.length > 0) await this.customers.retract(ids);
      return undefined;
    }
  }

  private async complete(list: readonly NewOne[], ids: readonly number[]): Promise<WrittenRow[]> {
    const idAt = (i: number): number => ids[i] ?? 0;
    await customerSearch.add(list.map((n, i) => ({ id: idAt(i), text: n.customer.search })));
    await tagTable.insertMany(list.flatMap((n, i) => (n.customer.tags ?? []).map((tag) => ({ customerId: idAt(i), tag }))));
    await this.addContacts(list.flatMap((n, i) => (n.input.contact ? [{ customerId: idAt(i), contact: n.input.contact }] : [])));
    list.forEach((n, i) => record({ entity: 'customer', entityId: idAt(i), action: 'create', payload: { version: 1, ownerId: n.customer.ownerId ?? null } }));
    return list.map((n, i) => ({ row: n.row, entityId: idAt(i), version: 1, action: 'created' }));
  }

  private async addContacts(list: readonly { customerId: number; contact: NonNullable<ImportInput['contact']> }[]): Promise<void> {
    if (list.length === 0) return;
    const now = clock.stamp();
    const rows = list.map(({ customerId, contact }) => {
      const name = contact.name ?? '';
      return { ...NEW_CONTACT, ...contact, customerId, name, ...contactKeys({ ...contact, name }), isPrimary: true, version: 1, createdAt: now, createdBy: actorId(), updatedAt: now, updatedBy: actorId() };
    });
    const first = await this.contacts.everybodys('contacts of customers made in this unit of work').insertMany(rows);
    await contactSearch.add(rows.map((r, i) => ({ id: first + i, text: r.search })));
    rows.forEach((r, i) => record({ entity: 'contact', entityId: first + i, action: 'create', payload: { customerId: r.customerId } }));
  }
}
