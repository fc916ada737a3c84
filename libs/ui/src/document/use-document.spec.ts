import { createPinia, setActivePinia } from 'pinia';
import { effectScope, nextTick } from 'vue';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiProblem } from '../api/problem';
import { openConfirm } from '../feedback/confirm';
import { useSession, type Me } from '../session/session';
import type { DocumentSender } from './document-saving';
import { memoryDrafts } from './draft-store';
import { lineKeys } from './line-keys';
import { bolt, columns, nut, orderSpec } from './spec-helpers';
import type { DocumentRecord, DocumentSpec } from './types';
import { useDocument, type DocumentStore } from './use-document';
import { copyOf } from './use-document-page';
import { useLineGrid } from './use-line-grid';

vi.mock('../shell/tabs', () => ({ useTab: () => ({ setTitle: () => undefined, setDirty: () => undefined, close: () => Promise.resolve(true) }) }));

const problem = (status: number, code: string, more: object = {}): ApiProblem => new ApiProblem(status, { type: 'about:blank', title: code, status, code, ...more });
const record = (more: object = {}): DocumentRecord => ({ id: 12, version: 3, no: null, docDate: '2026-11-23', state: 'draft', customerId: 5, orderDiscount: '0.00', remark: null, lines: [{ id: 70, productId: 1, productCode: 'A-001', productName: '螺栓', unit: '个', quantity: '2.0000', unitPrice: '10.000000', taxRate: '0.1300', gift: false }], ...more });
type Sent = Parameters<DocumentSender>;
let scope = effectScope();

function bench(answers: ((...sent: Sent) => DocumentRecord | ApiProblem)[] = [], spec: DocumentSpec = orderSpec(), drafts = memoryDrafts()) {
  const sent: Sent[] = [];
  const send: DocumentSender = (...one) => {
    sent.push(structuredClone(one));
    const answer = answers[Math.min(sent.length - 1, answers.length - 1)]?.(...one) ?? record();
    return answer instanceof ApiProblem ? Promise.reject(answer) : Promise.resolve(answer);
  };
  const store = scope.run(() => useDocument(spec, { send, drafts })) as DocumentStore;
  const fill = (): void => {
    store.state.set('customerId', 5);
    const [line] = store.state.lines;
    if (line) { store.lines.choose(line, bolt, { unitPrice: '10' }); store.state.setCell(line, 'quantity', '2'); }
  };
  return { store, sent, drafts, fill, body: (i: number) => sent[i]?.[2].body as Record<string, unknown>, options: (i: number) => sent[i]?.[2] };
}

beforeEach(() => {
  scope = effectScope();
  setActivePinia(createPinia());
  useSession().me = { user: { id: 9, username: 'a', name: 'A' }, permissions: ['sales.order.confirm'], company: { name: '', timezone: 'Asia/Shanghai' }, plainHttpWarning: false, version: '1' } satisfies Me;
});
afterEach(() => { scope.stop(); vi.useRealTimers(); openConfirm.value = undefined; });

