import { Inject, Injectable, type StreamableFile } from '@nestjs/common';
import { type Cell, Texts, Transactional, type WorkbookColumn, clock, context, record, writeWorkbook } from '@steward/platform';
import { type PrintColumn, type PrintDocument, type PrintRow, PrintService, type PrintedFile, XLSX, safeFileName, sendFile } from '@steward/system-api';
import type { Side } from '../subledger/sides.js';
import type { StatementEntryView, StatementLineView } from './statement.dto.js';
import type { Statement } from './statement.service.js';

const ENTITY: Record<Side, 'customer_statement' | 'supplier_statement'> = { receivable: 'customer_statement', payable: 'supplier_statement' };
/** Columns a row of a file has, in both layouts; texts below `field.statement`. */
type Row = Record<'date' | 'kind' | 'no' | 'product' | 'unit' | 'quantity' | 'unitPrice' | 'amount' | 'increase' | 'settled' | 'writeOff' | 'balance', string | null>;
const BLANK: Row = { date: null, kind: null, no: null, product: null, unit: null, quantity: null, unitPrice: null, amount: null, increase: null, settled: null, writeOff: null, balance: null };
const LINE_KEYS = ['product', 'unit', 'quantity', 'unitPrice', 'amount'] as const;
const FIGURE = { format: 'money', width: 14 } as const;
const FORMATS: Partial<Record<keyof Row, Pick<WorkbookColumn, 'format' | 'width' | 'decimals'>>> = {
  date: { format: 'date', width: 12 }, kind: { width: 14 }, no: { width: 20 }, product: { width: 40 }, quantity: { format: 'number' }, unitPrice: { format: 'number' }, amount: FIGURE, increase: FIGURE, settled: FIGURE, writeOff: FIGURE, balance: FIGURE,
};
const PRINTED: Partial<Record<keyof Row, Pick<PrintColumn, 'kind' | 'width' | 'optional'>>> = {
  date: { kind: 'date' }, kind: { width: 18 }, no: { width: 28, optional: true }, product: { width: 46 }, unit: { width: 10 }, quantity: { kind: 'quantity' }, unitPrice: { kind: 'price', optional: true }, amount: { kind: 'money' },
  increase: { kind: 'money' }, settled: { kind: 'money' }, writeOff: { kind: 'money', optional: true }, balance: { kind: 'money' },
};
const unlessZero = (amount: string): string | null => (Number(amount) === 0 ? null : amount);

/** Statements on paper and as workbooks; who took whose is noted. */
@Injectable()
export class StatementFiles {
  constructor(@Inject(Texts) private readonly texts: Texts, @Inject(PrintService) private readonly prints: PrintService) {}

  /** Throws 503 `print.busy`, 409 `print.too_long`. */
  async pdf(side: Side, s: Statement, paper?: string): Promise<PrintedFile> {
    await this.note(side, s, 'print');
    return this.prints.paper(ENTITY[side], this.paperOf(side, s), paper);
  }

  async workbook(side: Side, s: Statement): Promise<StreamableFile> {
    await this.note(side, s, 'export');
    const title = this.text(`print.title.${ENTITY[side]}`);
    const keys = this.keys(s);
    const columns = keys.map((key): WorkbookColumn => ({ header: this.label(side, key), ...FORMATS[key] }));
    const rows = this.rows(s).map((row) => keys.map((key): Cell => row[key]));
    return sendFile(`${safeFileName(`${title}_${s.partyName}_${s.from}_${s.to}`)}.xlsx`, XLSX, (path) => writeWorkbook(path, { sheets: [{ name: title, columns, rows, notes: [`${title}  ${s.partyName}`, `${s.from} — ${s.to}`] }], properties: { timeZone: clock.timezone() } }));
  }

  /** A statement leaves the house: one audit row, in a transaction of its own for a GET has none. */
  @Transactional()
  private note(side: Side, s: Statement, action: 'print' | 'export'): Promise<void> {
    record({ entity: ENTITY[side], entityId: s.partyId, action, changes: { partyName: [null, s.partyName], from: [null, s.from], to: [null, s.to], layout: [null, s.layout], closing: [null, s.closing] } });
    return Promise.resolve();
  }

  private paperOf(side: Side, s: Statement): PrintDocument {
    const columns = this.keys(s).map((key): PrintColumn => ({ key, label: key, labelText: this.label(side, key), ...PRINTED[key] }));
    const money = (key: 'opening' | 'increase' | 'settled' | 'writeOff'): PrintDocument['fields'][number] => ({ label: key, labelText: this.label(side, key), kind: 'money', value: key === 'writeOff' ? unlessZero(s.writeOff) : s[key] });
    return {
      docDate: clock.today(), state: 'approved', party: { label: `print.word.${side === 'receivable' ? 'customer' : 'supplier'}`, name: s.partyName }, fields: [{ label: 'field.statement.period', value: `${s.from} — ${s.to}` }],
      tables: [{ columns, rows: this.rows(s) as PrintRow[] }], totals: [money('opening'), money('increase'), money('settled'), money('writeOff')],
      total: { label: 'closing', labelText: this.label(side, 'closing'), kind: 'money', value: s.closing }, bank: side === 'receivable', signatures: [{ label: 'print.sign.maker' }, { label: 'print.sign.accountant' }, { label: 'print.sign.confirmed' }],
    };
  }

  /** Opening, entries with their lines below them, closing. */
  private rows(s: Statement): Row[] {
    const entry = (e: StatementEntryView): Row => ({ ...BLANK, date: e.date, kind: this.text(`enum.statement.kind.${e.kind}`), no: e.no, increase: unlessZero(e.increase), settled: unlessZero(e.settled), writeOff: unlessZero(e.writeOff), balance: e.balance });
    const line = (l: StatementLineView): Row => ({ ...BLANK, product: [l.productCode, l.productName, l.spec].filter(Boolean).join(' '), unit: l.unit, quantity: l.quantity, unitPrice: l.unitPrice, amount: l.amount });
    return [
      { ...BLANK, date: s.from, kind: this.text('field.statement.opening'), balance: s.opening }, ...s.entries.flatMap((e) => [entry(e), ...(e.lines ?? []).map(line)]),
      { ...BLANK, date: s.to, kind: this.text('field.statement.closing'), increase: s.increase, settled: s.settled, writeOff: unlessZero(s.writeOff), balance: s.closing },
    ];
  }

  private keys(s: Statement): (keyof Row)[] {
    return ['date', 'kind', 'no', ...(s.layout === 'line' ? LINE_KEYS : []), 'increase', 'settled', 'writeOff', 'balance'];
  }

  /** Customers pay us, we pay suppliers. */
  private label(side: Side, key: string): string {
    return this.text(['increase', 'settled', 'opening', 'closing'].includes(key) ? `field.${ENTITY[side]}.${key}` : `field.statement.${key}`);
  }

  private text(key: string): string {
    return this.texts.text(context().locale, key);
  }
}
