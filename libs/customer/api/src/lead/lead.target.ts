import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { InstantField, TextField, Texts, check, clock, context, demandRight, fieldsOf, principal } from '@steward/platform';
import {
  type CheckedRow, DictionaryFacade, type ImportFault, type ImportField, type ImportOptions, type ImportRowContext, type ImportTarget, ImportTargets, type UndoRow, type UndoneRow, UserFacade, type WrittenRow, cellText, instantText,
} from '@steward/system-api';
import { LEAD } from './lead.entity.js';
import { CREATE_LEAD, IMPORT_LEAD, UPDATE_LEAD } from './lead.permissions.js';
import { LeadService } from './lead.service.js';
import { type ImportedLead, type KnownLead, LeadWriter, bareNumber } from './lead.writer.js';

const SOURCE = 'customer.source';

/** Columns of a file of leads. */
export class LeadRow {
  @TextField({ opt: true, max: 200, description: 'The company when empty' }) name?: string | null;
  @TextField({ opt: true, max: 200 }) company?: string | null;
  @TextField({ opt: true, max: 100 }) contactName?: string | null;
  @TextField({ opt: true, max: 40, format: 'phone' }) mobile?: string | null;
  @TextField({ opt: true, max: 60, format: 'phone' }) phone?: string | null;
  @TextField({ opt: true, max: 254, format: 'email' }) email?: string | null;
  @TextField({ opt: true, max: 100 }) source?: string | null;
  @InstantField({ opt: true }) nextContactAt?: string | null;
  @TextField({ opt: true, max: 100, description: 'Whose it becomes; the importer when empty' }) ownerId?: string | null;
  @TextField({ opt: true, max: 5000 }) remark?: string | null;
}

const SPECS = fieldsOf(LeadRow);
const KEYS = ['mobile', 'company', 'name'] as const;
type Key = (typeof KEYS)[number];
const WORDS: Record<string, readonly string[]> = {
  name: ['线索名称', '线索', '主题', '名称', 'Lead', 'Name'], company: ['公司名称', '单位', '企业名称', '客户名称', 'Company'], contactName: ['联系人', '姓名', 'Contact'], mobile: ['手机', '手机号', '手机号码', 'Mobile'], phone: ['电话', '座机', '联系电话', 'Phone'],
  email: ['邮箱', '电子邮件', 'E-mail', 'Email'], source: ['线索来源', '来源', '渠道', 'Source'], nextContactAt: ['下次联系', '下次跟进时间', 'Next contact'], ownerId: ['业务员', '负责人', '跟进人', 'Owner'], remark: ['备注', '说明', '需求', 'Remark'],
};
const EXAMPLES: Record<string, string> = { name: '展会询价：精密轴承', company: '远东设备有限公司', contactName: '周工', mobile: '13900139000', source: '展会', nextContactAt: '2026-01-20 09:00' };

interface Owner { id: number; departmentId: number | null }
interface Batch { sources: ReadonlyMap<string, string | undefined>; owners: ReadonlyMap<string, Owner>; owner: Owner; known: ReadonlyMap<string, KnownLead> }
interface Read { row: number; values: ImportRowContext['values']; cells: Record<string, string | undefined>; errors: ImportFault[] }
const keyed = (key: Key, text: string): string => `${key}|${key === 'mobile' ? bareNumber(text) : text.toLowerCase()}`;

/** Leads by Excel: the list of a fair, an export of the web site. A lead is found again by mobile, company or name. */
@Injectable()
export class LeadTarget implements ImportTarget, OnModuleInit {
  readonly entity = LEAD;
  readonly permission = IMPORT_LEAD;
  readonly matchKeys: readonly string[] = KEYS;

  constructor(
    @Inject(ImportTargets) private readonly targets: ImportTargets, @Inject(LeadService) private readonly leads: LeadService, @Inject(LeadWriter) private readonly writer: LeadWriter,
    @Inject(DictionaryFacade) private readonly dictionaries: DictionaryFacade, @Inject(UserFacade) private readonly users: UserFacade, @Inject(Texts) private readonly texts: Texts,
  ) {}

  onModuleInit(): void {
    this.targets.register(this);
  }

  async fields(): Promise<ImportField[]> {
    const options = (await this.dictionaries.items(SOURCE)).filter((i) => i.enabled).map((i) => ({ value: i.code, label: i.label }));
    return SPECS.map((spec) => ({
      key: spec.name, label: this.texts.text(context().locale, `field.lead.${spec.name}`), kind: spec.type === 'instant' ? 'instant' : 'text', required: false, spec, synonyms: WORDS[spec.name] ?? [],
      ...(EXAMPLES[spec.name] ? { example: EXAMPLES[spec.name] } : {}), ...(spec.name === 'source' ? { options } : {}),
    }) as ImportField);
  }

  matchValue(key: string, value: string): string | null {
    const text = cellText(value);
    return text === null ? null : keyed(key as Key, text);
  }

