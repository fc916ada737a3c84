import { type DocumentState, type Locale, chineseAmount, scaled } from '@steward/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { Texts, clock, context, principal } from '@steward/platform';
import { SettingsFacade } from '../data/setting/setting.facade.js';
import type { PrintColumn, PrintDocument, PrintField, PrintSignature, PrintTable, PrintVariant, Printable } from './printable.js';
import { empty, instantText, sumDigits, sumValue, wordOf } from './print.words.js';
import { COMPANY_ADDRESS, COMPANY_BANK, COMPANY_PHONE } from './print.settings.js';
import type { LabelledText, PaperName, Sheet, SheetColumn, SheetTable } from './render/sheet.js';

const STAMPS: Partial<Record<DocumentState, 'grey' | 'red'>> = { draft: 'grey', pending: 'grey', rejected: 'red', voided: 'red' };
const SIGNATURES: readonly PrintSignature[] = [{ label: 'print.sign.maker' }, { label: 'print.sign.approver' }, { label: 'print.sign.receiver' }];
/** Widths of columns of texts, in mm on A4: usual, least, and up to which one is centred. */
const TEXT_WIDTH = { usual: 30, least: 16, centred: 12 };

interface Reader { locale: Locale; sees: (needs: string | undefined) => boolean }

/** Turns a document into the sheet its reader gets: words for codes and keys, nothing the reader or the variant may not show. */
@Injectable()
export class PrintComposer {
  constructor(@Inject(Texts) private readonly texts: Texts, @Inject(SettingsFacade) private readonly settings: SettingsFacade) {}

  async sheet(printable: Printable, variant: PrintVariant, paper: PaperName, doc: PrintDocument): Promise<Sheet> {
    const { locale } = context();
    const { permissions, name } = principal();
    const without = new Set(variant.without ?? []);
    const reader: Reader = { locale, sees: (needs) => needs === undefined || (permissions.has(needs) && !without.has(needs)) };
    const word = (key: string, params: Record<string, unknown> = {}): string => this.texts.text(locale, key, params);
    const title = word(`print.title.${printable.type}`);
    const now = clock.now();
    const company = await this.company(locale, doc.bank ?? false);
    const no = doc.no ?? '';
    const tone = STAMPS[doc.state];
    return {
      paper, company, title, running: [no, doc.party.name, doc.docDate].filter(Boolean).join('  ·  '),
      ...(tone ? { stamp: { text: word(`document.state.${doc.state}`), tone } } : {}),
      head: [
        { label: word(doc.party.label), value: doc.party.name, span: 2 }, { label: word('print.no'), value: no },
        ...this.fields([{ label: 'print.date', kind: 'date', value: doc.docDate }, ...doc.fields], reader),
      ],
      tables: doc.tables.map((t) => this.table(t, reader)),
      totals: this.fields(doc.totals ?? [], reader), ...this.total(doc.total, reader),
      ...(empty(doc.remark) ? {} : { remark: { label: word('print.remark'), value: doc.remark ?? '' } }),
      note: doc.note === undefined ? '' : word(doc.note), bankLabel: word('print.bank'),
      signatures: (doc.signatures ?? SIGNATURES).map((s) => ({ label: word(s.label), value: s.name ?? '' })),
      words: { sum: word('print.sum'), subtotal: word('print.subtotal'), printed: word('print.printed', { name, time: instantText(now) }), page: word('print.page') },
      meta: { title: [title, no].filter(Boolean).join(' '), author: company.name, language: locale === 'en' ? 'en' : 'zh', at: now.toISOString() },
    };
  }

  private async company(locale: Locale, bank: boolean): Promise<Sheet['company']> {
    const [name, address, phone, account] = await Promise.all([this.settings.get('company.name'), this.settings.get(COMPANY_ADDRESS), this.settings.get(COMPANY_PHONE), this.settings.get(COMPANY_BANK)]);
    const line = [address, phone && this.texts.text(locale, 'print.phone', { phone })].filter(Boolean).join('    ');
    return { name, line, bank: bank ? account : '' };
  }

  private fields(fields: readonly PrintField[], reader: Reader): LabelledText[] {
    return fields.filter((f) => reader.sees(f.needs) && !empty(f.value)).map((f) => ({ label: this.label(f, reader), value: wordOf(this.texts, reader.locale, f, f.value), ...(f.wide ? { span: 3 } : {}) }));
  }

  private total(total: PrintField | undefined, reader: Reader): Pick<Sheet, 'total'> {
    if (!total || !reader.sees(total.needs) || empty(total.value)) return {};
    const capitals = reader.locale === 'zh-CN' ? chineseAmount(scaled(String(total.value), 2)) : '';
    return { total: { label: this.label(total, reader), value: `¥${wordOf(this.texts, reader.locale, { kind: 'money' }, total.value)}`, capitals, capitalsLabel: this.texts.text(reader.locale, 'print.capitals') } };
  }

  private table(table: PrintTable, reader: Reader): SheetTable {
    const columns = table.columns.filter((k) => reader.sees(k.needs) && !(k.optional && table.rows.every((row) => empty(row[k.key]))));
    const summed = columns.flatMap((k) => { const digits = k.sum ? sumDigits(k.kind) : undefined; return digits === undefined ? [] : [{ key: k.key, digits }]; });
    const number: SheetColumn = { label: this.texts.text(reader.locale, 'print.row'), align: 'center', width: 9, stretch: 0 };
    return {
      title: table.title === undefined ? '' : this.texts.text(reader.locale, table.title),
      columns: [number, ...columns.map((k) => columnOf(k, this.label(k, reader)))],
      rows: table.rows.map((row, i) => [String(i + 1), ...columns.map((k) => wordOf(this.texts, reader.locale, k, row[k.key]))]),
      figures: table.rows.map((row) => summed.map(({ key, digits }) => sumValue(row[key], digits))),
    };
  }

  private label(f: { label: string; labelText?: string }, reader: Reader): string {
    return f.labelText ?? this.texts.text(reader.locale, f.label);
  }
}

function columnOf(k: PrintColumn, label: string): SheetColumn {
  const digits = k.sum ? sumDigits(k.kind) : undefined;
  const sum = digits === undefined ? {} : { sum: digits };
  switch (k.kind ?? 'text') {
    case 'text': {
      const width = k.width ?? TEXT_WIDTH.usual;
      return { label, align: width <= TEXT_WIDTH.centred ? 'center' : 'left', width: Math.min(width, TEXT_WIDTH.least), stretch: width };
    }
    case 'date': case 'instant': case 'boolean': case 'enum': return { label, align: 'center', width: k.width ?? 16, stretch: 0 };
    default: return { label, align: 'right', width: k.width ?? 15, stretch: 0, ...sum };
  }
}
