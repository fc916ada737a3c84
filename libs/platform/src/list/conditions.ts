import { type Condition, type Filter, type FieldKind, type Operator, addDays, folded, isAnd, isDay, isDecimalText, isOr, resolveRange, scaled, startOfDay } from '@steward/kernel';
import { principal } from '../context/context.js';
import { clock } from '../context/clock.js';
import { type Engine, type Param, escapeClause, inList, jsonList, jsonValue, likeEscape } from '../database/index.js';
import { Problem, badRequest } from '../problem/problem.js';
import { type ListField, type ListSpec, columnSql, operatorsOf, scaleOfKind } from './list-spec.js';
import type { CustomField, ListSupport } from './ports.js';

export interface Compiled { text: string; params: Param[]; /** Every condition is an equality an index covers. */ covered: boolean; /** Declared fields it looks at. */ used: ReadonlySet<string> }

/** Integers one condition may list: a page of rows by their ids. */
const MOST_INTEGERS = 200;

/** Turns the filter tree of a list into SQL on the alias `t`. Only declared fields and operators pass; values are parameters. */
export class Conditions {
  private covered = true;
  private readonly used = new Set<string>();
  private constructor(private readonly spec: ListSpec, private readonly engine: Engine, private readonly support: ListSupport, private readonly custom: ReadonlyMap<string, CustomField>) {}

  static async compile(spec: ListSpec, filter: Filter | undefined, engine: Engine, support: ListSupport): Promise<Compiled | undefined> {
    if (!filter) return undefined;
    const custom = new Map(spec.custom ? (await support.customFields(spec.entity)).map((f) => [f.key, f]) : []);
    const c = new Conditions(spec, engine, support, custom);
    const { text, params } = await c.node(filter, '/where');
    return { text, params, covered: c.covered, used: c.used };
  }

  private async node(f: Filter, pointer: string): Promise<{ text: string; params: Param[] }> {
    if (!isAnd(f) && !isOr(f)) return this.condition(f, pointer);
    const [word, list] = isAnd(f) ? (['and', f.and] as const) : (['or', f.or] as const);
    if (word === 'or') this.covered = false;
    if (list.length === 0) return { text: word === 'and' ? '1=1' : '1=0', params: [] };
    const parts = [];
    for (let i = 0; i < list.length; i++) parts.push(await this.node(list[i] as Filter, `${pointer}/${word}/${i}`));
    return { text: `(${parts.map((p) => p.text).join(word === 'and' ? ' AND ' : ' OR ')})`, params: parts.flatMap((p) => p.params) };
  }

  private async condition(c: Condition, pointer: string): Promise<{ text: string; params: Param[] }> {
    const field = this.field(c.field, pointer);
    if (!operatorsOf(field).includes(c.op)) throw badRequest('unknown_operator', { field: c.field, op: c.op }, pointer);
    if (!(field.indexed && (c.op === 'eq' || c.op === 'in' || c.op === 'under'))) this.covered = false;
    const bad = (): Problem => badRequest('bad_value', { field: c.field }, pointer);
    const column = this.column(c.field, field);
    if (field.via) return this.through(c, field, bad);
    if (c.op === 'empty' || c.op === 'nempty') return { text: emptiness(column, field.kind, c.op), params: [] };
    if (c.op === 'under') return this.under(column, field.kind, c, bad);
    if (field.kind === 'multi') return this.member(column, c, bad);
    if (field.kind === 'date' || field.kind === 'instant') return days(column, field.kind, c, bad);
    if (field.kind === 'text' || (field.kind === 'dictionary' && c.op === 'starts')) return this.textual(column, c, bad);
    if (field.kind === 'integer' && listOf(c.value).length > MOST_INTEGERS) throw bad();
    return compare(column, c.op, this.values(field.kind, c, bad), bad);
  }

  private field(name: string, pointer: string): ListField {
    const declared = Object.hasOwn(this.spec.fields, name) ? this.spec.fields[name] : undefined;
    if (declared) {
      if (declared.needs && !principal().permissions.has(declared.needs)) throw new Problem(403, 'forbidden_field', { field: name }, { permission: declared.needs });
      this.used.add(name);
      return declared;
    }
    const custom = name.startsWith('custom.') ? this.custom.get(name.slice(7)) : undefined;
    if (!custom) throw badRequest('unknown_field', { field: name }, pointer);
    return { kind: custom.kind };
  }

