import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { InstantField, IntField, TextField, Texts, check, clock, context, demandRight, fieldsOf } from '@steward/platform';
import {
  type CheckedRow, DictionaryFacade, type ImportFault, type ImportField, type ImportOptions, type ImportRowContext, type ImportTarget, ImportTargets, type UndoRow, type UndoneRow, UserFacade, type WrittenRow, cellText, instantText, numberText,
} from '@steward/system-api';
import { CustomerFacade, type CustomerRef } from '../customer/customer.facade.js';
import { FOLLOW_UP } from './follow-up.entity.js';
import { CREATE_FOLLOW_UP, IMPORT_FOLLOW_UP } from './follow-up.permissions.js';
import { METHODS, RESULTS } from './follow-up.presets.js';
import { isAhead } from './follow-up.rules.js';
import { FollowUpStore } from './follow-up.store.js';
import { FollowUpWriter, type ImportedFollowUp } from './follow-up.writer.js';

/** Columns of a file of follow-ups. */
export class FollowUpRow {
  @TextField({ max: 200, description: 'Code or name of the customer' }) customer: string;
  @TextField({ opt: true, max: 100, description: 'Name of one of its contacts' }) contact?: string | null;
  @TextField({ opt: true, max: 100, description: 'Phone, visit …; other when empty' }) method?: string | null;
  @InstantField() occurredAt: string;
  @TextField({ max: 5000 }) content: string;
  @TextField({ opt: true, max: 100 }) result?: string | null;
  @InstantField({ opt: true }) nextContactAt?: string | null;
  @TextField({ opt: true, max: 500 }) nextPlan?: string | null;
  @TextField({ opt: true, max: 100, description: 'Who was in touch; the importer when empty' }) user?: string | null;
  @IntField({ opt: true, min: 0, max: 1440, description: 'Minutes' }) duration?: number | null;
  @TextField({ opt: true, max: 200 }) location?: string | null;
}

const SPECS = fieldsOf(FollowUpRow);
const WORDS: Record<string, readonly string[]> = {
  customer: ['客户名称', '客户编码', '公司名称', 'Customer'], contact: ['联系人姓名', 'Contact'], method: ['跟进方式', '联系方式', 'Method'], occurredAt: ['跟进时间', '联系日期', '日期', '时间', 'Time', 'Date'], content: ['跟进内容', '内容', '沟通内容', '跟进记录', 'Content'],
  result: ['跟进结果', '结果', 'Result'], nextContactAt: ['下次跟进时间', '下次联系', 'Next contact'], nextPlan: ['下次计划', '下次联系内容', 'Next plan'], user: ['业务员', '创建人', '负责人', 'By'], duration: ['时长', 'Duration'], location: ['拜访地点', '地址', 'Location'],
};
const EXAMPLES: Record<string, string> = { customer: '远大贸易有限公司', contact: '张经理', method: '电话', occurredAt: '2026-01-15 10:30', content: '确认了样品规格，对价格有异议', result: '有意向', nextContactAt: '2026-01-20 09:00', nextPlan: '寄样品并报价', duration: '20' };

type Wrong = (field: string, code: string, params?: Record<string, unknown>) => void;
interface Batch { customers: ReadonlyMap<string, CustomerRef>; methods: ReadonlyMap<string, string | undefined>; results: ReadonlyMap<string, string | undefined>; users: ReadonlyMap<string, number>; contacts: ReadonlyMap<string, number>; known: ReadonlyMap<string, number> }
const sameKey = (f: { customerId: number; occurredAt: string; content: string }): string => `${f.customerId}|${f.occurredAt}|${f.content}`;
const contactKey = (customerId: number, name: string): string => `${customerId}|${name}`;

/** Follow-ups by Excel: records people bring along from elsewhere. A row that stands there already is skipped. */
@Injectable()
export class FollowUpTarget implements ImportTarget, OnModuleInit {
  readonly entity = FOLLOW_UP;
  readonly permission = IMPORT_FOLLOW_UP;
  /** A row is known by customer, moment and words together; there is nothing to choose. */
  readonly matchKeys: readonly string[] = [];

  constructor(
    @Inject(ImportTargets) private readonly targets: ImportTargets, @Inject(FollowUpStore) private readonly rows: FollowUpStore, @Inject(FollowUpWriter) private readonly writer: FollowUpWriter, @Inject(CustomerFacade) private readonly customers: CustomerFacade,
    @Inject(DictionaryFacade) private readonly dictionaries: DictionaryFacade, @Inject(UserFacade) private readonly users: UserFacade, @Inject(Texts) private readonly texts: Texts,
  ) {}

  onModuleInit(): void {
    this.targets.register(this);
  }

  async fields(): Promise<ImportField[]> {
    const choices = async (dictionary: string): Promise<{ value: string; label: string }[]> => (await this.dictionaries.items(dictionary)).filter((i) => i.enabled).map((i) => ({ value: i.code, label: i.label }));
    const options: Record<string, { value: string; label: string }[]> = { method: await choices(METHODS), result: await choices(RESULTS) };
    return SPECS.map((spec) => ({
      key: spec.name, label: this.texts.text(context().locale, `import.follow_up.${spec.name}`), kind: spec.type === 'instant' ? 'instant' : spec.type === 'integer' ? 'integer' : 'text', required: !spec.opt, spec, synonyms: WORDS[spec.name] ?? [],
      ...(EXAMPLES[spec.name] ? { example: EXAMPLES[spec.name] } : {}), ...(options[spec.name] ? { options: options[spec.name] } : {}),
    }) as ImportField);
  }

