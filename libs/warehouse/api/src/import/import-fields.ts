import { Inject, Injectable } from '@nestjs/common';
import type { FieldKind } from '@steward/kernel';
import { type FieldSpec, Texts, context } from '@steward/platform';
import { CategoryFacade, CustomFieldFacade, DictionaryFacade, type ImportField } from '@steward/system-api';
import type { FileField } from './import-fields.data.js';

type Choices = { value: string; label: string }[];
interface Around { specs: ReadonlyMap<string, FieldSpec>; required: readonly string[]; categoryType: string; enums: Readonly<Record<string, Choices>> }

const KIND_OF: Partial<Record<FieldSpec['type'], FieldKind>> = { integer: 'integer', boolean: 'boolean', enum: 'enum', ref: 'ref' };
const kindOf = (spec: FieldSpec | undefined): FieldKind => spec?.kind ?? (spec?.dictionary ? 'dictionary' : spec?.format === 'region' ? 'region' : spec ? (KIND_OF[spec.type] ?? 'text') : 'text');

/** What files of master data may hold, in the language of the importer. */
@Injectable()
export class ImportFields {
  constructor(@Inject(Texts) private readonly texts: Texts, @Inject(DictionaryFacade) private readonly dictionaries: DictionaryFacade, @Inject(CategoryFacade) private readonly categories: CategoryFacade, @Inject(CustomFieldFacade) private readonly customFields: CustomFieldFacade) {}

  /** Own fields in their order, then custom ones. */
  async of(entity: string, fields: Readonly<Record<string, FileField>>, a: Around): Promise<ImportField[]> {
    const out: ImportField[] = [];
    for (const [key, f] of Object.entries(fields)) {
      const spec = a.specs.get(key);
      const options = await this.options(key, spec, a);
      out.push({
        key, label: this.label(`field.${entity}.${key}`), kind: f.kind ?? kindOf(spec), required: a.required.includes(key), synonyms: f.words ?? [],
        ...(spec ? { spec } : {}), ...(options ? { options } : {}), ...(f.example ? { example: f.example } : {}), ...(f.note && context().locale === 'zh-CN' ? { note: f.note } : {}),
      });
    }
    for (const f of await this.customFields.fields(entity)) {
      if (f.inImport) out.push({ key: `custom.${f.key}`, label: f.label, kind: f.kind, required: f.required, spec: f.spec, synonyms: [], ...(f.options.length > 0 ? { options: f.options } : {}), ...(f.hint ? { note: f.hint } : {}) });
    }
    return out;
  }

  label(key: string): string {
    return this.texts.text(context().locale, key);
  }
  /** Code of the enabled item of a dictionary a text means. */
  codeOf(dictionary: string, text: string): Promise<string | undefined> {
    return this.dictionaries.matchLabel(dictionary, text);
  }

  private async options(key: string, spec: FieldSpec | undefined, a: Around): Promise<Choices | undefined> {
    if (a.enums[key]) return a.enums[key];
    if (spec?.dictionary) return (await this.dictionaries.items(spec.dictionary)).filter((i) => i.enabled).map((i) => ({ value: i.code, label: i.label }));
    if (key !== 'categoryId') return undefined;
    const paths = await this.categories.paths(a.categoryType);
    return paths.length > 0 ? paths.map((p) => ({ value: String(p.id), label: p.path })) : undefined;
  }
}
