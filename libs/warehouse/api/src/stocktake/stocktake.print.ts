import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { unscaled } from '@steward/kernel';
import { context, mayUse } from '@steward/platform';
import { FULL, type PrintColumn, type PrintDocument, type PrintRow, registerPrintable } from '@steward/system-api';
import { ENTITY, type Stocktake, type StocktakeLine } from './stocktake.entity.js';
import { BOOK } from './stocktake.rights.js';
import { StocktakeStore } from './stocktake.store.js';
import { StocktakeViews } from './stocktake.view.js';

/** Lines on paper; of larger stocktakes only those that differ, the rest is an export. */
const MOST = 900;
const PRODUCT: readonly PrintColumn[] = [
  { key: 'productCode', label: 'print.word.code', width: 22 }, { key: 'productName', label: 'print.word.product', width: 46 }, { key: 'spec', label: 'print.word.spec', width: 26, optional: true }, { key: 'unit', label: 'print.word.unit', width: 11 },
];
const COLUMNS: readonly PrintColumn[] = [
  ...PRODUCT, { key: 'expected', label: 'print.word.book', kind: 'quantity', sum: true, needs: BOOK }, { key: 'counted', label: 'print.word.counted', kind: 'quantity', sum: true }, { key: 'difference', label: 'print.word.difference', kind: 'quantity', sum: true, needs: BOOK },
  { key: 'cost', label: 'print.word.differenceCost', kind: 'money', sum: true, needs: 'cost.view' }, { key: 'remark', label: 'print.word.note', width: 20, optional: true },
];

/** Stocktake 盘点单 on paper: what was counted and the differences; before, the sheet to count on. */
@Injectable()
export class StocktakePrint implements OnModuleInit {
  constructor(@Inject(StocktakeViews) private readonly views: StocktakeViews, @Inject(StocktakeStore) private readonly rows: StocktakeStore) {}

  onModuleInit(): void {
    registerPrintable({ type: ENTITY, permission: 'warehouse.stocktake.print', variants: [FULL, { key: 'count_sheet', without: [BOOK, 'cost.view'] }], data: (id) => this.data(id) });
  }

  private async data(id: number): Promise<PrintDocument> {
    const row = await this.rows.get(id, context().permission);
    const view = await this.views.view(row);
    const lines = await this.rows.lines(id);
    const differing = lines.filter((l) => (l.difference ?? 0) !== 0);
    const shown = lines.length <= MOST ? lines : blindNow(row) || !mayUse(BOOK) ? [] : differing.slice(0, MOST);
    return {
      no: row.no, docDate: row.docDate, state: row.state, party: { label: 'print.word.warehouse', name: view.warehouseName ?? '' },
      fields: [
        { label: 'print.word.handler', value: view.ownerName }, { label: 'print.word.lineCount', value: String(lines.length) }, { label: 'print.word.countedCount', value: String(view.countedCount) },
        { label: 'print.word.differingCount', value: view.differingCount === null || view.differingCount === undefined ? null : String(view.differingCount), needs: BOOK },
      ],
      tables: [{ columns: COLUMNS, rows: shown.map((l) => rowOf(row, l)) }], remark: row.remark,
      signatures: [{ label: 'print.sign.maker', name: view.createdByName }, { label: 'print.sign.counter' }, { label: 'print.sign.approver', name: view.approvedByName }],
    };
  }
}

const blindNow = (row: Stocktake): boolean => row.blind && row.phase === 'counting';
const quantity = (v: number | null): string | null => (v === null ? null : unscaled(v, 4));

function rowOf(row: Stocktake, l: StocktakeLine): PrintRow {
  const blind = blindNow(row);
  return {
    productCode: l.productCode, productName: l.productName, spec: l.spec, unit: l.unit, remark: l.remark, counted: quantity(l.counted), expected: blind ? null : quantity(l.expected ?? l.book), difference: blind ? null : quantity(l.difference), cost: l.difference === null ? null : unscaled(l.cost, 2),
  };
}
