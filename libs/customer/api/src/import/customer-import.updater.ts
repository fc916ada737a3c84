import { Inject, Injectable } from '@nestjs/common';
import { Problem, context, principal } from '@steward/platform';
import { type CheckedRow, type ImportFault, type WrittenRow } from '@steward/system-api';
import type { ContactFields } from '../contact/contact.dto.js';
import { ContactService } from '../contact/contact.service.js';
import { ContactStore } from '../contact/contact.store.js';
import type { Customer } from '../customer/customer.entity.js';
import { changed } from '../customer/customer.input.js';
import { CustomerService } from '../customer/customer.service.js';
import { CustomerStore, UPDATE } from '../customer/customer.store.js';
import { CustomerTeam, TRANSFER } from '../customer/customer.team.js';
import type { ImportInput } from './customer-import.types.js';
import { CustomerImportWriter } from './customer-import.writer.js';

/** Changes existing customers from the rows of a file. */
@Injectable()
export class CustomerImportUpdater {
  constructor(
    @Inject(CustomerStore) private readonly customers: CustomerStore, @Inject(CustomerService) private readonly service: CustomerService, @Inject(CustomerTeam) private readonly team: CustomerTeam,
    @Inject(ContactStore) private readonly contactStore: ContactStore, @Inject(ContactService) private readonly contacts: ContactService, @Inject(CustomerImportWriter) private readonly writer: CustomerImportWriter,
  ) {}

  /** One statement locks all customers of the batch; what they have is compared again, a row without a change is skipped. */
  async update(rows: readonly CheckedRow[]): Promise<WrittenRow[]> {
    if (rows.length === 0) return [];
    const locked = new Map((await this.customers.visible(rows.map((r) => r.entityId ?? 0), UPDATE, true)).map((c) => [c.id, c]));
    const out: WrittenRow[] = [];
    for (const r of rows) {
      const before = locked.get(r.entityId ?? 0);
      try {
        if (!before) throw new Problem(404, 'not_found');
        const { result, after } = await this.one(r, before);
        locked.set(after.id, after);
        out.push(result);
      } catch (e) {
        if (!(e instanceof Problem)) throw e;
        out.push({ row: r.row, entityId: 0, version: 0, action: 'failed', errors: faultsOf(e) });
      }
    }
    return out;
  }

  private async one(r: CheckedRow, before: Customer): Promise<{ result: WrittenRow; after: Customer }> {
    const input = r.input as ImportInput;
    const { ownerId, ...columns } = { ...input.columns, ...(await this.writer.choices(input)) };
    const set = changed(before, columns);
    if (ownerId !== undefined && ownerId !== null && ownerId !== before.ownerId) {
      if (context().system === undefined && !principal().permissions.has(TRANSFER)) throw new Problem(403, 'forbidden', { permission: TRANSFER });
      Object.assign(set, await this.team.handOver(before, ownerId, false));
    }
    const after = await this.service.write(before, set, input.doubled === true, 'import');
    const touched = input.contact ? await this.contact(after, input.contact as ContactFields) : false;
    if (after.version === before.version) return { result: { row: r.row, entityId: before.id, version: before.version, action: touched ? 'updated' : 'skipped', ...(touched ? { before: {} } : {}) }, after };
    const was = Object.fromEntries(Object.keys(set).map((k) => [k, before[k as keyof Customer]]));
    return { result: { row: r.row, entityId: before.id, version: after.version, action: 'updated', before: was }, after };
  }

  /** The contact of that name gets what the row says of it; a new name is a new contact. */
  private async contact(customer: Customer, fields: ContactFields): Promise<boolean> {
    const known = (await this.contactStore.ofCustomer(customer.id)).find((c) => c.name === fields.name);
    if (!known) { await this.contacts.createFor(customer, fields); return true; }
    return (await this.contacts.applyTo(customer, known, fields)).version !== known.version;
  }
}

/** Faults of a refusal, cell by cell. */
export function faultsOf(e: Problem): ImportFault[] {
  const errors = e.facts['errors'];
  if (!Array.isArray(errors)) return [{ field: '', value: null, code: e.code, params: e.params }];
  return (errors as { pointer: string; code: string; params?: Record<string, unknown> }[]).map((f) => ({ field: f.pointer.slice(1).replaceAll('/', '.'), value: null, code: f.code, ...(f.params ? { params: f.params } : {}) }));
}
