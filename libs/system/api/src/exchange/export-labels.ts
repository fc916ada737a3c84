import { Inject, Injectable } from '@nestjs/common';
import type { FieldKind } from '@steward/kernel';
import { type CustomField, type ListField, type ListSpec, ListSupport, type NamedKind, Texts, context } from '@steward/platform';
import { RegionFacade } from '../data/region/region.facade.js';

export type Label = (value: unknown) => string | undefined;

const NAMED: Partial<Record<FieldKind, NamedKind>> = { user: 'user', department: 'department', tree: 'category' };

/** Words for codes and ids: enums, dictionaries, regions, yes and no, custom choices, names. */
@Injectable()
export class ExportLabels {
  constructor(@Inject(ListSupport) private readonly support: ListSupport, @Inject(Texts) private readonly texts: Texts, @Inject(RegionFacade) private readonly regions: RegionFacade) {}

  async of(spec: ListSpec, key: string, f: ListField): Promise<Label> {
    const { locale } = context();
    if (f.dictionary !== undefined) { const items = await this.support.dictionary(f.dictionary); return (v) => items.get(String(v)); }
    switch (f.kind) {
      case 'boolean': return this.yesNo();
      case 'enum': return (v) => this.texts.maybe(locale, `enum.${spec.entity}.${key}.${String(v)}`);
      case 'region': return (v) => this.regions.name(String(v));
      default: return () => undefined;
    }
  }

  async ofCustom(f: CustomField): Promise<Label> {
    if (f.kind === 'boolean') return this.yesNo();
    if (f.kind === 'region') return (v) => this.regions.name(String(v));
    const options = new Map(f.options.map((o) => [o.value, o.label]));
    return (v) => options.get(String(v));
  }

  /** Kind of the names behind the ids of a field, if that is what it holds. */
  named(f: { kind: FieldKind }): NamedKind | undefined {
    return NAMED[f.kind];
  }

  names(kind: NamedKind, ids: readonly number[]): Promise<Map<number, string>> {
    return this.support.names(kind, ids);
  }

  /** Labels of the values of a condition, names included. */
  async ofValues(spec: ListSpec, key: string, f: ListField, values: readonly unknown[]): Promise<Label> {
    const kind = f.name?.of ?? NAMED[f.kind];
    if (!kind) return this.of(spec, key, f);
    const names = await this.support.names(kind, values.map(Number).filter((n) => Number.isSafeInteger(n)));
    return (v) => names.get(Number(v));
  }

  private yesNo(): Label {
    const { locale } = context();
    const yes = this.texts.text(locale, 'common.yes');
    const no = this.texts.text(locale, 'common.no');
    return (v) => (v === true || v === 1 || v === '1' || v === 'true' ? yes : no);
  }
}
