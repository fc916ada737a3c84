import { Inject, Injectable } from '@nestjs/common';
import { principal } from '@steward/platform';
import { type CheckedRow, CustomFieldFacade, type ImportFault, type ImportOptions, type ImportRowContext, UserFacade } from '@steward/system-api';
import type { Contact } from '../contact/contact.entity.js';
import type { CustomerFields } from '../customer/customer.dto.js';
import type { Customer } from '../customer/customer.entity.js';
import { ENTITY, changed, columnsOf } from '../customer/customer.input.js';
import { CustomerKeys, type Taken } from '../customer/customer.keys.js';
import { FIELD_OF_KEY, KEY_KINDS, type KeyKind, type KeyValue, keyValue } from '../customer/customer.rules.js';
import { CustomerStore, UPDATE } from '../customer/customer.store.js';
import { type Cells, CustomerImportCells } from './customer-import.cells.js';
import { IMPORT, type ImportInput } from './customer-import.types.js';
import { cellText } from './import-text.js';

const KIND_OF_FIELD = Object.fromEntries(KEY_KINDS.map((k) => [FIELD_OF_KEY[k], k])) as Record<string, KeyKind>;

/** What the whole batch needs of the database, asked once. */
interface Batch { taken: Map<string, Taken>; seen: Map<number, Customer>; mine: Set<number>; owners: Map<string, number>; parents: Map<string, number>; doublable: Record<KeyKind, boolean>; off: ReadonlySet<KeyKind> }
interface Read { context: ImportRowContext; cells: Cells; keys: KeyValue[] }

const at = (k: KeyValue): string => `${k.kind}|${k.value}`;

/** Dry run of an import: reads the cells, finds who exists already, says what would happen. Nine queries for 500 rows. */
@Injectable()
export class CustomerImportChecker {
  constructor(
    @Inject(CustomerImportCells) private readonly reader: CustomerImportCells, @Inject(CustomerKeys) private readonly keys: CustomerKeys, @Inject(CustomerStore) private readonly customers: CustomerStore,
    @Inject(UserFacade) private readonly users: UserFacade, @Inject(CustomFieldFacade) private readonly customFields: CustomFieldFacade,
  ) {}

  async check(rows: readonly ImportRowContext[], o: ImportOptions): Promise<CheckedRow[]> {
    const read: Read[] = [];
    for (const context of rows) {
      const cells = await this.reader.read(context.values, o);
      const c = columnsOf(cells.customer as Partial<CustomerFields>);
      read.push({ context, cells, keys: KEY_KINDS.flatMap((kind): KeyValue[] => { const value = keyValue(kind, c[FIELD_OF_KEY[kind]]); return value === null ? [] : [{ kind, value }]; }) });
    }
    const batch = await this.batch(read);
    const out: CheckedRow[] = [];
    for (const r of read) out.push(await this.row(r, batch, o));
    return out;
  }

  private async batch(read: readonly Read[]): Promise<Batch> {
    const names = (field: string): string[] => [...new Set(read.flatMap((r) => cellText(r.context.values[field]) ?? []))];
    const parents = names('parentId');
    const wanted = parents.flatMap((text): KeyValue[] => (['code', 'name'] as const).flatMap((kind) => { const value = keyValue(kind, text); return value === null ? [] : [{ kind, value }]; }));
    const taken = new Map((await this.keys.taken([...read.flatMap((r) => r.keys), ...wanted])).map((t) => [at(t), t]));
    const ids = [...new Set([...taken.values()].map((t) => t.customerId))];
    const seen = new Map((await this.customers.visible(ids)).map((c) => [c.id, c]));
    const mine = new Set(ids.length > 0 ? (await this.customers.visible(ids, UPDATE)).map((c) => c.id) : []);
    const policies = await this.keys.policies();
    const doublable = {} as Record<KeyKind, boolean>;
    for (const kind of KEY_KINDS) doublable[kind] = await this.keys.doublable(kind);
    const parentIds = new Map(parents.flatMap((text) => {
      const hit = (['code', 'name'] as const).map((kind) => taken.get(at({ kind, value: keyValue(kind, text) ?? '' }))).find((t) => t && seen.has(t.customerId));
      return hit ? [[text, hit.customerId] as const] : [];
    }));
    return { taken, seen, mine, owners: await this.users.byNames(names('ownerId')), parents: parentIds, doublable, off: new Set(KEY_KINDS.filter((k) => policies[k] === 'off')) };
  }

