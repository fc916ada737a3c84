import { describe, expect, it } from 'vitest';
import { cellText, checkCell, editText, parseCell } from './cells';
import { chainGroups, type ChainNode } from './chain';
import { draftToOffer, KEEP_FOR, type LocalDraft } from './draft-store';
import { compareDocuments } from './line-conflict';
import { cellEntries, cellKey, sortFaults } from './line-faults';
import { copyLine, fromWire, isBlank, makeLine, priceInUnit, toWire, unitsOf } from './lines';
import { firstStop, nextStop, previousStop, sideStop, verticalStop } from './moves';
import { readPasted } from './paste';
import { FASTEST_HAND, scanDetector } from './scan';
import { bolt, columns, orderSpec, products } from './spec-helpers';
import { isTable, parseTsv, planTsv } from './tsv';
import type { DocumentLine, LineColumn, LinesSpec } from './types';

const spec = orderSpec().lines as LinesSpec;
const column = (key: string): LineColumn => columns.find((one) => one.key === key) as LineColumn;

describe('lines', () => {
  it('read what the server sends and send it back: no needless zeros, blanks as null, keys of their own', () => {
    const [line] = fromWire([{ id: 7, productId: 1, productCode: 'A-001', productName: '螺栓', unit: '盒', quantity: '3.0000', unitPrice: '1.500000', discountRate: '0.0500', remark: '', priceSource: 'last', amount: '4.28' }], spec, columns);
    expect(line).toMatchObject({ id: 7, product: { id: 1, code: 'A-001', name: '螺栓' } });
    expect(toWire(line as DocumentLine, spec, columns)).toEqual({ id: 7, productId: 1, unit: '盒', quantity: '3', unitPrice: '1.5', discountRate: '0.05', gift: false, remark: null, priceSource: 'last' });
    expect(copyLine(line as DocumentLine).id).toBeUndefined();
  });

  it('know a blank one, and the price of another unit', () => {
    expect(isBlank(makeLine({ gift: false, remark: '' }), columns)).toBe(true);
    expect(isBlank(makeLine({ remark: 'x' }), columns)).toBe(false);
    expect(isBlank(makeLine({}, { id: 3 }), columns)).toBe(false);
    expect(unitsOf(bolt).map((one) => one.unit)).toEqual(['个', '盒']);
    expect(priceInUnit('10', '个', '盒', bolt)).toBe('110');
    expect(priceInUnit('9', '个', '盒', bolt)).toBe('108');
    expect(priceInUnit('108', '盒', '个', bolt)).toBe('9');
    expect(priceInUnit('100', '盒', '个', bolt)).toBe('8.333333');
  });

  it('read what people type into cells, and say what is wrong', () => {
    expect(parseCell(column('quantity'), '１２*3', '2026-11-23')).toBe('36');
    expect(parseCell(column('discountRate'), '5', '2026-11-23')).toBe('0.05');
    expect(parseCell(column('quantity'), '三个', '2026-11-23')).toBe('三个');
    const line = makeLine({ quantity: '0', unitPrice: '1.2345678', discountRate: '0.05' });
    expect(checkCell(column('quantity'), line)).toBeDefined();
    expect(checkCell(column('unitPrice'), line)).toBeDefined();
    expect(checkCell(column('unitPrice'), makeLine({ unitPrice: 'x', gift: true }))).toBeUndefined();
    expect(checkCell({ ...column('quantity'), max: () => '5' }, makeLine({ quantity: '6' }))).toBeDefined();
    expect([cellText(column('discountRate'), line), editText(column('discountRate'), line), cellText(column('gift'), makeLine({ gift: true }))]).toEqual(['5%', '5%', '✓']);
  });
});