  /** Refuses while leads are switched off, and an owner outside of the importer's scope. */
  async ensureOptions(o: ImportOptions): Promise<void> {
    await this.leads.ensureOn();
    demandRight(CREATE_LEAD);
    if (o.duplicateStrategy === 'update_non_empty' || o.duplicateStrategy === 'overwrite') demandRight(UPDATE_LEAD);
    if (o.ownerId !== undefined) await this.users.ensureAssignable(o.ownerId, CREATE_LEAD);
  }

  async check(rows: ImportRowContext[], o: ImportOptions): Promise<CheckedRow[]> {
    const read = rows.map((r) => readRow(r));
    const batch = await this.batch(read, o);
    return read.map((r) => checkedRow(r, batch, o));
  }

  private async batch(rows: readonly Read[], o: ImportOptions): Promise<Batch> {
    const cells = (key: string): string[] => [...new Set(rows.flatMap((r) => r.cells[key] ?? []))];
    const sources = new Map<string, string | undefined>();
    for (const text of cells('source')) sources.set(text, await this.dictionaries.matchLabel(SOURCE, text));
    const by = Object.fromEntries(KEYS.map((key) => [key, o.matchKeys.includes(key) && o.duplicateStrategy !== 'create' ? cells(key) : []])) as Record<Key, string[]>;
    const known = new Map<string, KnownLead>();
    for (const lead of await this.writer.known(by)) for (const key of KEYS) { const text = lead[key]; if (text && !known.has(keyed(key, text))) known.set(keyed(key, text), lead); }
    const me = principal();
    const owner = o.ownerId === undefined ? { id: me.id, departmentId: me.departmentId } : await this.users.ensureAssignable(o.ownerId, CREATE_LEAD);
    return { sources, owner, owners: await this.assignable(cells('ownerId')), known };
  }

  /** People in the importer's scope by name. */
  private async assignable(names: readonly string[]): Promise<Map<string, Owner>> {
    const out = new Map<string, Owner>();
    for (const [name, id] of await this.users.byNames(names)) {
      const owner = await this.users.ensureAssignable(id, CREATE_LEAD).catch(() => undefined);
      if (owner) out.set(name, owner);
    }
    return out;
  }

  write(rows: CheckedRow[]): Promise<WrittenRow[]> {
    return this.writer.write(rows);
  }

  undo(rows: UndoRow[]): Promise<UndoneRow[]> {
    return this.writer.undo(rows);
  }
}

/** Texts of the cells as values of the wire, checked by the rules of the columns. */
function readRow({ row, values }: ImportRowContext): Read {
  const read: Read = { row, values, cells: {}, errors: [] };
  for (const spec of SPECS) {
    const text = cellText(values[spec.name]);
    if (text === null) continue;
    const value = spec.type === 'instant' ? instantText(text, clock.timezone()) : text;
    const found = value === undefined ? { code: 'instant' } : check(spec, value);
    if (found) read.errors.push({ field: spec.name, value: values[spec.name] ?? null, code: found.code, ...('params' in found && found.params ? { params: found.params } : {}) });
    else read.cells[spec.name] = value;
  }
  return read;
}

function checkedRow(r: Read, b: Batch, o: ImportOptions): CheckedRow {
  const { cells, errors } = r;
  const wrong = (field: string, code: string): void => { errors.push({ field, value: r.values[field] ?? null, code }); };
  const source = cells['source'] === undefined ? undefined : b.sources.get(cells['source']);
  if (cells['source'] !== undefined && source === undefined) wrong('source', 'enum');
  const named = cells['ownerId'] === undefined ? undefined : b.owners.get(cells['ownerId']);
  if (cells['ownerId'] !== undefined && named === undefined) wrong('ownerId', 'not_found');
  const name = cells['name'] ?? cells['company'];
  if (name === undefined && !errors.some((e) => e.field === 'name' || e.field === 'company')) wrong('name', 'required');
  if (errors.length > 0 || name === undefined) return { row: r.row, action: 'invalid', errors };
  const input: ImportedLead = { ...columnsOf(r, o), ...(source === undefined ? {} : { source }) };
  const known = o.duplicateStrategy === 'create' ? undefined : o.matchKeys.map((key) => cells[key] === undefined ? undefined : b.known.get(keyed(key as Key, cells[key]))).find((lead) => lead !== undefined);
  const owner = named ?? (known ? undefined : b.owner);
  Object.assign(input, owner ? { ownerId: owner.id, departmentId: owner.departmentId } : {});
  if (!known) return { row: r.row, action: 'create', input: { ...input, name }, errors };
  const found = { row: r.row, entityId: known.id, duplicateOf: known.name, errors };
  return o.duplicateStrategy === 'skip' ? { ...found, action: 'skip' } : { ...found, action: 'update', input };
}

/** What the file says of the lead; with `overwrite` its empty cells empty the field too. */
function columnsOf({ cells, values }: Read, o: ImportOptions): ImportedLead {
  const out: Record<string, string | null> = {};
  for (const { name } of SPECS) {
    if (name === 'ownerId' || name === 'source') { if (name === 'source' && o.duplicateStrategy === 'overwrite' && name in values && cells[name] === undefined) out[name] = null; continue; }
    if (cells[name] !== undefined) out[name] = cells[name];
    else if (o.duplicateStrategy === 'overwrite' && name in values && name !== 'name') out[name] = null;
  }
  return out as ImportedLead;
}