describe('saving a document', () => {
  it('sends what is filled with the total, takes the ids over, then only what changed', async () => {
    const b = bench([() => record(), () => record({ version: 4, remark: 'x' })]);
    await b.store.begin({});
    b.fill();
    expect((await b.store.saving.save(false))?.id).toBe(12);
    expect(b.sent[0]?.slice(0, 2)).toEqual(['POST', '/sales-orders']);
    expect(b.body(0)).toEqual({ customerId: 5, lines: [{ productId: 1, unit: '个', quantity: '2', unitPrice: '10', taxRate: '0.13', gift: false, priceSource: null }], total: '20.00' });
    expect([b.store.state.lines[0]?.id, b.store.state.dirty.value, b.store.state.lines.length]).toEqual([70, false, 2]);
    b.store.state.set('remark', 'x');
    await b.store.saving.save(true);
    expect(b.sent[1]?.slice(0, 2)).toEqual(['PATCH', '/sales-orders/12']);
    expect(b.options(1)).toMatchObject({ ifMatch: 3, query: { approve: true }, body: { remark: 'x', total: '20.00' } });
    await b.store.saving.save(true);
    expect(b.sent[2]?.slice(0, 2)).toEqual(['POST', '/sales-orders/12/confirm']);
  });

  it('refuses what breaks a rule before it is sent, and shows the server’s faults at field and cell', async () => {
    const b = bench([() => problem(422, 'validation_failed', { errors: [{ pointer: '/lines/0/quantity', code: 'min', message: 'x' }, { pointer: '/customerId', code: 'not_found', message: 'y' }] })]);
    await b.store.begin({});
    expect(await b.store.saving.save(false)).toBeUndefined();
    expect([b.sent.length, Object.keys(b.store.state.errors), b.store.state.stray.value.length]).toEqual([0, ['customerId'], 1]);
    b.fill();
    await b.store.saving.save(false);
    expect(Object.keys(b.store.state.errors)).toEqual(['customerId']);
    expect(Object.keys(b.store.state.cells)).toEqual([`${b.store.state.lines[0]?.key}:quantity`]);
    expect(b.store.saving.failures.value).toBe(2);
  });

  it('cannot make two documents: an answer that got lost is asked for again, what was changed since follows', async () => {
    vi.useFakeTimers();
    let lost = true;
    const b = bench([() => (lost ? problem(0, 'network') : record())]);
    await b.store.begin({});
    b.fill();
    const first = b.store.saving.save(false);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await first).toBeUndefined();
    expect(b.sent).toHaveLength(3);
    lost = false;
    b.store.state.set('remark', 'later');
    const saved = await b.store.saving.save(false);
    expect(saved?.id).toBe(12);
    const keys = new Set(b.sent.slice(0, 4).map((one) => one[2].idempotencyKey));
    expect(keys.size).toBe(1);
    expect(b.body(3)).toEqual(b.body(0));
    expect(b.sent[4]?.slice(0, 2)).toEqual(['PATCH', '/sales-orders/12']);
    expect(b.body(4)).toMatchObject({ remark: 'later' });
  });

  it('asks about a refusal that may be overridden, names each warning, and sends its codes', async () => {
    const b = bench([(_m, _p, options) => (options.acknowledge ? record() : problem(409, 'finance.credit_exceeded', { overridable: true, warnings: [{ code: 'finance.credit_exceeded' }, { code: 'sales.below_min' }] }))]);
    await b.store.begin({});
    b.fill();
    const done = b.store.saving.save(true);
    await vi.waitFor(() => { expect(openConfirm.value).toBeDefined(); });
    expect(openConfirm.value?.details).toHaveLength(1);
    openConfirm.value?.done({ reason: '' });
    expect((await done)?.id).toBe(12);
    expect(b.options(1)).toMatchObject({ acknowledge: ['finance.credit_exceeded', 'sales.below_min'], idempotencyKey: b.options(0)?.idempotencyKey });
  });

  it('settles a stale version field by field and line by line', async () => {
    const theirs = record({ version: 8, remark: '乙', lines: [{ ...record().lines?.[0], quantity: '7.0000' }] });
    const b = bench([(method, _p, options) => (method === 'GET' ? theirs : options.ifMatch === 8 ? record({ version: 9 }) : problem(412, 'stale_version'))]);
    await b.store.begin({ record: record() });
    const [line] = b.store.state.lines;
    if (line) b.store.state.setCell(line, 'quantity', '3');
    const done = b.store.saving.save(false);
    await vi.waitFor(() => { expect(b.store.saving.conflict.value).toBeDefined(); });
    expect(b.store.saving.conflict.value?.rows.map((row) => row.name)).toEqual(['remark', 'line 70']);
    b.store.saving.conflict.value?.done(true);
    expect((await done)?.version).toBe(9);
    expect(b.body(2)).toMatchObject({ lines: [{ id: 70, quantity: '3' }] });
    expect(b.body(2)).not.toHaveProperty('remark');
  });

  it('changes a document in force by an amendment', async () => {
    const b = bench([() => record({ state: 'approved', version: 4 })], orderSpec({ amend: { title: 'x', needs: 'sales.order.amend' }, fields: [{ name: 'customerId', control: 'integer', amendable: false }, { name: 'remark', control: 'text' }] }));
    await b.store.begin({ record: record({ state: 'approved', no: 'XS1' }) });
    b.store.state.set('remark', 'x');
    b.store.state.set('customerId', 6);
    await b.store.saving.save(true, '改数量');
    expect(b.sent[0]?.slice(0, 2)).toEqual(['POST', '/sales-orders/12/amend']);
    expect(b.body(0)).toEqual({ remark: 'x', reason: '改数量', total: '20.00' });
  });
});