describe('moves', () => {
  const lines = [makeLine(), makeLine({ gift: true }), makeLine()];
  const grid = { columns, lines, skipped: new Set(columns.filter((one) => one.skip).map((one) => one.key)) };

  it('Enter goes product → unit → quantity → price → next line, and out below', () => {
    expect(firstStop(grid, 0)).toEqual({ line: 0, column: 'productId' });
    expect(nextStop(grid, { line: 0, column: 'quantity' })).toEqual({ line: 0, column: 'unitPrice' });
    expect(nextStop(grid, { line: 0, column: 'unitPrice' })).toEqual({ line: 1, column: 'productId' });
    expect(nextStop(grid, { line: 1, column: 'quantity' })).toEqual({ line: 2, column: 'productId' });
    expect(nextStop(grid, { line: 2, column: 'unitPrice' })).toBe('foot');
    expect(previousStop(grid, { line: 1, column: 'productId' })).toEqual({ line: 0, column: 'unitPrice' });
    expect(previousStop(grid, { line: 0, column: 'productId' })).toBe('head');
  });

  it('Tab and the arrows also stop where Enter passes, never at what cannot be entered', () => {
    expect(nextStop(grid, { line: 0, column: 'unitPrice' }, true)).toEqual({ line: 0, column: 'discountRate' });
    expect(sideStop(grid, { line: 0, column: 'gift' }, 1)).toEqual({ line: 0, column: 'remark' });
    expect(sideStop(grid, { line: 0, column: 'remark' }, 1)).toBeUndefined();
    expect(verticalStop(grid, { line: 0, column: 'unitPrice' }, 1)).toEqual({ line: 2, column: 'unitPrice' });
    expect(verticalStop(grid, { line: 2, column: 'unitPrice' }, 1)).toBeUndefined();
  });
});

describe('a table from Excel', () => {
  it('is taken apart with quotes, line breaks and empty rows', () => {
    expect(parseTsv('A-001\t3\t"a ""b""\r\nc"\r\n\r\nA-002\t 4 \n')).toEqual([['A-001', '3', 'a "b"  c'], ['A-002', '4']]);
    expect([isTable('a\tb'), isTable('a\nb'), isTable('plain text\n')]).toEqual([true, true, false]);
  });

  it('goes by its headings, else from the cell the cursor is in', () => {
    expect(planTsv([['数量', '产品编码', '颜色'], ['3', 'A-001', '红']], columns, 'x', undefined)).toEqual({ header: true, targets: ['quantity', 'productId', ''], rows: [['3', 'A-001', '红']] });
    expect(planTsv([['A-001', '盒', '3']], columns, 'x', 'productId').targets).toEqual(['productId', 'unit', 'quantity']);
    expect(planTsv([['3', '1.5']], columns, 'x', 'quantity').targets).toEqual(['quantity', 'unitPrice']);
  });

  it('becomes lines with products, and names what cannot be read', async () => {
    const plan = { header: false, targets: ['productId', 'quantity', 'gift', 'unit'], rows: [['A-001', '1,200', '是', '盒'], ['zz', '1', '', ''], ['A-002', 'x', '', ''], ['', '1', '', ''], ['A-002', '1', '', '箱']] };
    const lines = await readPasted(plan, { ...spec, products }, columns);
    expect(lines[0]).toMatchObject({ row: 1, product: { code: 'A-001' }, values: { quantity: '1200', gift: true, unit: '盒' } });
    expect(lines.map((line) => line.fault === undefined)).toEqual([true, false, false, false, false]);
  });
});

describe('faults of the server', () => {
  const [a, b] = [makeLine(), makeLine()];
  it('go to the cell of the line that was sent, to its product, to the head, or are said', () => {
    const sorted = sortFaults([
      { pointer: '/lines/1/quantity', code: 'min', message: 'zu klein' }, { pointer: '/lines/0', code: 'x', message: 'y' }, { pointer: '/customerId', code: 'required', message: 'fehlt' }, { pointer: '/lines/1/colour', code: 'q', message: 'farbe' }, { pointer: '/lines/9/quantity', code: 'q', message: 'weg' },
    ], ['customerId'], [a, b], columns);
    expect(Object.keys(sorted.cells)).toEqual([cellKey(b, 'quantity'), cellKey(a, 'productId')]);
    expect(Object.keys(sorted.fields)).toEqual(['customerId']);
    expect(sorted.stray).toHaveLength(2);
    expect(cellEntries(sorted.cells, [b, a], columns, 'x').map((one) => [one.line, one.name])).toEqual([[0, 'quantity'], [1, 'productId']]);
  });
});

