import { Inject, Injectable } from '@nestjs/common';
import { type FieldKind, SCALE } from '@steward/kernel';
import { type Cell, type ColumnFormat, type CustomField, type ListField, type ListItem, type ListSpec, ListSupport, type NamedKind, Texts, badRequest, context, principal } from '@steward/platform';
import { ExportLabels } from './export-labels.js';

/** A column of an exported table: how it is headed and what stands in it. */
export interface ExportColumn { key: string; header: string; format?: ColumnFormat; decimals?: number; width?: number; value(item: ListItem): Cell; /** Fetches what the values of a page need. */ load?(items: readonly ListItem[]): Promise<void> }

/** Ids, versions and keys for sorting mean nothing to people. */
const TECHNICAL = new Set(['id', 'version']);

/** Columns of a list for an export: those asked for, or all the caller may see. */
@Injectable()
export class ExportColumns {
  constructor(@Inject(ListSupport) private readonly support: ListSupport, @Inject(Texts) private readonly texts: Texts, @Inject(ExportLabels) private readonly labels: ExportLabels) {}

  /** In the order asked. A field that needs a right the caller lacks is left out; an unknown one is a 400. */
  async of(spec: ListSpec, asked: readonly string[] | undefined): Promise<ExportColumn[]> {
    const custom = new Map(spec.custom ? (await this.support.customFields(spec.entity)).map((f) => [`custom.${f.key}`, f]) : []);
    const named = new Map(Object.entries(spec.fields).flatMap(([key, f]) => (f.name ? [[f.name.as, key] as const] : [])));
    const all = [...Object.entries(spec.fields).filter(([key, f]) => !TECHNICAL.has(key) && !f.hidden).map(([key]) => key), ...custom.keys()];
    const keys = asked && asked.length > 0 ? [...new Set(asked.map((k) => named.get(k) ?? k))] : all;
    const out: ExportColumn[] = [];
    for (const key of keys) {
      const own = custom.get(key);
      const field = Object.hasOwn(spec.fields, key) ? spec.fields[key] : undefined;
      if (own) out.push(await this.customColumn(key, own));
      else if (!field || field.hidden) throw badRequest('unknown_field', { field: key }, '/columns');
      else if (!field.needs || principal().permissions.has(field.needs)) out.push(await this.column(spec, key, field));
    }
    return out;
  }

  private async column(spec: ListSpec, key: string, f: ListField): Promise<ExportColumn> {
    const header = this.texts.text(context().locale, `field.${spec.entity}.${key}`);
    const kind = f.name ? undefined : this.labels.named(f);
    if (kind) return this.nameColumn({ key, header }, kind, (item) => item[key]);
    const shown = f.name?.as ?? key;
    const label = await this.labels.of(spec, key, f);
    return { key, header, ...formatOf(f.name ? 'text' : f.kind), value: (item) => cell(f.name ? 'text' : f.kind, item[shown], label) };
  }

  private async customColumn(key: string, f: CustomField): Promise<ExportColumn> {
    const name = key.slice('custom.'.length);
    const raw = (item: ListItem): unknown => (item['custom'] as Record<string, unknown> | undefined)?.[name];
    const kind = this.labels.named(f);
    if (kind) return this.nameColumn({ key, header: f.label }, kind, raw);
    const label = await this.labels.ofCustom(f);
    return { key, header: f.label, ...formatOf(f.kind), value: (item) => cell(f.kind, raw(item), label) };
  }

  /** Names instead of the ids of users, departments and categories, fetched once per page. */
  private nameColumn(head: { key: string; header: string }, kind: NamedKind, raw: (item: ListItem) => unknown): ExportColumn {
    let names = new Map<number, string>();
    return {
      ...head, ...formatOf('text'),
      load: async (items) => { names = await this.labels.names(kind, [...new Set(items.map(raw).filter((v): v is number => typeof v === 'number'))]); },
      value: (item) => cell('text', raw(item), (v) => (v === 0 ? '' : names.get(Number(v)))),
    };
  }
}

function formatOf(kind: FieldKind): { format?: ColumnFormat; decimals?: number; width?: number } {
  switch (kind) {
    case 'money': return { format: 'money', decimals: SCALE.money, width: 16 };
    case 'quantity': case 'price': case 'rate': return { format: 'number', width: 14 };
    case 'integer': return { format: 'integer' };
    case 'date': return { format: 'date', width: 12 };
    case 'instant': return { format: 'datetime', width: 20 };
    default: return { format: 'text', width: 18 };
  }
}

/** Numbers stay numbers, codes become words, lists are joined. */
export function cell(kind: FieldKind, value: unknown, label: (value: unknown) => string | undefined): Cell {
  if (value === null || value === undefined || value === '') return null;
  if (Array.isArray(value)) return value.map((v) => textOf(v, label)).join('、');
  if (kind === 'integer' || kind === 'money' || kind === 'quantity' || kind === 'price' || kind === 'rate') return typeof value === 'number' || typeof value === 'string' ? value : String(value);
  if (kind === 'date' || kind === 'instant') return String(value);
  return textOf(value, label);
}

function textOf(value: unknown, label: (value: unknown) => string | undefined): string {
  if (typeof value === 'object' && value !== null) {
    const named = value as { label?: unknown; name?: unknown; value?: unknown; id?: unknown };
    return String(named.label ?? named.name ?? named.value ?? named.id ?? '');
  }
  return label(value) ?? String(value);
}
