import type { Sheet, SheetColumn } from '../render/sheet.js';

const column = (label: string, align: SheetColumn['align'], width: number, stretch: number, sum?: number): SheetColumn => ({ label, align, width, stretch, ...(sum === undefined ? {} : { sum }) });
export const COLUMNS: SheetColumn[] = [
  column('序号', 'center', 9, 0), column('编码', 'left', 16, 20), column('商品名称', 'left', 16, 40), column('规格型号', 'left', 16, 24), column('单位', 'center', 11, 11), column('数量', 'right', 15, 0, 4), column('单价', 'right', 15, 0), column('金额', 'right', 15, 0, 2),
];
export const line = (n: number, over: Readonly<Record<number, string>> = {}): string[] =>
  [String(n), `P${n}`, `六角头螺栓 M${n}`, '304', '件', String(n), '2.50', (n * 2.5).toFixed(2)].map((text, i) => over[i] ?? text);

/** A sheet of the tests with so many lines. */
export function sheetOf(lines: number, over: Partial<Sheet> = {}): Sheet {
  const rows = Array.from({ length: lines }, (_x, i) => line(i + 1));
  return {
    paper: 'A4', company: { name: '远大精密五金有限公司', line: '苏州市星湖街328号' }, title: '销售出库单', running: 'CK1  ·  上海华东',
    head: [{ label: '客户', value: '上海华东机电设备成套有限公司', span: 2 }, { label: '单据编号', value: 'CK1' }, { label: '收货地址', value: '上海市浦东新区碧波路690号', span: 3 }],
    tables: [{ title: '', columns: COLUMNS, rows, figures: rows.map((_r, i) => [(i + 1) * 10_000, (i + 1) * 250]) }],
    totals: [{ label: '税额', value: '1.00' }], total: { label: '合计', value: '¥12.00', capitals: '壹拾贰元整', capitalsLabel: '金额大写' }, notes: [{ label: '备注', value: '轻拿轻放' }],
    signatures: [{ label: '制单', value: '张三' }, { label: '签收', value: '' }], words: { sum: '合计', subtotal: '本页小计', printed: '打印', page: '{page}/{pages}' }, meta: { title: 'CK1', author: '', language: 'zh', at: '2026-11-23T00:00:00.000Z' }, ...over,
  };
}
