import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { SCALE, scaled } from '@steward/kernel';
import { type FieldSpec, IntField, MoneyField, TextField, Texts, check, context, demandRight, fieldsOf, mayUse } from '@steward/platform';
import { type CheckedRow, type ImportFault, type ImportField, type ImportOptions, type ImportRowContext, type ImportTarget, ImportTargets, type UndoRow, type UndoneRow, type WrittenRow, cellText, numberText } from '@steward/system-api';
import { COST } from '../order/order.profit.js';
import { METRICS, type Metric, type SalesTarget, TARGET, type TargetKind } from './target.entity.js';
import { monthText } from './target.rules.js';
import { IMPORT, MANAGE, TargetStore } from './target.store.js';
import { type Subject, TargetSubjects } from './target.subjects.js';
import { type TargetColumns, type TargetPlace, TargetWriter } from './target.writer.js';

/** Columns of a file of targets: what the export contains. */
export class TargetImportRow {
  @TextField({ max: 20, description: '2026-01' }) month: string;
  @TextField({ opt: true, max: 20, description: 'Person or department; a person when empty, if there is one of that name' }) kind?: string | null;
  @TextField({ max: 100, description: 'Name or user name of the person, name of the department' }) subject: string;
  @TextField({ opt: true, max: 100, description: 'Department of the person or the one above; tells those of one name apart' }) department?: string | null;
  @MoneyField({ opt: true, min: 0 }) orderAmount?: string | null;
  @MoneyField({ opt: true, min: 0 }) received?: string | null;
  @MoneyField({ opt: true, min: 0, needs: COST }) profit?: string | null;
  @IntField({ opt: true, min: 0, max: 1_000_000 }) newCustomers?: number | null;
  @IntField({ opt: true, min: 0, max: 1_000_000 }) followUps?: number | null;
}

const SPECS = fieldsOf(TargetImportRow);
const specsShown = (): FieldSpec[] => SPECS.filter((s) => !s.needs || mayUse(s.needs));
const WORDS: Record<string, readonly string[]> = {
  month: ['年月', '目标月份', 'Month'], kind: ['类型', 'Kind'], subject: ['姓名', '业务员', '部门或人员', '名称', 'Name'], department: ['部门', '上级部门', 'Department'],
  orderAmount: ['销售目标', '销售金额', '订单金额', 'Orders'], received: ['回款目标', '收款', 'Received'], profit: ['毛利目标', '利润', 'Profit'], newCustomers: ['新客户', '新增客户数', 'New customers'], followUps: ['跟进', '跟进数', 'Follow-ups'],
};
const KIND_WORDS: Record<string, TargetKind> = { 个人: 'user', 人员: 'user', 员工: 'user', 业务员: 'user', person: 'user', user: 'user', 部门: 'department', 团队: 'department', department: 'department' };
const EXAMPLES: Record<string, string> = { month: '2026-01', kind: '个人', subject: '张三', orderAmount: '100000', received: '80000', newCustomers: '5', followUps: '60' };

interface Input extends TargetPlace { columns: TargetColumns }
interface Batch { subjects: readonly Subject[]; departments: ReadonlyMap<number, string>; known: ReadonlyMap<string, SalesTarget> }
type Wrong = (field: string, code: string, params?: Record<string, unknown>) => void;
const keyOf = (t: TargetPlace): string => `${t.month}|${t.kind}|${t.subjectId}`;

/** Targets by Excel: a line is the month of a person or department. Empty cells set nothing. */
@Injectable()
export class SalesTargetTarget implements ImportTarget, OnModuleInit {
  readonly entity = TARGET;
  readonly permission = IMPORT;
  /** A row is known by month and subject together; there is nothing to choose. */
  readonly matchKeys: readonly string[] = [];

  constructor(
    @Inject(ImportTargets) private readonly targets: ImportTargets, @Inject(TargetStore) private readonly store: TargetStore, @Inject(TargetSubjects) private readonly people: TargetSubjects, @Inject(TargetWriter) private readonly writer: TargetWriter, @Inject(Texts) private readonly texts: Texts,
  ) {}

  onModuleInit(): void {
    this.targets.register(this);
  }

  fields(): Promise<ImportField[]> {
    const text = (key: string): string => this.texts.text(context().locale, key);
    const kinds = (['user', 'department'] as const).map((value) => ({ value, label: text(`enum.sales_target.kind.${value}`) }));
    return Promise.resolve(specsShown().map((spec) => ({
      key: spec.name, label: text(`field.sales_target.${spec.name}`), kind: spec.kind ?? (spec.type === 'integer' ? 'integer' : 'text'), required: !spec.opt, spec, synonyms: WORDS[spec.name] ?? [],
      ...(spec.name === 'kind' ? { options: kinds } : {}), ...(EXAMPLES[spec.name] ? { example: EXAMPLES[spec.name] } : {}),
    }) as ImportField));
  }

  ensureOptions(): Promise<void> {
    demandRight(MANAGE);
    return Promise.resolve();
  }

  async check(rows: ImportRowContext[], o: ImportOptions): Promise<CheckedRow[]> {
    const months = rows.flatMap((r) => monthText(cellText(r.values['month']) ?? '') ?? []).sort();
    const subjects = await this.people.of(MANAGE);
    const known = months.length === 0 ? [] : await this.store.ofMonths(months[0] ?? '', months[months.length - 1] ?? '');
    const batch: Batch = { subjects, departments: await this.people.departmentNames(subjects), known: new Map(known.map((t) => [keyOf(t), t])) };
    const seen = new Map<string, number>();
    return rows.map((r) => checkedRow(r, batch, o, seen));
  }