describe('a copy', () => {
  it('has what people entered, over what a new document begins with: its day is today’s', () => {
    const { values, lines } = copyOf(orderSpec(), record({ docDate: '2020-01-01', no: 'XS1', customerId: 5 }), { docDate: '2026-11-24', customerId: 9 });
    expect(values).toMatchObject({ docDate: '2026-11-24', customerId: 5 });
    expect(values).not.toHaveProperty('no');
    expect(lines).toEqual([expect.not.objectContaining({ id: 70 })]);
  });
});

describe('the local draft', () => {
  it('is put aside every ten seconds, offered after a crash, and gone once saved', async () => {
    vi.useFakeTimers();
    const drafts = memoryDrafts();
    const first = bench([], orderSpec(), drafts);
    await first.store.begin({});
    first.fill();
    await vi.advanceTimersByTimeAsync(10_000);
    expect([...drafts.all.values()]).toMatchObject([{ id: first.store.saving.key.value, scope: '9:sales_order:new', values: { customerId: 5 }, lines: [{ values: { quantity: '2' } }] }]);
    const second = bench([], orderSpec(), drafts);
    await second.store.begin({});
    expect(second.store.draft.found.value?.lines).toHaveLength(1);
    second.store.restoreDraft();
    expect([second.store.state.values['customerId'], second.store.state.lines[0]?.values['quantity'], second.store.state.dirty.value]).toEqual([5, '2', true]);
    expect(second.store.saving.key.value).toBe(first.store.saving.key.value);
    second.store.draft.drop();
    await vi.advanceTimersByTimeAsync(0);
    expect(drafts.all.size).toBe(0);
  });

  it('of a document that was changed meanwhile still meets the newer version', async () => {
    const drafts = memoryDrafts();
    await drafts.put({ id: 'k', scope: '9:sales_order:12', window: 'gone', at: Date.now(), alive: 0, version: 2, base: { values: { remark: null }, lines: [] }, values: { customerId: 5, remark: 'mine' }, lines: [] });
    const b = bench([() => record()], orderSpec({ lines: { columns, fixed: true, required: false } }), drafts);
    await b.store.begin({ record: record() });
    b.store.restoreDraft();
    await b.store.saving.save(false);
    expect(b.options(0)).toMatchObject({ ifMatch: 2, body: { remark: 'mine' } });
  });
});

