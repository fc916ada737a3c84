import { Inject, Injectable } from '@nestjs/common';
import { type FieldSpec, type NewRow, database, fieldsOf, inList, pinyinKeys, principal } from '@steward/platform';
import { type ImportField, type ImportOptions, countryText, paymentTermText, shortNameText, urlText } from '@steward/system-api';
import type { WantedKey } from '../master-keys.js';
import { SupplierContactFields } from '../supplier-contact/supplier-contact.dto.js';
import { SupplierFields } from '../supplier/supplier.dto.js';
import { NEW_SUPPLIER, type Supplier } from '../supplier/supplier.entity.js';
import { CATEGORY_TYPE, ENTITY, SupplierInput, columnsOf } from '../supplier/supplier.input.js';
import { keysOf, searchText } from '../supplier/supplier.rules.js';
import { SupplierService } from '../supplier/supplier.service.js';
import { SupplierStore, UPDATE, supplierSearch } from '../supplier/supplier.store.js';
import { SUPPLIER_CONTACT_FIELDS, SUPPLIER_FIELDS } from './import-fields.data.js';
import { ImportFields } from './import-fields.js';
import { ImportReferences } from './import-references.js';
import type { CellPlan, MasterProfile } from './master-import.types.js';

export const IMPORT_SUPPLIERS = 'warehouse.supplier.import';
const specs: ReadonlyMap<string, FieldSpec> = new Map(fieldsOf(SupplierFields).map((f) => [f.name, f]));
const contactSpecs: ReadonlyMap<string, FieldSpec> = new Map(fieldsOf(SupplierContactFields).map((f) => [f.name, f]));

/** Suppliers from Excel, each with its contact from the same row. */
@Injectable()
export class SupplierImportProfile implements MasterProfile<Supplier> {
  readonly entity = ENTITY;
  readonly permission = IMPORT_SUPPLIERS;
  readonly updateCode = UPDATE;
  readonly keyKinds = { code: 'supplier.code', creditCode: 'supplier.credit_code', name: 'supplier.name', externalId: 'supplier.external_id' } as const;
  readonly search = supplierSearch;
  readonly cells: CellPlan = {
    specs, contactSpecs, categoryType: CATEGORY_TYPE, references: ['ownerId'], required: ['name'],
    special: {
      shortName: { fault: 'pattern', read: shortNameText },
      country: { fault: 'enum', read: countryText },
      website: { fault: 'pattern', read: urlText },
      creditCode: { fault: 'credit_code', read: (text) => text.toUpperCase() },
      paymentTerm: { fault: 'pattern', read: paymentTermText },
    },
  };

  constructor(
    @Inject(SupplierStore) private readonly suppliers: SupplierStore, @Inject(SupplierService) private readonly service: SupplierService, @Inject(SupplierInput) private readonly input: SupplierInput,
    @Inject(ImportReferences) private readonly references: ImportReferences, @Inject(ImportFields) private readonly files: ImportFields,
  ) {}

  async fields(): Promise<ImportField[]> {
    const own = await this.files.of(ENTITY, SUPPLIER_FIELDS, { specs, required: this.cells.required, categoryType: CATEGORY_TYPE, enums: {} });
    const contact = Object.entries(SUPPLIER_CONTACT_FIELDS).map(([name, synonyms]): ImportField => {
      const spec = contactSpecs.get(name);
      return { key: `contact.${name}`, label: this.files.label(`import.supplier.contact.${name}`), kind: 'text', synonyms, ...(spec ? { spec } : {}) };
    });
    const at = own.findIndex((f) => f.key.startsWith('custom.'));
    return at < 0 ? [...own, ...contact] : [...own.slice(0, at), ...contact, ...own.slice(at)];
  }

  resolve(_field: string, texts: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return this.references.owners(texts, IMPORT_SUPPLIERS);
  }
  columns(fields: Record<string, unknown>): Partial<Supplier> {
    return columnsOf(fields);
  }
  keysOf(row: Partial<Supplier>): WantedKey[] {
    return keysOf({ code: row.code ?? '', name: row.name ?? '', creditCode: row.creditCode ?? null, externalId: row.externalId ?? null }).filter((k) => k.text !== '');
  }
  faults(): [] {
    return [];
  }
  visible(ids: readonly number[], code: string, lock = false): Promise<Supplier[]> {
    return this.suppliers.visible(ids, code, lock);
  }

  async complete(columns: Partial<Supplier>, contact: Record<string, unknown> | undefined, o: ImportOptions): Promise<NewRow<Supplier>> {
    const ownerId = columns.ownerId ?? o.ownerId ?? principal().id;
    const names = pinyinKeys(columns.name ?? '');
    const { name, mobile, phone } = (contact ?? {}) as { name?: string; mobile?: string; phone?: string };
    const row = {
      ...NEW_SUPPLIER, ...columns, code: columns.code ?? '', name: columns.name ?? '', ownerId, departmentId: await this.references.departmentOf(ownerId), nameKey: names.sort, search: '',
      contactName: name ?? null, contactMobile: (mobile ?? phone ?? null)?.slice(0, 40) ?? null,
    };
    row.search = searchText(row, names);
    return row;
  }
  searchOf(row: NewRow<Supplier>): string {
    return searchText(row as Supplier);
  }
  insertMany(rows: readonly NewRow<Supplier>[]): Promise<number> {
    return this.suppliers.insertMany(rows);
  }
  async retract(ids: readonly number[]): Promise<void> {
    await this.suppliers.everybodys('rows of this import').delete({ id: ids });
  }
  all(ids: readonly number[]): Promise<Supplier[]> {
    return this.suppliers.everybodys('rows this import has written').all({ id: ids }, { lock: true, orderBy: 'id' });
  }
  write(before: Supplier, set: Partial<Supplier>): Promise<Supplier> {
    return this.service.write(before, set);
  }

  /** Another owner in the file needs the right to hand the supplier on. */
  async handOver(before: Supplier, columns: Partial<Supplier>): Promise<Partial<Supplier>> {
    const { ownerId } = columns;
    return ownerId === undefined || ownerId === null || ownerId === before.ownerId ? { ownerId: before.ownerId } : this.input.handOver(before, ownerId);
  }
  addContacts(rows: readonly { id: number; contact: Record<string, unknown> }[]): Promise<void> {
    return this.references.addContacts(rows);
  }
  applyContact(row: Supplier, contact: Record<string, unknown>): Promise<boolean> {
    return this.references.applyContact(row, contact);
  }

  async used(ids: readonly number[]): Promise<ReadonlySet<number>> {
    const list = inList(ids);
    const rows = await database.sql.all<{ id: number }>(
      `SELECT supplierId AS id FROM supplier_contact WHERE supplierId IN ${list.sql} GROUP BY supplierId HAVING COUNT(*)>1 OR MAX(version)>1
       UNION SELECT entityId FROM attachment WHERE entity='supplier' AND entityId IN ${list.sql}`, [...list.params, ...list.params],
    );
    return new Set([...rows.map((r) => r.id), ...(await this.references.usedSuppliers(ids))]);
  }
  eraseParts(ids: readonly number[]): Promise<void> {
    return this.references.eraseContacts(ids);
  }
}
