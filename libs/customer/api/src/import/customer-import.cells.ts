import { Inject, Injectable } from '@nestjs/common';
import { type FieldSpec, check, clock } from '@steward/platform';
import { CategoryFacade, DictionaryFacade, type ImportFault, type ImportOptions, RegionFacade } from '@steward/system-api';
import { CATEGORY_TYPE, DICTIONARIES } from '../customer/customer.input.js';
import { specOf } from './customer-import.fields.js';
import type { NewChoice } from './customer-import.types.js';
import { cellText, countryText, discountText, foreignAddress, instantText, numberText, paymentTermText, shortNameText, tagTexts, urlText } from './import-text.js';

type Values = Record<string, string | null>;
/** Values of the wire read from the texts of one row, and what is wrong with them. */
export interface Cells { customer: Record<string, unknown>; contact: Record<string, unknown>; custom: Record<string, unknown>; choices: NewChoice[]; errors: ImportFault[] }

const TYPES: Record<string, string> = { 企业: 'company', 公司: 'company', 单位: 'company', company: 'company', 个人: 'person', person: 'person', 自然人: 'person' };
const GENDERS: Record<string, string> = { 男: 'male', 先生: 'male', male: 'male', m: 'male', 女: 'female', 女士: 'female', 小姐: 'female', female: 'female', f: 'female' };
const REGION_PARTS = new Set(['province', 'city', 'district', 'region']);
/** Found out by the checker for the whole batch at once. */
const REFERENCES = new Set(['ownerId', 'parentId']);

/** Turns the texts of a row into values of the wire, by the rules of the API and the words people use. */
@Injectable()
export class CustomerImportCells {
  constructor(@Inject(DictionaryFacade) private readonly dictionaries: DictionaryFacade, @Inject(CategoryFacade) private readonly categories: CategoryFacade, @Inject(RegionFacade) private readonly regions: RegionFacade) {}

  async read(values: Values, o: ImportOptions): Promise<Cells> {
    const cells: Cells = { customer: {}, contact: {}, custom: {}, choices: [], errors: [] };
    for (const [key, raw] of Object.entries(values)) {
      const text = cellText(raw);
      if (key.startsWith('custom.')) { if (text !== null || o.duplicateStrategy === 'overwrite') cells.custom[key.slice(7)] = text; continue; }
      if (REGION_PARTS.has(key) || REFERENCES.has(key)) continue;
      if (text === null) { this.empty(cells, key, o); continue; }
      await this.one(cells, key, text, o);
    }
    this.region(cells, values, o);
    if (!cells.customer['name']) cells.errors.push({ field: 'name', value: values['name'] ?? null, code: 'required' });
    if (!cells.contact['name'] && Object.keys(cells.contact).length > 0) cells.contact['name'] = cells.customer['name'];
    return cells;
  }

  /** An empty cell empties the field only where everything is overwritten. */
  private empty(cells: Cells, key: string, o: ImportOptions): void {
    if (o.duplicateStrategy === 'overwrite' && !key.startsWith('contact.') && key !== 'name' && key !== 'code') cells.customer[key] = null;
  }

  private async one(cells: Cells, key: string, text: string, o: ImportOptions): Promise<void> {
    const wrong = (code: string, params?: Record<string, unknown>): void => { cells.errors.push({ field: key, value: text, code, ...(params ? { params } : {}) }); };
    const into = key.startsWith('contact.') ? cells.contact : cells.customer;
    const name = key.startsWith('contact.') ? key.slice(8) : key;
    const dictionary = into === cells.customer ? (DICTIONARIES as Record<string, string>)[key] : undefined;
    if (dictionary || key === 'categoryId') { await this.choice(cells, key as NewChoice['field'], text, o, wrong); return; }
    const value = plain(key, text);
    if (value === undefined) { wrong(KIND_FAULT[key] ?? 'pattern', key === 'annualRevenue' || key === 'creditLimit' ? { scale: 2 } : key === 'discountRate' ? { scale: 4 } : undefined); return; }
    const spec: FieldSpec | undefined = specOf(key);
    const found = spec ? check(spec, value) : undefined;
    if (found) wrong(found.code, found.params);
    else into[name] = value;
  }

