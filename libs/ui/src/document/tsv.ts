import { columnTitle } from './cells';
import type { LineColumn } from './types';

/** Lines of a table at most taken from the clipboard at once. */
export const MOST_PASTED = 500;

/** Cells of a table as Excel puts it on the clipboard: tabs between, quotes around what has line breaks. Empty lines are left out. */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endRow = (): void => {
    row.push(cell.trim());
    cell = '';
    if (row.some((one) => one !== '')) rows.push(row);
    row = [];
  };
  for (let i = 0; i < text.length; i++) {
    const c = text[i] ?? '';
    if (quoted) {
      if (c === '"' && text[i + 1] === '"') { cell += '"'; i += 1; }
      else if (c === '"') quoted = false;
      else cell += c === '\n' || c === '\r' ? ' ' : c;
    } else if (c === '"' && cell.trim() === '') { cell = ''; quoted = true; }
    else if (c === '\t') { row.push(cell.trim()); cell = ''; }
    else if (c === '\n') endRow();
    else if (c !== '\r') cell += c;
  }
  if (cell !== '' || row.length > 0) endRow();
  return rows;
}

/** Whether a clipboard holds a table rather than the text of one cell. */
export const isTable = (text: string): boolean => /\t/.test(text) || text.trim().split(/\r?\n/).length > 1;

const plain = (text: string): string => text.normalize('NFKC').replace(/[\s*＊:：()（）]/g, '').toLowerCase();

/** Other words people write over a column. */
const SYNONYMS: Record<string, readonly string[]> = {
  productId: ['产品', '产品编码', '产品编号', '编码', '编号', '货号', '条码', '商品', '商品编码', '商品名称', '品名', '产品名称', '名称', '物料', '物料编码', 'code', 'sku', 'product', 'barcode', 'item'],
  quantity: ['数量', '订购数量', '件数', 'qty', 'quantity'], unitPrice: ['单价', '价格', '含税单价', 'price', 'unitprice'], unit: ['单位', 'unit'], remark: ['备注', '说明', 'remark', 'note'],
  discountRate: ['折扣', '折扣率', 'discount'], taxRate: ['税率', 'tax', 'taxrate'],
};

function byTitle(title: string, columns: readonly LineColumn[], entity: string): string | undefined {
  const wanted = plain(title);
  if (wanted === '') return undefined;
  return columns.find((column) => plain(columnTitle(column, entity)) === wanted || (SYNONYMS[column.key] ?? []).some((word) => plain(word) === wanted))?.key;
}

export interface TsvPlan { /** The first row names the columns. */ header: boolean; /** Column of the lines per column of the table; '' = not taken. */ targets: string[]; rows: string[][] }

/** Which column of the table goes where: by its headings, else from the cell the cursor is in to the right. */
export function planTsv(table: readonly string[][], columns: readonly LineColumn[], entity: string, from: string | undefined): TsvPlan {
  const width = table.reduce((most, row) => Math.max(most, row.length), 0);
  const named = Array.from({ length: width }, (_, i) => byTitle(table[0]?.[i] ?? '', columns, entity) ?? '');
  if (named.filter((one) => one !== '').length >= Math.min(2, width) && new Set(named.filter((one) => one !== '')).size === named.filter((one) => one !== '').length) {
    return { header: true, targets: named, rows: table.slice(1).map((row) => [...row]) };
  }
  const taken = columns.filter((column) => column.kind !== 'info' && column.readonly !== true);
  const start = Math.max(0, taken.findIndex((column) => column.key === from));
  return { header: false, targets: Array.from({ length: width }, (_, i) => taken[start + i]?.key ?? ''), rows: table.map((row) => [...row]) };
}