  private column(name: string, f: ListField): string {
    if (!name.startsWith('custom.')) return columnSql(name, f);
    if (f.kind === 'multi') return jsonList(this.engine, 't.custom', name.slice(7));
    const value = jsonValue(this.engine, 't.custom', name.slice(7));
    const numeric = scaleOfKind(f.kind) !== undefined || f.kind === 'integer' || f.kind === 'user' || f.kind === 'boolean';
    return numeric && this.engine === 'mysql' ? `CAST(${value} AS SIGNED)` : value;
  }

  private textual(column: string, c: Condition, bad: () => Problem): { text: string; params: Param[] } {
    if (c.op === 'in' || c.op === 'nin' || c.op === 'eq' || c.op === 'ne') return compare(column, c.op, listOf(c.value).map((v) => textOf(v, bad)), bad);
    const word = likeEscape(folded(textOf(c.value, bad)));
    const pattern = c.op === 'starts' ? `${word}%` : c.op === 'ends' ? `%${word}` : `%${word}%`;
    const like = `LOWER(${column}) LIKE ? ${escapeClause(this.engine)}`;
    return c.op === 'ncontains' ? { text: `(${column} IS NULL OR NOT ${like})`, params: [pattern] } : { text: like, params: [pattern] };
  }

  /** Values in a table of their own: one of them is, none of them is, there is one, there is none. */
  private through(c: Condition, f: ListField, bad: () => Problem): { text: string; params: Param[] } {
    const via = f.via as NonNullable<ListField['via']>;
    const where = via.where === undefined ? '' : ` AND ${via.where}`;
    const exists = `EXISTS (SELECT 1 FROM ${via.table} v WHERE v.${via.owner}=t.id${where}`;
    if (c.op === 'nempty') return { text: `${exists})`, params: [] };
    if (c.op === 'empty') return { text: `NOT ${exists})`, params: [] };
    if (f.kind === 'instant' || f.kind === 'date') {
      // the range is found once by its index, not row by row
      const range = days(`v.${via.value}`, f.kind, c, bad);
      return { text: `t.id IN (SELECT v.${via.owner} FROM ${via.table} v WHERE ${range.text}${where})`, params: range.params };
    }
    const values = inList(listOf(c.value).map((v) => (f.kind === 'tags' ? textOf(v, bad) : f.kind === 'user' && v === 'me' ? principal().id : integerOf(v, bad))));
    return { text: `${c.op === 'ne' || c.op === 'nin' ? 'NOT ' : ''}${exists} AND v.${via.value} IN ${values.sql})`, params: values.params };
  }

  /** Multi select of a custom field: a JSON array of texts. */
  private member(column: string, c: Condition, bad: () => Problem): { text: string; params: Param[] } {
    const values = listOf(c.value).map((v) => `%${likeEscape(JSON.stringify(textOf(v, bad)))}%`);
    const any = `(${values.map(() => `${column} LIKE ? ${escapeClause(this.engine)}`).join(' OR ')})`;
    return c.op === 'ne' || c.op === 'nin' ? { text: `(${column} IS NULL OR NOT ${any})`, params: values } : { text: any, params: values };
  }

  private async under(column: string, kind: FieldKind, c: Condition, bad: () => Problem): Promise<{ text: string; params: Param[] }> {
    if (kind === 'region') {
      const parts = listOf(c.value).map((v) => regionRange(textOf(v, bad), bad));
      return { text: `(${parts.map(() => `(${column}>=? AND ${column}<?)`).join(' OR ')})`, params: parts.flat() };
    }
    const ids = (await Promise.all(listOf(c.value).map((v) => this.support.under(integerOf(v, bad))))).flat();
    return compare(column, 'in', ids, bad);
  }

  private values(kind: FieldKind, c: Condition, bad: () => Problem): Param[] {
    return listOf(c.value).map((v) => {
      const scale = scaleOfKind(kind);
      if (scale !== undefined) {
        const text = String(v);
        if (!isDecimalText(text, scale)) throw bad();
        return scaled(text, scale);
      }
      if (kind === 'boolean') return v === true || v === 'true' || v === 1 || v === '1' ? 1 : 0;
      if (kind === 'enum' || kind === 'dictionary' || kind === 'region') return textOf(v, bad);
      return v === 'me' && kind === 'user' ? principal().id : integerOf(v, bad);
    });
  }
}