  private async choice(cells: Cells, field: NewChoice['field'], text: string, o: ImportOptions, wrong: (code: string) => void): Promise<void> {
    const known = field === 'categoryId' ? await this.categories.byPath(CATEGORY_TYPE, text) : await this.item(DICTIONARIES[field], text);
    if (known !== undefined) cells.customer[field] = known;
    else if (o.unknownChoices === 'create') cells.choices.push({ field, text });
    else wrong(field === 'categoryId' ? 'not_found' : 'enum');
  }

  /** `C 制造业`, `C`, `制造业`: industries go by the letter of GB/T 4754 first. */
  private async item(dictionary: string, text: string): Promise<string | undefined> {
    const known = await this.dictionaries.matchLabel(dictionary, text);
    if (known !== undefined || dictionary !== 'customer.industry') return known;
    const items = (await this.dictionaries.items(dictionary)).filter((i) => i.enabled);
    const letter = /^([A-Sa-s])(?![A-Za-z])/.exec(text)?.[1]?.toUpperCase();
    if (letter) return items.find((i) => i.code === letter)?.code;
    const like = items.filter((i) => i.label.replace(/^[A-Z]\s*/, '').startsWith(text));
    return like.length === 1 ? like[0]?.code : undefined;
  }

  private region(cells: Cells, values: Values, o: ImportOptions): void {
    const [province, city, district, whole] = ['province', 'city', 'district', 'region'].map((k) => cellText(values[k]));
    const parts = [province, city, district].some((p) => p !== null && p !== undefined);
    if (!parts && !whole) {
      if (o.duplicateStrategy === 'overwrite' && ['province', 'city', 'district', 'region'].some((k) => k in values)) cells.customer['region'] = null;
      return;
    }
    const country = cells.customer['country'];
    if (typeof country === 'string' && country !== 'CN') {
      const address = cells.customer['address'];
      Object.assign(cells.customer, { region: null, address: foreignAddress(typeof address === 'string' ? address : null, [district, city, province, whole])?.slice(0, 255) ?? null });
      return;
    }
    const code = whole ? this.regions.parse(whole) : this.regions.find(province, city, district);
    if (code !== undefined) { cells.customer['region'] = code; return; }
    const field = whole ? 'region' : district ? 'district' : city ? 'city' : 'province';
    cells.errors.push({ field, value: values[field] ?? null, code: 'not_found' });
  }
}

const KIND_FAULT: Record<string, string> = { employees: 'integer', creditDays: 'integer', annualRevenue: 'decimal', creditLimit: 'decimal', discountRate: 'decimal', type: 'enum', country: 'enum', 'contact.gender': 'enum', nextContactAt: 'instant' };

/** The value of the wire behind a text that needs no looking up; undefined when it means nothing. */
function plain(key: string, text: string): unknown {
  switch (key) {
    case 'type': return TYPES[text.toLowerCase()];
    case 'contact.gender': return GENDERS[text.toLowerCase()];
    case 'employees': case 'creditDays': { const n = numberText(text); return n === undefined || n.includes('.') ? undefined : Number(n); }
    case 'annualRevenue': case 'creditLimit': return numberText(text);
    case 'discountRate': return discountText(text);
    case 'paymentTerm': return paymentTermText(text);
    case 'nextContactAt': return instantText(text, clock.timezone());
    case 'tags': return tagTexts(text);
    case 'shortName': return shortNameText(text);
    case 'country': return countryText(text);
    case 'website': return urlText(text);
    case 'creditCode': return text.toUpperCase();
    default: return text;
  }
}