  private async row({ context, cells, keys }: Read, b: Batch, o: ImportOptions): Promise<CheckedRow> {
    const errors: ImportFault[] = [...cells.errors];
    this.references(context, cells, b, errors);
    const match = this.match(keys, b, o);
    const known = match ? b.seen.get(match.customerId) : undefined;
    const result = (action: CheckedRow['action'], more: Partial<CheckedRow> = {}): CheckedRow => ({ row: context.row, action, errors, ...more });
    if (match && !known && o.duplicateStrategy !== 'create') return result('invalid', { errors: [...errors, this.duplicate(context, match)] });
    if (known && o.duplicateStrategy === 'skip') return errors.length > 0 ? result('invalid') : result('skip', { entityId: known.id, duplicateOf: known.code });
    const updates = known !== undefined && o.duplicateStrategy !== 'create' ? known : undefined;
    if (updates && !b.mine.has(updates.id)) errors.push({ field: match ? FIELD_OF_KEY[match.kind] : '', value: null, code: 'forbidden', params: { permission: UPDATE } });
    const doubled = this.otherKeys(context, keys, b, o, updates?.id, errors);
    const input = await this.input(cells, updates, doubled, errors);
    if (errors.length > 0) return result('invalid');
    if (!updates) return result('create', { input });
    if (this.sameAsBefore(updates, input)) return result('skip', { entityId: updates.id, duplicateOf: updates.code });
    return result('update', { input, entityId: updates.id, duplicateOf: updates.code });
  }

  /** Owner and parent by their names; the owner must be one the importer may give customers to. */
  private references(context: ImportRowContext, cells: Cells, b: Batch, errors: ImportFault[]): void {
    const owner = cellText(context.values['ownerId']);
    if (owner !== null) {
      const id = b.owners.get(owner);
      const scope = principal().owners(IMPORT);
      if (id === undefined || (scope !== 'all' && !scope.includes(id))) errors.push({ field: 'ownerId', value: owner, code: 'not_found' });
      else cells.customer['ownerId'] = id;
    }
    const parent = cellText(context.values['parentId']);
    if (parent === null) return;
    const id = b.parents.get(parent);
    if (id === undefined) errors.push({ field: 'parentId', value: parent, code: 'not_found' });
    else cells.customer['parentId'] = id;
  }

  /** The existing customer a row is about: the first match key that finds one. */
  private match(keys: readonly KeyValue[], b: Batch, o: ImportOptions): Taken | undefined {
    for (const field of o.matchKeys) {
      const key = keys.find((k) => k.kind === KIND_OF_FIELD[field]);
      const hit = key && b.taken.get(at(key));
      if (hit) return hit;
    }
    return undefined;
  }

  /** Keys somebody else has already: an error, unless doubles are created on purpose by whoever may. */
  private otherKeys(context: ImportRowContext, keys: readonly KeyValue[], b: Batch, o: ImportOptions, self: number | undefined, errors: ImportFault[]): boolean {
    let doubled = false;
    for (const key of keys) {
      const hit = b.taken.get(at(key));
      if (!hit || hit.customerId === self) continue;
      if (b.off.has(key.kind) || (o.duplicateStrategy === 'create' && b.doublable[key.kind])) doubled = true;
      else errors.push(this.duplicate(context, hit));
    }
    return doubled;
  }

  private duplicate(context: ImportRowContext, t: Taken): ImportFault {
    const field = FIELD_OF_KEY[t.kind];
    return { field, value: context.values[field] ?? null, code: 'customer.duplicate' };
  }

  private async input(cells: Cells, before: Customer | undefined, doubled: boolean, errors: ImportFault[]): Promise<ImportInput> {
    const { ownerId, ...fields } = cells.customer as Partial<CustomerFields>;
    const columns = columnsOf(fields);
    if (ownerId !== undefined) columns.ownerId = ownerId;
    if (before && fields.tags) columns.tags = [...new Set([...(before.tags ?? []), ...(columns.tags ?? [])])];
    const custom = await this.customFields.check(ENTITY, cells.custom, before ? (before.custom ?? {}) : undefined);
    for (const f of custom.faults) errors.push({ field: f.pointer.slice(1).replaceAll('/', '.'), value: null, code: f.code, ...(f.params ? { params: f.params } : {}) });
    if (Object.keys(custom.stored).length > 0 || before?.custom) columns.custom = Object.keys(custom.stored).length > 0 ? custom.stored : null;
    return { columns, ...(cells.contact['name'] ? { contact: cells.contact as Partial<Contact> } : {}), ...(cells.choices.length > 0 ? { choices: cells.choices } : {}), ...(doubled ? { doubled: true as const } : {}) };
  }

  /** Importing the same file again changes nothing and counts as skipped. */
  private sameAsBefore(before: Customer, input: ImportInput): boolean {
    if ((input.choices ?? []).length > 0 || Object.keys(changed(before, input.columns)).length > 0) return false;
    const { contact } = input;
    return !contact || (contact.name === before.contactName && Object.keys(contact).every((k) => k === 'name' || (k === 'mobile' && contact.mobile === before.contactMobile)));
  }
}
