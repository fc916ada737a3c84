import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { FULL, NO_PRICES, type PrintColumn, type PrintDocument, type PrintRow, registerPrintable } from '@steward/system-api';
import { BomViews } from '../bom/bom.view.js';
import { AssemblyViews } from './assembly.view.js';

const needs = 'cost.view';
const columns = (more: readonly PrintColumn[] = []): PrintColumn[] => [
  { key: 'productCode', label: 'print.word.code', width: 20 }, { key: 'productName', label: 'print.word.product', width: 48 }, { key: 'spec', label: 'print.word.spec', width: 28, optional: true }, { key: 'unit', label: 'print.word.unit', width: 11 },
  { key: 'quantity', label: 'print.word.quantity', kind: 'quantity', sum: true }, ...more, { key: 'remark', label: 'print.word.note', width: 24, optional: true },
];
interface Head { productCode: string; productName: string; spec: string | null; quantity: string; unit: string }
const made = (d: Head): string => [d.productCode, d.productName, d.spec].filter(Boolean).join(' ');

/** Assembly 组装单, disassembly 拆卸单 and bill of material 物料清单 on paper; costs only for who may see them. */
@Injectable()
export class AssemblyPrints implements OnModuleInit {
  constructor(@Inject(AssemblyViews) private readonly assemblies: AssemblyViews, @Inject(BomViews) private readonly boms: BomViews) {}

  onModuleInit(): void {
    registerPrintable({ type: 'assembly', permission: 'warehouse.assembly.print', variants: [FULL, NO_PRICES], data: (id) => this.assembly(id) });
    registerPrintable({ type: 'bom', permission: 'warehouse.bom.print', variants: [FULL, NO_PRICES], data: (id) => this.bom(id) });
  }

  private async assembly(id: number): Promise<PrintDocument> {
    const a = await this.assemblies.one(id);
    return {
      no: a.no, docDate: a.docDate, state: a.state, party: { label: a.kind === 'assemble' ? 'print.word.assembled' : 'print.word.disassembled', name: made(a) },
      fields: [
        { label: 'print.word.quantity', value: `${trimmed(a.quantity)} ${a.unit}` }, { label: 'print.word.warehouse', value: a.warehouseName }, { label: 'print.word.handler', value: a.ownerName },
        { label: 'print.word.workFee', kind: 'money', value: a.fee, needs },
      ],
      tables: [{ columns: columns([{ key: 'cost', label: 'print.word.cost', kind: 'money', sum: true, needs }]), rows: a.lines.map((l) => ({ ...l }) as unknown as PrintRow) }],
      totals: [{ label: 'print.word.productCost', kind: 'money', value: a.cost, needs }], remark: a.remark ?? null,
      signatures: [{ label: 'print.sign.maker', name: a.createdByName }, { label: 'print.sign.approver', name: a.approvedByName }, { label: 'print.sign.keeper' }],
    };
  }

  private async bom(id: number): Promise<PrintDocument> {
    const b = await this.boms.one(id);
    return {
      no: b.no, docDate: b.docDate, state: b.state, party: { label: 'print.word.product', name: made(b) },
      fields: [{ label: 'print.word.quantity', value: `${trimmed(b.quantity)} ${b.unit}` }, { label: 'print.word.bomName', value: b.name }, { label: 'print.word.workFee', kind: 'money', value: b.fee, needs }],
      tables: [{ columns: columns(), rows: b.lines.map((l) => ({ ...l }) as unknown as PrintRow) }], remark: b.remark ?? null,
      signatures: [{ label: 'print.sign.maker', name: b.createdByName }, { label: 'print.sign.approver', name: b.approvedByName }],
    };
  }
}

const trimmed = (decimal: string): string => decimal.replace(/\.?0+$/, '');
