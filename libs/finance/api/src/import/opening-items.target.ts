import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CustomerFacade } from '@steward/customer-api';
import { SCALE, scaled } from '@steward/kernel';
import { DateField, MoneyField, TextField, Texts, check, clock, context, fieldsOf } from '@steward/platform';
import { type CheckedRow, type ImportFault, type ImportField, type ImportOptions, type ImportRowContext, type ImportTarget, ImportTargets, type UndoRow, type UndoneRow, type WrittenRow, cellText, numberText } from '@steward/system-api';
import { SupplierFacade } from '@steward/warehouse-api';
import type { HeadOwner } from '../head/finance-heads.js';
import type { Side } from '../subledger/sides.js';
import { type OpeningItem, OpeningItems } from './opening-items.js';

/** Columns of a file of opening receivables or payables; `party` is `customer` or `supplier` there. */
export class OpeningItemRow {
  @TextField({ max: 200, description: 'Code or name' }) party: string;
  @MoneyField({ description: 'What is still owed; negative for a credit' }) amount: string;
  @TextField({ opt: true, max: 40, description: 'Number of the old document' }) no?: string | null;
  @DateField({ opt: true, description: 'Today when empty' }) docDate?: string | null;
  @DateField({ opt: true, description: 'The day of the document when empty' }) dueDate?: string | null;
  @TextField({ opt: true, max: 200 }) remark?: string | null;
}

interface PartyRef extends HeadOwner { id: number; name: string }

const SPECS = fieldsOf(OpeningItemRow);
const WORDS: Record<string, readonly string[]> = {
  customer: ['客户名称', '客户编码', '客户', '单位名称', '公司名称', 'Customer'], supplier: ['供应商名称', '供应商编码', '供应商', '单位名称', '公司名称', 'Supplier'],
  amount: ['金额', '余额', '期初余额', '应收余额', '应付余额', '欠款', '欠款金额', 'Amount', 'Balance'], no: ['单号', '单据编号', '原单号', 'Number', 'No'],
  docDate: ['日期', '单据日期', '发生日期', 'Date'], dueDate: ['到期日', '到期日期', '应收日期', '应付日期', 'Due date'], remark: ['备注', '说明', 'Remark'],
};
const EXAMPLES: Record<string, string> = { customer: '深圳市示例科技有限公司', supplier: '东莞市示例五金厂', amount: '12500.00', no: 'XS20251231001', docDate: '2025-12-31', dueDate: '2026-01-30' };

/** Opening receivables (期初应收) or payables (期初应付) by Excel: one row per old document, or one for all of a party. */
abstract class OpeningItemsTarget implements ImportTarget, OnModuleInit {
  readonly matchKeys: readonly string[] = [];
  abstract readonly entity: string;
  abstract readonly permission: string;
  protected abstract readonly side: Side;
  protected abstract readonly party: 'customer' | 'supplier';

  constructor(private readonly targets: ImportTargets, private readonly items: OpeningItems, private readonly texts: Texts) {}

  onModuleInit(): void {
    this.targets.register(this);
  }

  /** Parties the importer sees, by the texts of the file. */
  protected abstract parties(texts: readonly string[]): Promise<Map<string, PartyRef>>;

  private key(name: string): string {
    return name === 'party' ? this.party : name;
  }

  fields(): Promise<ImportField[]> {
    return Promise.resolve(SPECS.map((spec) => {
      const key = this.key(spec.name);
      return { key, label: this.texts.text(context().locale, `field.opening_item.${key}`), kind: spec.kind ?? (spec.type === 'date' ? 'date' : 'text'), required: !spec.opt, spec, synonyms: WORDS[key] ?? [], ...(EXAMPLES[key] ? { example: EXAMPLES[key] } : {}) };
    }));
  }

  async check(rows: ImportRowContext[], o: ImportOptions): Promise<CheckedRow[]> {
    const parties = await this.parties([...new Set(rows.flatMap((r) => cellText(r.values[this.party]) ?? []))]);
    const known = await this.items.known(this.side, [...parties.values()].map((p) => p.id));
    return rows.map((r) => {
      const errors: ImportFault[] = [];
      const item = this.read(r, parties, errors);
      if (!item || errors.length > 0) return { row: r.row, action: 'invalid', errors };
      const twin = o.duplicateStrategy === 'create' ? undefined : known.find((k) => k.partyId === item.partyId && k.no === item.no && k.amount === item.amount && k.docDate === item.docDate);
      return twin ? { row: r.row, action: 'skip', errors, entityId: twin.id, duplicateOf: twin.no ?? item.partyName } : { row: r.row, action: 'create', input: item, errors };
    });
  }

