import { type DocumentState, chineseAmount, scaled } from '@steward/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { ListSupport, Texts, clock, context, principal } from '@steward/platform';
import { SettingsFacade } from '../data/setting/setting.facade.js';
import type { PrintColumn, PrintDocument, PrintField, PrintSignature, PrintTable, PrintVariant, Printable } from './printable.js';
import { COMPANY_ADDRESS, COMPANY_BANK, COMPANY_PHONE } from './print.settings.js';
import { PrintWords, empty, instantText, sumDigits, sumValue } from './print.words.js';
import type { LabelledText, PaperName, Sheet, SheetColumn, SheetTable } from './render/sheet.js';

const STAMPS: Partial<Record<DocumentState, 'grey' | 'red'>> = { draft: 'grey', pending: 'grey', rejected: 'red', voided: 'red' };
const SIGNATURES: readonly PrintSignature[] = [{ label: 'print.sign.maker' }, { label: 'print.sign.approver' }, { label: 'print.sign.receiver' }];
/** Widths of columns of texts, in mm on A4: the usual one, and up to which one is centred; a part of it is the least. */
const TEXT_WIDTH = { usual: 30, centred: 12, least: 0.7 };

interface Reader { words: PrintWords; sees: (needs: string | undefined) => boolean }

/** Turns a document into the sheet its reader gets: words for codes and keys, nothing the reader or the variant may not show. */
@Injectable()
export class PrintComposer {
  constructor(@Inject(Texts) private readonly texts: Texts, @Inject(SettingsFacade) private readonly settings: SettingsFacade, @Inject(ListSupport) private readonly support: ListSupport) {}

  async sheet(printable: Printable, variant: PrintVariant, paper: PaperName, doc: PrintDocument): Promise<Sheet> {
    const reader = await this.reader(variant, doc);
    const { words } = reader;
    const title = words.text(`print.title.${printable.type}`);
    const no = doc.no ?? '';
    const tone = STAMPS[doc.state];
    const company = await this.company(words);
    const total = totalOf(doc.total, reader);
    const bank = doc.bank && total.total ? await this.settings.get(COMPANY_BANK) : '';
    return {
      paper, company, title, running: [no, doc.party.name, doc.docDate].filter(Boolean).join('  ·  '),
      ...(tone ? { stamp: { text: words.text(`document.state.${doc.state}`), tone } } : {}),
      head: [
        { label: words.text(doc.party.label), value: doc.party.name, span: 2 }, ...(doc.no === undefined ? [] : [{ label: words.text('print.no'), value: no || '—' }]),
        ...fieldsOf([{ label: 'print.date', kind: 'date', value: doc.docDate }, ...doc.fields], reader),
      ],
      tables: doc.tables.map((t) => tableOf(t, reader)), totals: fieldsOf(doc.totals ?? [], reader), ...total,
      notes: fieldsOf([{ label: 'print.remark', value: doc.remark }, ...(doc.notes ?? []), { label: 'print.bank', value: bank }], reader),
      signatures: (doc.signatures ?? SIGNATURES).map((s) => ({ label: words.text(s.label), value: s.name ?? '' })),
      words: { sum: words.text('print.sum'), subtotal: words.text('print.subtotal'), printed: words.text('print.printed', { name: principal().name, time: instantText(clock.now()) }), page: words.text('print.page') },
      meta: { title: [title, no].filter(Boolean).join(' '), author: company.name, language: words.locale === 'en' ? 'en' : 'zh', at: clock.stamp() },
    };
  }

  private async reader(variant: PrintVariant, doc: PrintDocument): Promise<Reader> {
    const { permissions } = principal();
    const without = new Set(variant.without ?? []);
    const all = [...doc.fields, ...(doc.totals ?? []), ...(doc.notes ?? []), ...doc.tables.flatMap((t) => t.columns)];
    const codes = [...new Set(all.filter((f) => f.kind === 'dictionary').map((f) => f.words ?? ''))];
    const dictionaries = new Map(await Promise.all(codes.map(async (code) => [code, await this.support.dictionary(code)] as const)));
    return { words: new PrintWords(this.texts, context().locale, dictionaries), sees: (needs) => needs === undefined || (permissions.has(needs) && !without.has(needs)) };
  }

  private async company(words: PrintWords): Promise<Sheet['company']> {
    const [name, address, phone] = await Promise.all([this.settings.get('company.name'), this.settings.get(COMPANY_ADDRESS), this.settings.get(COMPANY_PHONE)]);
    return { name, line: [address, phone && words.text('print.phone', { phone })].filter(Boolean).join('    ') };
  }
}

function fieldsOf(fields: readonly PrintField[], { words, sees }: Reader): LabelledText[] {
  return fields.filter((f) => sees(f.needs) && !empty(f.value)).map((f) => ({ label: words.label(f), value: words.value(f, f.value), ...(f.wide ? { span: 3 } : {}) }));
}

function totalOf(total: PrintField | undefined, { words, sees }: Reader): Pick<Sheet, 'total'> {
  if (!total || !sees(total.needs) || empty(total.value)) return {};
  const capitals = words.locale === 'zh-CN' ? chineseAmount(scaled(String(total.value), 2)) : '';
  return { total: { label: words.label(total), value: `¥${words.value({ kind: 'money' }, total.value)}`, capitals, capitalsLabel: words.text('print.capitals') } };
}

function tableOf(table: PrintTable, { words, sees }: Reader): SheetTable {
  const columns = table.columns.filter((k) => sees(k.needs) && !(k.optional && table.rows.every((row) => empty(row[k.key]))));
  const summed = columns.flatMap((k) => { const digits = k.sum ? sumDigits(k.kind) : undefined; return digits === undefined ? [] : [{ key: k.key, digits }]; });
  return {
    title: table.title === undefined ? '' : words.text(table.title),
    columns: [{ label: words.text('print.row'), align: 'center', width: 9, stretch: 0 }, ...columns.map((k) => columnOf(k, words.label(k)))],
    rows: table.rows.map((row, i) => [String(i + 1), ...columns.map((k) => words.value(k, row[k.key]))]),
    figures: table.rows.map((row) => summed.map(({ key, digits }) => sumValue(row[key], digits))),
  };
}

function columnOf(k: PrintColumn, label: string): SheetColumn {
  const digits = k.sum ? sumDigits(k.kind) : undefined;
  const sum = digits === undefined ? {} : { sum: digits };
  switch (k.kind ?? 'text') {
    case 'text': case 'dictionary': case 'term': {
      const width = k.width ?? TEXT_WIDTH.usual;
      return { label, align: width <= TEXT_WIDTH.centred ? 'center' : 'left', width: width * TEXT_WIDTH.least, stretch: width };
    }
    case 'date': case 'instant': case 'boolean': case 'enum': return { label, align: 'center', width: k.width ?? 16, stretch: 0 };
    case 'rate': return { label, align: 'right', width: k.width ?? 9, stretch: 0 };
    default: return { label, align: 'right', width: k.width ?? 14, stretch: 0, ...sum };
  }
}