  ensureOptions(): Promise<void> {
    demandRight(CREATE_FOLLOW_UP);
    return Promise.resolve();
  }

  async check(rows: ImportRowContext[], o: ImportOptions): Promise<CheckedRow[]> {
    const read = rows.map((r) => readRow(r));
    const batch = await this.batch(read);
    return read.map((r) => checkedRow(r, batch, o));
  }

  private async batch(rows: readonly Read[]): Promise<Batch> {
    const cells = (key: string): string[] => [...new Set(rows.flatMap((r) => r.cells[key] ?? []))];
    const labels = async (dictionary: string, key: string): Promise<Map<string, string | undefined>> => {
      const out = new Map<string, string | undefined>();
      for (const text of cells(key)) out.set(text, await this.dictionaries.matchLabel(dictionary, text));
      return out;
    };
    const customers = await this.customers.named(cells('customer'), CREATE_FOLLOW_UP);
    const ids = [...new Set([...customers.values()].map((c) => c.id))];
    const contacts = new Map((await this.writer.contactsNamed(ids, cells('contact'))).map((c) => [contactKey(c.customerId, c.name), c.id]));
    return {
      customers, contacts, methods: await labels(METHODS, 'method'), results: await labels(RESULTS, 'result'), users: await this.assignable(cells('user')), known: new Map((await this.rows.at(ids, cells('occurredAt'))).map((f) => [sameKey(f), f.id])),
    };
  }

  /** People in the importer's scope by name; he himself is always one of them. */
  private async assignable(names: readonly string[]): Promise<Map<string, number>> {
    const out = new Map<string, number>();
    for (const [name, id] of await this.users.byNames(names)) if (await this.users.ensureAssignable(id, IMPORT_FOLLOW_UP).then(() => true, () => false)) out.set(name, id);
    return out;
  }

  write(rows: CheckedRow[]): Promise<WrittenRow[]> {
    return this.writer.write(rows.filter((r) => r.action === 'create'));
  }

  undo(rows: UndoRow[]): Promise<UndoneRow[]> {
    return this.writer.undo(rows);
  }
}

interface Read { row: number; values: ImportRowContext['values']; cells: Record<string, string | undefined>; errors: ImportFault[] }

/** Texts of the cells as values of the wire, checked by the rules of the columns. */
function readRow({ row, values }: ImportRowContext): Read {
  const read: Read = { row, values, cells: {}, errors: [] };
  for (const spec of SPECS) {
    const text = cellText(values[spec.name]);
    if (text === null) { if (!spec.opt) wrongIn(read)(spec.name, 'required'); continue; }
    const value = spec.type === 'instant' ? instantText(text, clock.timezone()) : spec.type === 'integer' ? numberText(text.replace(/分钟?$/, '')) : spec.name === 'content' ? (values[spec.name] ?? text).trim() : text;
    const found = value === undefined ? { code: spec.type } : check(spec, spec.type === 'integer' ? Number(value) : value);
    if (found) wrongIn(read)(spec.name, found.code, 'params' in found ? found.params : undefined);
    else read.cells[spec.name] = value;
  }
  return read;
}

const wrongIn = (r: Read): Wrong => (field, code, params) => { r.errors.push({ field, value: r.values[field] ?? null, code, ...(params ? { params } : {}) }); };

function checkedRow(r: Read, b: Batch, o: ImportOptions): CheckedRow {
  const wrong = wrongIn(r);
  const { cells } = r;
  /** What a text stands for; a text that stands for nothing is a fault. */
  const named = <T>(field: string, of: ReadonlyMap<string, T | undefined>, code: string, key = (text: string) => text): T | null => {
    const text = cells[field];
    if (text === undefined) return null;
    const found = of.get(key(text));
    if (found === undefined) wrong(field, code);
    return found ?? null;
  };
  const customer = named('customer', b.customers, 'not_found');
  const method = named('method', b.methods, 'enum');
  const result = named('result', b.results, 'enum');
  const userId = named('user', b.users, 'not_found');
  const contactId = customer ? named('contact', b.contacts, 'not_found', (name) => contactKey(customer.id, name)) : null;
  const { occurredAt, content, nextContactAt } = cells;
  if (occurredAt && isAhead(occurredAt, clock.stamp())) wrong('occurredAt', 'follow_up.ahead');
  if (occurredAt && nextContactAt && nextContactAt <= occurredAt) wrong('nextContactAt', 'follow_up.before_contact');
  if (r.errors.length > 0 || !customer || !occurredAt || !content) return { row: r.row, action: 'invalid', errors: r.errors };
  const input: ImportedFollowUp = {
    customerId: customer.id, userId: userId ?? context().principal?.id ?? 0, contactId, method: method ?? 'other', occurredAt, content, result, nextContactAt: nextContactAt ?? null, nextPlan: cells['nextPlan'] ?? null,
    duration: cells['duration'] === undefined ? null : Number(cells['duration']), location: cells['location'] ?? null,
  };
  const known = b.known.get(sameKey(input));
  if (known !== undefined && o.duplicateStrategy !== 'create') return { row: r.row, action: 'skip', input, errors: [], entityId: known, duplicateOf: customer.code };
  return { row: r.row, action: 'create', input, errors: [] };
}
