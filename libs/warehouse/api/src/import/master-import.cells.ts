import { Inject, Injectable } from '@nestjs/common';
import { type FieldSpec, check, mayUse } from '@steward/platform';
import { CategoryFacade, DictionaryFacade, type ImportFault, type ImportOptions, RegionFacade, cellText, foreignAddress, numberText } from '@steward/system-api';
import type { CellPlan, NewChoice } from './master-import.types.js';

type Values = Record<string, string | null>;
/** Values of the wire read from the texts of one row, and what is wrong with them. */
export interface Cells { fields: Record<string, unknown>; contact: Record<string, unknown>; custom: Record<string, unknown>; choices: NewChoice[]; errors: ImportFault[] }

const REGION_PARTS = ['province', 'city', 'district', 'region'];
const YES = new Set(['是', '启用', '有效', '在用', '√', 'y', 'yes', 'true', '1', 'enabled']);
const NO = new Set(['否', '停用', '无效', '禁用', '×', 'n', 'no', 'false', '0', 'disabled']);
const FAULT_OF: Partial<Record<FieldSpec['type'], string>> = { integer: 'integer', decimal: 'decimal', boolean: 'boolean', enum: 'enum' };

/** Turns the texts of a row into values of the wire, by the rules of the API and the words people use. */
@Injectable()
export class MasterImportCells {
  constructor(@Inject(DictionaryFacade) private readonly dictionaries: DictionaryFacade, @Inject(CategoryFacade) private readonly categories: CategoryFacade, @Inject(RegionFacade) private readonly regions: RegionFacade) {}

  async read(values: Values, plan: CellPlan, o: ImportOptions): Promise<Cells> {
    const cells: Cells = { fields: {}, contact: {}, custom: {}, choices: [], errors: [] };
    for (const [key, raw] of Object.entries(values)) {
      const text = cellText(raw);
      if (key.startsWith('custom.')) { if (text !== null || o.duplicateStrategy === 'overwrite') cells.custom[key.slice(7)] = text; continue; }
      if (plan.references.includes(key) || (plan.specs.has('region') && REGION_PARTS.includes(key))) continue;
      if (text !== null) await this.one(cells, key, text, plan, o);
      else if (o.duplicateStrategy === 'overwrite' && !key.startsWith('contact.') && key !== 'code' && !plan.required.includes(key)) cells.fields[key] = null;
    }
    if (plan.specs.has('region')) this.region(cells, values, o);
    if (!cells.contact['name'] && Object.keys(cells.contact).length > 0) cells.contact['name'] = cells.fields['name'];
    return cells;
  }

  private async one(cells: Cells, key: string, text: string, plan: CellPlan, o: ImportOptions): Promise<void> {
    const wrong = (code: string, params?: Record<string, unknown>): void => { cells.errors.push({ field: key, value: text, code, ...(params ? { params } : {}) }); };
    const contact = key.startsWith('contact.');
    const name = contact ? key.slice(8) : key;
    const spec = (contact ? plan.contactSpecs : plan.specs).get(name);
    if (spec?.needs && !mayUse(spec.needs)) { wrong('forbidden', { permission: spec.needs }); return; }
    if (!contact && (key === 'categoryId' || spec?.dictionary)) { await this.choice(cells, key, spec?.dictionary ?? null, text, plan, o, wrong); return; }
    const special = contact ? undefined : plan.special[key];
    const value = special ? await special.read(text) : plainOf(spec, text);
    if (value === undefined) { if (special) wrong(special.fault, special.params); else wrong(FAULT_OF[spec?.type ?? 'text'] ?? 'pattern', spec?.scale === undefined ? undefined : { scale: spec.scale }); return; }
    const found = spec && !spec.item ? check(spec, value) : undefined;
    if (found) wrong(found.code, found.params);
    else (contact ? cells.contact : cells.fields)[name] = value;
  }

  private async choice(cells: Cells, field: string, dictionary: string | null, text: string, plan: CellPlan, o: ImportOptions, wrong: (code: string) => void): Promise<void> {
    const known = dictionary === null ? await this.categories.byPath(plan.categoryType, text) : await this.dictionaries.matchLabel(dictionary, text);
    if (known !== undefined) cells.fields[field] = known;
    else if (o.unknownChoices === 'create') cells.choices.push({ field, dictionary, text });
    else wrong(dictionary === null ? 'not_found' : 'enum');
  }

  private region(cells: Cells, values: Values, o: ImportOptions): void {
    const [province, city, district, whole] = REGION_PARTS.map((k) => cellText(values[k]));
    if (![province, city, district, whole].some((p) => p !== null && p !== undefined)) {
      if (o.duplicateStrategy === 'overwrite' && REGION_PARTS.some((k) => k in values)) cells.fields['region'] = null;
      return;
    }
    const country = cells.fields['country'];
    if (typeof country === 'string' && country !== 'CN') { abroad(cells, [district, city, province, whole]); return; }
    const code = whole ? this.regions.parse(whole) : this.regions.find(province ?? null, city ?? null, district ?? null);
    if (code !== undefined) { cells.fields['region'] = code; return; }
    const field = whole ? 'region' : district ? 'district' : city ? 'city' : 'province';
    cells.errors.push({ field, value: values[field] ?? null, code: 'not_found' });
  }
}

/** A place outside of China has no code: it stands behind the street. */
function abroad(cells: Cells, parts: readonly (string | null | undefined)[]): void {
  const address = cells.fields['address'];
  cells.fields['region'] = null;
  cells.fields['address'] = foreignAddress(typeof address === 'string' ? address : null, parts)?.slice(0, 255) ?? null;
}

/** The value of the wire behind a text that needs no looking up; undefined when it means nothing. */
function plainOf(spec: FieldSpec | undefined, text: string): unknown {
  switch (spec?.type) {
    case 'integer': { const n = numberText(text); return n === undefined || n.includes('.') ? undefined : Number(n); }
    case 'decimal': return numberText(text);
    case 'boolean': { const word = text.toLowerCase(); return YES.has(word) ? true : NO.has(word) ? false : undefined; }
    case 'texts': return text.split(/[,，、;；\s]+/).filter(Boolean);
    default: return text;
  }
}