describe('two people at one document', () => {
  const line = (id: number, quantity: string): DocumentLine => makeLine({ productId: 1, quantity }, { id, product: bolt });
  const heads = [{ name: 'remark', control: 'text' as const }];
  const side = (remark: string, ...lines: DocumentLine[]) => ({ values: { remark }, lines });

  it('are asked about what both changed; the rest comes together by itself', () => {
    const mine = side('a', line(1, '5'), makeLine({ productId: 2, quantity: '9' }), line(2, '1'));
    const compared = compareDocuments(heads, columns, 'x', side('a', line(1, '1'), line(2, '1'), line(3, '1')), mine, side('b', line(1, '7'), line(2, '2'), line(4, '4')));
    expect(compared.rows.map((row) => [row.name, row.both, row.keep])).toEqual([['remark', false, 'theirs'], ['line 1', true, 'mine'], ['line 2', false, 'theirs'], ['line 4', false, 'theirs']]);
    const merged = compared.settle();
    expect(merged.values).toEqual({ remark: 'b' });
    expect(merged.lines.map((one) => [one.id, one.values['quantity']])).toEqual([[1, '5'], [undefined, '9'], [2, '2'], [4, '4']]);
  });

  it('keep a line one took away as a new one, or let it go, as chosen', () => {
    const compared = compareDocuments(heads, columns, 'x', side('a', line(1, '1')), side('a', line(1, '5')), side('a'));
    expect(compared.rows).toMatchObject([{ name: 'line 1', both: true }]);
    expect(compared.settle().lines.map((one) => [one.id, one.values['quantity']])).toEqual([[undefined, '5']]);
    const [row] = compared.rows;
    if (row) row.keep = 'theirs';
    expect(compared.settle().lines).toEqual([]);
  });
});

describe('a scanner', () => {
  const keys = (times: [string, number][]) => {
    const codes: string[] = [];
    const detect = scanDetector({ onScan: (code) => codes.push(code), restore: () => undefined });
    let prevented = 0;
    const box = document.createElement('input');
    for (const [key, at] of times) {
      const event = new KeyboardEvent('keydown', { key, cancelable: true });
      Object.defineProperties(event, { target: { value: box }, timeStamp: { value: at } });
      detect(event);
      if (event.defaultPrevented) prevented += 1;
    }
    return { codes, prevented };
  };
  const burst = (text: string, start: number, gap: number): [string, number][] => [...text, 'Enter'].map((key, i) => [key, start + i * gap]);

  it('is told from hands by its speed, its length and the Enter in the same breath', () => {
    expect(keys(burst('6901234567892', 0, 8))).toEqual({ codes: ['6901234567892'], prevented: 1 });
    expect(keys(burst('6901234567892', 0, FASTEST_HAND + 1)).codes).toEqual([]);
    expect(keys(burst('12345', 0, 5)).codes).toEqual([]);
    expect(keys([...burst('123', 0, 300).slice(0, 3), ...burst('6901234', 2000, 8)]).codes).toEqual(['6901234']);
    expect(keys([['6', 0], ['9', 8], ['0', 16], ['1', 24], ['2', 32], ['3', 40], ['Enter', 600]]).codes).toEqual([]);
  });
});

describe('the chain', () => {
  const node = (type: string, id: number, docDate: string): ChainNode => ({ type, id, no: null, path: type, docDate, state: 'approved', party: null });
  it('stands in the order of the edges, kinds together, also where it runs in a circle', () => {
    const chain = { hidden: 0, nodes: [node('receipt', 5, '2026-01-04'), node('shipment', 4, '2026-01-03'), node('shipment', 3, '2026-01-02'), node('sales_order', 2, '2026-01-02'), node('quotation', 1, '2026-01-01'), node('refund', 6, '2026-01-09')],
      edges: [['quotation:1', 'sales_order:2'], ['sales_order:2', 'shipment:3'], ['sales_order:2', 'shipment:4'], ['sales_order:2', 'receipt:5'], ['receipt:5', 'refund:6'], ['refund:6', 'receipt:5']].map(([from = '', to = '']) => ({ from, to })) };
    const groups = chainGroups(chain);
    expect(groups[0]?.type).toBe('quotation');
    expect(groups[1]?.type).toBe('sales_order');
    expect(groups.find((one) => one.type === 'shipment')?.nodes.map((one) => one.id)).toEqual([3, 4]);
    expect(groups).toHaveLength(5);
  });
});

describe('a draft to offer', () => {
  const draft = (id: string, more: Partial<LocalDraft>): LocalDraft => ({ id, scope: 's', window: 'other', at: 0, alive: 0, values: {}, lines: [], ...more });
  const now = KEEP_FOR + 1_000_000;
  it('is the newest of this window or of one that is gone, and not too old', () => {
    expect(draftToOffer([draft('here', { window: 'me', at: now - 10, alive: now }), draft('alive', { at: now, alive: now - 5_000 })], 'me', now)?.id).toBe('here');
    expect(draftToOffer([draft('gone', { at: now - 80_000, alive: now - 80_000 }), draft('old', { at: 1, alive: 1 })], 'me', now)?.id).toBe('gone');
    expect(draftToOffer([draft('old', { at: 1, alive: 1 })], 'me', now)).toBeUndefined();
  });
});