describe('entering lines without a mouse', () => {
  async function grid(spec: DocumentSpec = orderSpec()) {
    const b = bench([], spec);
    await b.store.begin({});
    const left: string[] = [];
    const skipped = new Set(columns.filter((one) => one.skip || one.key === 'unit').map((one) => one.key));
    const lines = scope.run(() => useLineGrid({ store: b.store, columns: () => columns, skipped: () => skipped, timezone: () => 'Asia/Shanghai', leave: (to) => left.push(to) }));
    if (!lines) throw new Error('no grid');
    const keys = lineKeys({ state: b.store.state, grid: lines, ops: b.store.lines, panel: () => undefined, leave: (to) => left.push(to), enterLine: (at) => { const line = b.store.state.lines[at]; if (line) lines.enter(line, lines.at.value?.column ?? 'productId'); } });
    const press = (key: string, more: KeyboardEventInit = {}): KeyboardEvent => { const event = new KeyboardEvent('keydown', { key, cancelable: true, ...more }); keys(event); return event; };
    const here = (): string => `${lines.place()?.line}:${lines.at.value?.column}`;
    return { ...b, lines, left, press, here };
  }

  it('writes two lines: code, Enter, quantity, Enter, price, Enter; Enter on the empty last one goes to the footer', async () => {
    const g = await grid();
    g.lines.begin();
    g.lines.type('a-001');
    await g.lines.next();
    expect(g.here()).toBe('0:quantity');
    g.lines.type('12*3');
    expect(g.store.state.lines[0]?.values['quantity']).toBe('36');
    await g.lines.next();
    g.lines.type('9.5');
    await nextTick();
    expect(g.store.state.lines[0]?.figures.amount).toBe('342.00');
    await g.lines.next();
    expect(g.here()).toBe('1:productId');
    g.lines.type('螺母');
    await g.lines.next();
    g.lines.type('4');
    await g.lines.next();
    g.lines.type('2');
    await g.lines.next();
    expect(g.here()).toBe('2:productId');
    await g.lines.next();
    expect(g.left).toEqual(['foot']);
    expect(g.store.state.totals.value.figures).toMatchObject({ quantity: '40', total: '350.00' });
  });

  it('keeps what was typed ahead while a search is under way', async () => {
    const waits: (() => void)[] = [];
    const slow = orderSpec();
    if (slow.lines) slow.lines.products = { resolve: () => Promise.resolve(new Map()), search: () => new Promise((resolve) => { waits.push(() => { resolve([nut]); }); }) };
    const g = await grid(slow);
    g.lines.begin();
    g.lines.type('nut');
    g.press('Enter');
    for (const key of ['7', 'Enter', '3', '.', '5', 'Enter']) g.press(key);
    for (const go of waits) go();
    await vi.waitFor(() => { expect(g.here()).toBe('1:productId'); });
    expect(g.store.state.lines[0]?.values).toMatchObject({ productId: 2, quantity: '7', unitPrice: '3.5' });
  });

  it('stays where nothing was found, reverts with Esc, and minds the keys of lines', async () => {
    const g = await grid();
    g.lines.begin();
    g.lines.type('zzz');
    await g.lines.next();
    expect(g.here()).toBe('0:productId');
    expect(Object.keys(g.store.state.cells)).toHaveLength(1);
    g.press('Escape');
    g.press('Escape');
    expect(g.lines.text.value).toBe('');
    g.lines.type('A-001');
    await g.lines.next();
    g.lines.type('5');
    g.press('Escape');
    expect(g.store.state.lines[0]?.values['quantity']).toBe('1');
    g.press('d', { ctrlKey: true });
    expect(g.store.state.lines.map((line) => line.product?.code)).toEqual(['A-001', 'A-001', undefined]);
    g.press('i', { ctrlKey: true });
    expect(g.store.state.lines).toHaveLength(4);
    g.press('Delete', { ctrlKey: true });
    expect(g.store.state.lines).toHaveLength(3);
    const [first] = g.store.state.lines;
    if (first) g.store.state.setCell(first, 'quantity', '8');
    g.lines.enter(first ?? g.store.state.lines[1]!, 'quantity'); // eslint-disable-line @typescript-eslint/no-non-null-assertion -- three lines were counted above
    g.press('ArrowDown', { altKey: true });
    expect(g.store.state.lines.map((line) => line.values['quantity'])).toEqual(['1', '8', undefined]);
    expect(g.press('s', { ctrlKey: true }).defaultPrevented).toBe(false);
  });

  it('counts a scan onto its line, in the unit of the barcode, and adds another product as a line', async () => {
    const g = await grid();
    g.store.lines.addScanned(bolt, '6901234567892');
    g.store.lines.addScanned(bolt, '6901234567892');
    g.store.lines.addScanned(bolt, '6901234567885');
    g.store.lines.addScanned(nut, '6901234567809');
    expect(g.store.state.filled().map((line) => [line.values['productId'], line.values['unit'], line.values['quantity']])).toEqual([[1, '盒', '2'], [1, '个', '1'], [2, '个', '1']]);
  });

  it('takes prices the server finds, keeps those typed meanwhile, and converts them with the unit', async () => {
    vi.useFakeTimers();
    const spec = orderSpec();
    if (spec.lines) spec.lines.prices = (lines) => Promise.resolve(lines.map(() => ({ unitPrice: '9', source: 'last' })));
    const g = await grid(spec);
    const [line] = g.store.state.lines;
    if (!line) throw new Error('no line');
    g.store.lines.choose(line, bolt);
    await vi.advanceTimersByTimeAsync(30);
    expect(line.values).toMatchObject({ unitPrice: '9', priceSource: 'last' });
    g.store.lines.changeUnit(line, '盒');
    expect(line.values['unitPrice']).toBe('108');
    g.lines.enter(line, 'unitPrice');
    g.lines.type('100');
    g.lines.commit();
    expect(line.values).toMatchObject({ unitPrice: '100', priceSource: null });
  });
});