  async write(rows: CheckedRow[]): Promise<WrittenRow[]> {
    const out: WrittenRow[] = [];
    const settable = await this.people.settable();
    for (const r of [...rows].sort((a, b) => (keyOf(a.input as Input) < keyOf(b.input as Input) ? -1 : 1))) {
      const { columns, ...at } = r.input as Input;
      if (!settable.has(`${at.kind}:${at.subjectId}`)) { out.push({ row: r.row, entityId: 0, version: 0, action: 'failed', errors: [{ field: 'subject', value: null, code: 'not_found' }] }); continue; }
      const { id, version, created, before } = await this.writer.set(at, columns);
      out.push({ row: r.row, entityId: id, version, action: created ? 'created' : 'updated', ...(created ? {} : { before }) });
    }
    return out;
  }

  /** Takes targets nobody has touched since away again, or gives them the figures they had. */
  async undo(rows: UndoRow[]): Promise<UndoneRow[]> {
    const found = new Map((await this.store.lock(rows.map((r) => r.entityId))).map((t) => [t.id, t]));
    const out: UndoneRow[] = [];
    for (const r of rows) {
      const target = found.get(r.entityId);
      if (!target || target.version !== r.version) { out.push({ row: r.row, undone: false, reason: target ? 'exchange.undo_changed' : 'exchange.undo_gone' }); continue; }
      if (r.action === 'created') await this.writer.remove(target);
      else await this.writer.set(target, r.before as TargetColumns);
      out.push({ row: r.row, undone: true });
    }
    return out;
  }
}

function checkedRow({ row, values }: ImportRowContext, b: Batch, o: ImportOptions, seen: Map<string, number>): CheckedRow {
  const errors: ImportFault[] = [];
  const wrong: Wrong = (field, code, params) => { errors.push({ field, value: values[field] ?? null, code, ...(params ? { params } : {}) }); };
  const month = monthText(cellText(values['month']) ?? '');
  if (month === undefined) wrong('month', cellText(values['month']) === null ? 'required' : 'sales_target.month');
  const subject = subjectOf(values, b, wrong);
  const columns = figuresOf(values, o, wrong);
  if (errors.length > 0 || month === undefined || !subject) return { row, action: 'invalid', errors };
  if (Object.keys(columns).length === 0) return { row, action: 'skip', errors };
  const input: Input = { month, kind: subject.kind, subjectId: subject.id, columns };
  const twin = seen.get(keyOf(input));
  if (twin !== undefined) return { row, action: 'invalid', errors: [{ field: 'subject', value: subject.name, code: 'duplicate' }], duplicateOf: `#${twin}` };
  seen.set(keyOf(input), row);
  const known = b.known.get(keyOf(input));
  if (!known) return Object.values(columns).every((v) => v === null) ? { row, action: 'skip', errors } : { row, action: 'create', input, errors };
  const keeps = METRICS.every((m) => columns[m] === undefined || columns[m] === known[m]) || o.duplicateStrategy === 'skip' || o.duplicateStrategy === 'create';
  return { row, action: keeps ? 'skip' : 'update', input, errors, entityId: known.id, duplicateOf: subject.name };
}

/** Whom a row names; a name several have needs the department beside it. */
function subjectOf(values: ImportRowContext['values'], b: Batch, wrong: Wrong): Subject | undefined {
  const name = cellText(values['subject']);
  if (name === null) { wrong('subject', 'required'); return undefined; }
  const word = cellText(values['kind']);
  const kind = word === null ? undefined : KIND_WORDS[word.toLowerCase()];
  if (word !== null && !kind) { wrong('kind', 'enum'); return undefined; }
  const all = b.subjects.filter((s) => (s.name === name || s.login === name.toLowerCase()) && (!kind || s.kind === kind));
  const people = kind ? all : all.filter((s) => s.kind === 'user');
  const found = people.length > 0 ? people : all;
  const department = cellText(values['department']);
  const near = found.length > 1 && department !== null ? found.filter((s) => b.departments.get(s.departmentId ?? 0) === department) : found;
  if (near.length === 1) return near[0];
  wrong('subject', near.length === 0 ? 'not_found' : 'sales_target.ambiguous');
  return undefined;
}

/** Figures of a row in fen or pieces. An empty cell sets nothing, but takes back what was set where existing targets are overwritten. */
function figuresOf(values: ImportRowContext['values'], o: ImportOptions, wrong: Wrong): TargetColumns {
  const out: TargetColumns = {};
  for (const spec of specsShown().filter((s) => (METRICS as readonly string[]).includes(s.name))) {
    const metric = spec.name as Metric;
    const text = cellText(values[metric]);
    if (text === null) { if (o.duplicateStrategy === 'overwrite' && values[metric] === null) out[metric] = null; continue; }
    const number = numberText(text);
    const found = number === undefined ? { code: spec.type, params: { scale: spec.scale } } : check(spec, spec.type === 'integer' ? Number(number) : number);
    if (found) wrong(metric, found.code, found.params);
    else out[metric] = spec.type === 'integer' ? Number(number) : Number(scaled(number ?? '0', SCALE.money));
  }
  return out;
}
