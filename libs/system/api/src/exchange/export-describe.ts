import { Inject, Injectable } from '@nestjs/common';
import { type Condition, type Filter, isAnd, isCondition } from '@steward/kernel';
import { type CustomField, type ListField, type ListQuery, type ListSpec, ListSupport, Texts, context } from '@steward/platform';
import { ExportLabels } from './export-labels.js';

/** A question to a list in words, for the second sheet of an export: `省份 属于 广东省 且 (行业 开头是 C 或 行业 开头是 I)`. */
@Injectable()
export class ExportDescriber {
  constructor(@Inject(ListSupport) private readonly support: ListSupport, @Inject(Texts) private readonly texts: Texts, @Inject(ExportLabels) private readonly labels: ExportLabels) {}

  async filter(spec: ListSpec, query: ListQuery): Promise<string> {
    const custom = new Map(spec.custom ? (await this.support.customFields(spec.entity)).map((f) => [`custom.${f.key}`, f]) : []);
    const parts = [...(query.where ? [await this.node(spec, custom, query.where, true)] : []), ...(query.q === undefined ? [] : [`${this.text('exchange.export.search')} “${query.q}”`])];
    return parts.join(this.text('exchange.export.and')) || this.text('exchange.export.no_filter');
  }

  sort(spec: ListSpec, query: ListQuery): string {
    const sorts = query.sort.length > 0 ? query.sort : spec.defaultSort.split(',').map((s) => ({ field: s.replace(/^-/, ''), descending: s.startsWith('-') }));
    return sorts.map((s) => `${this.fieldLabel(spec, s.field)} ${this.text(s.descending ? 'exchange.export.descending' : 'exchange.export.ascending')}`).join('、');
  }

  private async node(spec: ListSpec, custom: ReadonlyMap<string, CustomField>, f: Filter, outer: boolean): Promise<string> {
    if (isCondition(f)) return this.condition(spec, custom, f);
    const [word, list] = isAnd(f) ? ['and', f.and] as const : ['or', f.or] as const;
    const parts: string[] = [];
    for (const child of list) parts.push(await this.node(spec, custom, child, list.length === 1 && outer));
    const text = parts.join(this.text(`exchange.export.${word}`));
    return outer || list.length < 2 ? text : `(${text})`;
  }

  private async condition(spec: ListSpec, custom: ReadonlyMap<string, CustomField>, c: Condition): Promise<string> {
    const own = custom.get(c.field);
    const field: ListField | undefined = own ? { kind: own.kind } : spec.fields[c.field];
    const label = own?.label ?? this.fieldLabel(spec, c.field);
    const op = this.text(`exchange.op.${c.op}`);
    if (c.op === 'empty' || c.op === 'nempty' || !field) return `${label} ${op}`;
    const values = Array.isArray(c.value) ? c.value : [c.value];
    const words = own && !this.labels.named(own) ? await this.labels.ofCustom(own) : await this.labels.ofValues(spec, c.field, field, values);
    const shown = values.map((v) => words(v) ?? this.word(v)).join(c.op === 'between' ? ' ~ ' : '、');
    return `${label} ${op} ${shown}`;
  }

  /** Relative dates and `me` in words, anything else as it is. */
  private word(value: unknown): string {
    const text = String(value ?? '');
    const rolling = /^(last|next)_(\d{1,4})d$/.exec(text);
    if (rolling) return this.text(`exchange.range.${rolling[1] ?? 'last'}_days`, { n: rolling[2] });
    return this.texts.maybe(context().locale, `exchange.range.${text}`) ?? text;
  }

  private fieldLabel(spec: ListSpec, field: string): string {
    return this.texts.maybe(context().locale, `field.${spec.entity}.${field}`) ?? field;
  }

  private text(key: string, params: Record<string, unknown> = {}): string {
    return this.texts.text(context().locale, key, params);
  }
}