const FIGURES = new Set<FieldKind>(['integer', 'money', 'quantity', 'price', 'rate', 'boolean', 'tree', 'user', 'department', 'ref']);

/** Texts are empty when they say nothing; a figure only when there is none: for MySQL 0 equals ''. */
function emptiness(column: string, kind: FieldKind, op: 'empty' | 'nempty'): string {
  const text = !FIGURES.has(kind);
  if (op === 'empty') return text ? `(${column} IS NULL OR ${column}='')` : `${column} IS NULL`;
  return text ? `(${column} IS NOT NULL AND ${column}<>'')` : `${column} IS NOT NULL`;
}

const listOf = (value: Condition['value']): readonly unknown[] => (Array.isArray(value) ? value : [value]);

function textOf(value: unknown, bad: () => Problem): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || value.length > 200) throw bad();
  return value;
}

function integerOf(value: unknown, bad: () => Problem): number {
  const n = typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value;
  if (typeof n !== 'number' || !Number.isSafeInteger(n)) throw bad();
  return n;
}

const SIGN: Partial<Record<Operator, string>> = { eq: '=', gt: '>', gte: '>=', lt: '<', lte: '<=' };

function compare(column: string, op: Operator, values: readonly Param[], bad: () => Problem): { text: string; params: Param[] } {
  const [first, second] = values;
  if (op === 'in' || op === 'nin') {
    if (values.length > 500) throw bad();
    if (values.length === 0) return { text: op === 'in' ? '1=0' : '1=1', params: [] };
    const list = inList(values as (string | number)[]);
    return op === 'in' ? { text: `${column} IN ${list.sql}`, params: list.params } : { text: `(${column} IS NULL OR ${column} NOT IN ${list.sql})`, params: list.params };
  }
  if (op === 'between') {
    if (values.length !== 2 || first === undefined || second === undefined) throw bad();
    return { text: `(${column}>=? AND ${column}<=?)`, params: [first, second] };
  }
  if (values.length !== 1 || first === undefined) throw bad();
  if (op === 'ne') return { text: `(${column} IS NULL OR ${column}<>?)`, params: [first] };
  const sign = SIGN[op];
  if (!sign) throw bad();
  return { text: `${column}${sign}?`, params: [first] };
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;

/** Days compare as texts; instants by the day's bounds in the company's time zone. Relative words are ranges. */
function days(column: string, kind: 'date' | 'instant', c: Condition, bad: () => Problem): { text: string; params: Param[] } {
  const zone = clock.timezone();
  const range = (value: unknown): { from: string; to: string } => {
    const word = textOf(value, bad);
    const r = isDay(word) ? { from: word, to: word } : resolveRange(word, clock.today());
    if (!r) throw bad();
    return r;
  };
  const values = listOf(c.value);
  if (kind === 'instant' && values.length > 0 && values.every((v) => typeof v === 'string' && INSTANT.test(v))) return compare(column, c.op, values.map((v) => new Date(v as string).toISOString()), bad);
  const first = range(values[0]);
  const last = values.length > 1 ? range(values[1]) : first;
  const low = (day: string): string => (kind === 'date' ? day : startOfDay(zone, day));
  const from = low(first.from);
  const until = low(addDays(last.to, 1));
  switch (c.op) {
    case 'gte': return { text: `${column}>=?`, params: [from] };
    case 'lt': return { text: `${column}<?`, params: [from] };
    case 'gt': return { text: `${column}>=?`, params: [until] };
    case 'lte': return { text: `${column}<?`, params: [until] };
    default: return { text: `(${column}>=? AND ${column}<?)`, params: [from, until] };
  }
}

/** GB/T 2260 codes below a province (two digits), a city (four) or a district (six). */
function regionRange(code: string, bad: () => Problem): [string, string] {
  if (!/^\d{6}$/.test(code)) throw bad();
  const head = code.endsWith('0000') ? code.slice(0, 2) : code.endsWith('00') ? code.slice(0, 4) : code;
  const next = String(Number(head) + 1).padStart(head.length, '0');
  return [head.padEnd(6, '0'), next.padEnd(6, '0')];
}