  private read({ values }: ImportRowContext, parties: ReadonlyMap<string, PartyRef>, errors: ImportFault[]): OpeningItem | undefined {
    const wrong = (field: string, code: string, params?: Record<string, unknown>): void => { errors.push({ field, value: values[field] ?? null, code, ...(params ? { params } : {}) }); };
    const cells: Record<string, string> = {};
    for (const spec of SPECS) {
      const key = this.key(spec.name);
      const text = cellText(values[key]);
      if (text === null) { if (!spec.opt) wrong(key, 'required'); continue; }
      const value = spec.type === 'decimal' ? numberText(text) : spec.type === 'date' ? dayText(text) : text;
      const found = value === undefined ? { code: spec.type === 'date' ? 'date' : 'decimal', params: { scale: spec.scale } } : check(spec, value);
      if (found) wrong(key, found.code, found.params);
      else if (value !== undefined) cells[spec.name] = value;
    }
    const named = cells['party'];
    const party = named === undefined ? undefined : parties.get(named);
    if (named !== undefined && !party) wrong(this.party, 'not_found');
    const amount = scaled(cells['amount'] ?? '0', SCALE.money);
    if (amount === 0 && cells['amount'] !== undefined) wrong('amount', 'required');
    if (!party) return undefined;
    const docDate = cells['docDate'] ?? clock.today();
    return { partyId: party.id, partyName: party.name, ownerId: party.ownerId, departmentId: party.departmentId, amount, no: cells['no'] ?? null, docDate, dueDate: cells['dueDate'] ?? docDate, remark: cells['remark'] ?? null };
  }

  async write(rows: CheckedRow[]): Promise<WrittenRow[]> {
    const ids = await this.items.add(this.side, rows.map((r) => r.input as OpeningItem));
    return rows.map((r, i) => ({ row: r.row, entityId: ids[i] ?? 0, version: 1, action: 'created' }));
  }

  /** Takes back what nothing was settled of: a counter entry is booked, nothing is deleted. */
  async undo(rows: UndoRow[]): Promise<UndoneRow[]> {
    const undone = await this.items.takeBack(this.side, rows.map((r) => r.entityId));
    return rows.map((r) => (undone.has(r.entityId) ? { row: r.row, undone: true } : { row: r.row, undone: false, reason: 'exchange.undo_changed' }));
  }
}

@Injectable()
export class OpeningReceivableTarget extends OpeningItemsTarget {
  readonly entity = 'opening_receivable';
  readonly permission = 'finance.receivable.import';
  protected readonly side = 'receivable';
  protected readonly party = 'customer';

  constructor(@Inject(ImportTargets) targets: ImportTargets, @Inject(OpeningItems) items: OpeningItems, @Inject(Texts) texts: Texts, @Inject(CustomerFacade) private readonly customers: CustomerFacade) {
    super(targets, items, texts);
  }
  protected parties(texts: readonly string[]): Promise<Map<string, PartyRef>> {
    return this.customers.named(texts);
  }
}

@Injectable()
export class OpeningPayableTarget extends OpeningItemsTarget {
  readonly entity = 'opening_payable';
  readonly permission = 'finance.payable.import';
  protected readonly side = 'payable';
  protected readonly party = 'supplier';

  constructor(@Inject(ImportTargets) targets: ImportTargets, @Inject(OpeningItems) items: OpeningItems, @Inject(Texts) texts: Texts, @Inject(SupplierFacade) private readonly suppliers: SupplierFacade) {
    super(targets, items, texts);
  }
  protected parties(texts: readonly string[]): Promise<Map<string, PartyRef>> {
    return this.suppliers.named(texts);
  }
}

/** `2026-1-5`, `2026/01/05`, `2026年1月5日`, with or without a time, as a day. */
function dayText(text: string): string | undefined {
  const m = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T].*)?$/.exec(text);
  return m ? `${m[1] ?? ''}-${(m[2] ?? '').padStart(2, '0')}-${(m[3] ?? '').padStart(2, '0')}` : undefined;
}
