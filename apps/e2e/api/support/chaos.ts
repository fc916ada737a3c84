import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { header, type Reply, type Wire } from './wire.js';
import { random } from './workload.js';

/** Documents the clients make and undo, with their resource. */
export const RESOURCES = {
  sales_order: '/sales-orders', shipment: '/shipments', sales_return: '/sales-returns', receipt: '/receipts', invoice: '/invoices', offset: '/offsets',
  stock_in: '/stock-ins', purchase_return: '/purchase-returns', payment: '/payments', transfer: '/transfers', assembly: '/assemblies', other_stock: '/other-stocks', stocktake: '/stocktakes',
} as const;
export type Kind = keyof typeof RESOURCES;
export const KINDS = Object.keys(RESOURCES) as Kind[];

interface KnownLine { id: number; productId: number; orderLineId?: number }
/** A document a client has heard of; others may have undone it since. */
interface Known { kind: Kind; id: number; customerId: number; salesOrderId: number; lines: KnownLine[] }

/** What the run works on: few of each, so that the clients meet. */
export interface Ground { customers: number[]; products: number[]; warehouseId: number; branchId: number; supplierId: number; accountId: number }

/** A write that goes out under one key until its outcome is known. `makes` is the document it creates, `does` the step it takes with one. */
interface Order { path: string; body: object; makes?: Kind; does?: { kind: Kind; id: number; action: string }; /** Version it was made of, where the step demands one. */ seen?: number }

/** A write the server has answered with success: it must be in the books, once. */
export interface Acknowledged extends Order { key: string; status: number; answer: unknown }
/** A write the server has refused for good: it must have left nothing. */
export interface Refused extends Order { key: string; status: number; code: string }
/** A customer all clients change the name of, under the version they have read. */
export interface Contested { id: number; acknowledged: string[]; unknown: string[]; conflicts: number }

export interface ChaosLog {
  acknowledged: Acknowledged[]; refused: Refused[]; contested: Contested[];
  /** Requests sent again because no answer came or a 5xx, and successes sent twice on purpose. */
  retries: number; repeats: number;
  /** What the server did wrong while it ran. */
  faults: string[];
  longestOutageMs: number;
}

export interface Chaos { send: Wire; token: string; clients: number; seed: number; ground: Ground; /** Goes on beside the clients; the run lasts until it is over. */ meanwhile: () => Promise<void>; /** On a slow machine the run goes on until so many writes were acknowledged. */ atLeast: number }

const GIVE_UP_MS = 60_000;
const MOST_FAULTS = 200;
const PATIENCE_MS = 90_000;
/** Warnings the clients accept, as a person does who clicks "all the same". */
const ACKNOWLEDGE = 'warehouse.reserved_for_others,finance.credit_exceeded,finance.overdue';
/** Refusals that belong to the work: something was too little, too late or taken back by somebody else. */
const EXPECTED = /^(warehouse\.(insufficient_stock|over_shipped|over_returned|not_demanded|already_shipped|already_returned|cost_unknown|not_in_transit|over_received|beyond_transit)|document\.(wrong_state|has_downstream|empty)|sales\.(return_too_much|order_not_effective|nothing_to_close|nothing_closed|line_in_use|below_shipped)|finance\.(over_allocated|insufficient_advance|insufficient_balance|invoice_exceeds)|stale_version|not_found|stocktake\.\w+|validation_failed \/(allocations\/0\/)?(salesOrderId|stockInId) not_found)$/;

/** Twenty clients at once who order, ship, return, collect, void, short-close and take back what they or others have just done. */
export async function runChaos(o: Chaos): Promise<ChaosLog> {
  const log: ChaosLog = { acknowledged: [], refused: [], contested: o.ground.customers.slice(0, 2).map((id) => ({ id, acknowledged: [], unknown: [], conflicts: 0 })), retries: 0, repeats: 0, faults: [], longestOutageMs: 0 };
  let overSince = Infinity;
  const meanwhile = o.meanwhile().finally(() => { overSince = performance.now(); });
  const goesOn = (): boolean => log.faults.length < MOST_FAULTS && (overSince === Infinity || (log.acknowledged.length < o.atLeast && performance.now() < overSince + PATIENCE_MS));
  const known = Object.fromEntries(KINDS.map((kind) => [kind, []])) as unknown as Record<Kind, Known[]>;
  const closed: Known[] = [];
  const wire = insisting(o, log);

  async function client(n: number): Promise<void> {
    const hands = { next: random(o.seed * 1_000 + n), known, closed, ground: o.ground, wire, log };
    while (goesOn()) await oneDeed(hands);
  }
  await Promise.all([meanwhile, ...Array.from({ length: o.clients }, (_, n) => client(n))]);
  return log;
}

interface Attempt { answer: Reply | undefined; /** An attempt before this one may have had its effect. */ ambiguous: boolean }
type Insist = (call: Parameters<Wire>[0]) => Promise<Attempt>;

/** Sends until there is an answer that is neither a network error nor a 5xx; without one after a minute the request counts as a fault. */
function insisting(o: Chaos, log: ChaosLog): Insist {
  let lastAnswer = performance.now();
  return async (call) => {
    const givenUp = performance.now() + GIVE_UP_MS;
    let broken = 0;
    for (let pause = 50, ambiguous = false; ; pause = Math.min(1_000, pause * 2), ambiguous = true) {
      const answer = await o.send({ ...call, token: o.token, timeoutMs: 10_000 }).catch(() => undefined);
      if (answer !== undefined && answer.status < 500) {
        log.longestOutageMs = Math.max(log.longestOutageMs, performance.now() - lastAnswer);
        lastAnswer = performance.now();
        return { answer, ambiguous };
      }
      if (answer !== undefined && answer.status !== 503) { broken += 1; log.faults.push(`${answer.status} to ${call.method} ${call.path}: ${answer.text.slice(0, 300)}`); }
      if (broken > 3 || performance.now() > givenUp) { log.faults.push(`${call.method} ${call.path}: no outcome`); return { answer: undefined, ambiguous: true }; }
      log.retries += 1;
      await sleep(pause);
    }
  };
}

interface Hands { next: () => number; known: Record<Kind, Known[]>; closed: Known[]; ground: Ground; wire: Insist; log: ChaosLog }

const pick = <T>(list: readonly T[], next: () => number): T => list[Math.floor(next() * list.length)] as T;
const upTo = (most: number, next: () => number): number => 1 + Math.floor(next() * most);
/** One of the last documents of a kind: those the others work on too. */
const recent = (h: Hands, kind: Kind): Known | undefined => { const list = h.known[kind]; return list[Math.max(0, list.length - upTo(25, h.next))]; };

/** What people do, and how often of a hundred. Selling and shipping most of all. */
const DEEDS: readonly [share: number, deed: (h: Hands, order: Known) => Promise<void>][] = [
  [17, sell], [17, ship], [9, receive], [5, invoice], [3, offset], [7, buy], [3, pay], [7, giveBack], [3, sendBack],
  [6, (h) => step(h, 'void')], [6, (h) => step(h, 'unapprove')], [5, (h) => step(h, 'approve')], [2, close], [2, reopen],
  [3, amend], [5, (h) => rename(h, pick(h.log.contested, h.next))],
];
/** What the warehouse does besides, once in so many deeds. */
const ASIDE = 8;

async function oneDeed(h: Hands): Promise<void> {
  const order = recent(h, 'sales_order');
  if (order === undefined) return sell(h);
  if (h.next() < 1 / ASIDE) return pick([transfer, transfer, receiveTransfer, assemble, takeApart, otherwise, plan, count, count], h.next)(h);
  let dice = h.next() * 100;
  const [, deed] = DEEDS.find(([share]) => (dice -= share) < 0) ?? [0, sell];
  return deed(h, order);
}

function sell(h: Hands): Promise<void> {
  const goods = [...h.ground.products].sort(() => h.next() - 0.5).slice(0, upTo(3, h.next));
  const lines = goods.map((productId) => ({ productId, quantity: String(upTo(9, h.next)), unitPrice: pick(['9.99', '12.5', '33.333333', '100'], h.next), discountRate: pick(['0', '0', '0.05'], h.next), taxRate: pick(['0', '0.13'], h.next) }));
  return make(h, 'sales_order', { customerId: pick(h.ground.customers, h.next), lines, ...(h.next() < 0.3 ? { orderDiscount: '1.50' } : {}) }, h.next() < 0.8);
}

function ship(h: Hands, order: Known): Promise<void> {
  const line = pick(order.lines, h.next);
  return make(h, 'shipment', { salesOrderId: order.id, warehouseId: h.ground.warehouseId, ...(h.next() < 0.5 ? {} : { lines: [{ orderLineId: line.id, productId: line.productId, quantity: String(upTo(3, h.next)) }] }) }, h.next() < 0.9);
}

/** Something of a shipment comes back. */
function giveBack(h: Hands): Promise<void> {
  const shipment = recent(h, 'shipment');
  if (shipment === undefined) return sell(h);
  return make(h, 'sales_return', { salesOrderId: shipment.salesOrderId, warehouseId: h.ground.warehouseId, lines: [{ orderLineId: pick(shipment.lines, h.next).orderLineId, quantity: String(upTo(2, h.next)) }] }, h.next() < 0.9);
}

function buy(h: Hands): Promise<void> {
  return make(h, 'stock_in', { supplierId: h.ground.supplierId, warehouseId: h.ground.warehouseId, lines: [{ productId: pick(h.ground.products, h.next), quantity: String(upTo(9, h.next)), unitPrice: pick(['6.13', '7.77', '8'], h.next), taxRate: '0' }] }, true);
}

/** Something of a stock-in goes back to the supplier. */
function sendBack(h: Hands): Promise<void> {
  const stockIn = recent(h, 'stock_in');
  const [line] = stockIn?.lines ?? [];
  if (stockIn === undefined || line === undefined) return buy(h);
  return make(h, 'purchase_return', { stockInId: stockIn.id, supplierId: h.ground.supplierId, warehouseId: h.ground.warehouseId, lines: [{ stockInLineId: line.id, productId: line.productId, quantity: '1' }] }, true);
}

/** Goods go to the other warehouse or come back, at once or by the way. */
function transfer(h: Hands): Promise<void> {
  const [from, to] = h.next() < 0.5 ? [h.ground.warehouseId, h.ground.branchId] : [h.ground.branchId, h.ground.warehouseId];
  return make(h, 'transfer', { fromWarehouseId: from, toWarehouseId: to, twoStep: h.next() < 0.6, lines: [{ productId: pick(h.ground.products, h.next), quantity: String(upTo(3, h.next)) }] }, true);
}

/** A part of what is on its way arrives. */
function receiveTransfer(h: Hands): Promise<void> {
  const sent = recent(h, 'transfer');
  const [line] = sent?.lines ?? [];
  return sent === undefined || line === undefined ? transfer(h) : act(h, sent, 'receive', { lines: [{ lineId: line.id, quantity: '1' }] });
}

/** The first product is made of the second, or falls apart into it. */
const assemble = (h: Hands): Promise<void> => make(h, 'assembly', { productId: h.ground.products[0], quantity: '1', warehouseId: h.ground.warehouseId, lines: [{ productId: h.ground.products[1], quantity: '1' }] }, true);
const takeApart = (h: Hands): Promise<void> => make(h, 'assembly', { kind: 'disassemble', productId: h.ground.products[0], quantity: '1', warehouseId: h.ground.warehouseId, splitBy: 'ratio', lines: [{ productId: h.ground.products[1], quantity: '1', weight: '1' }] }, true);

/** Found or used up. */
function otherwise(h: Hands): Promise<void> {
  const out = h.next() < 0.5;
  return make(h, 'other_stock', { direction: out ? 'out' : 'in', reason: out ? 'use' : 'other', warehouseId: h.ground.warehouseId, lines: [{ productId: pick(h.ground.products, h.next), quantity: '1' }] }, true);
}

const plan = (h: Hands): Promise<void> => perform(h, { path: '/stocktakes?start=true', body: { warehouseId: h.ground.warehouseId, productIds: [pick(h.ground.products, h.next)] }, makes: 'stocktake' });

/** Somebody counts what was planned, hands it in and books it; others may have done so, or move the goods meanwhile. */
async function count(h: Hands): Promise<void> {
  const it = recent(h, 'stocktake');
  if (it === undefined) return plan(h);
  const send = (path: string, body: object): Promise<Attempt> => h.wire({ method: 'POST', path: `/api/v1/stocktakes/${it.id}/${path}`, headers: { 'idempotency-key': randomUUID() }, body });
  const sheet = (await send('sheets', {})).answer;
  const view = sheet?.status === 201 || sheet?.status === 200 ? (await h.wire({ method: 'GET', path: `/api/v1/stocktakes/${it.id}/sheets/${sheet.json.id}` })).answer : undefined;
  const [line] = (view?.json?.rows ?? []) as { productId: number }[];
  if (line === undefined) return plan(h);
  await send(`sheets/${sheet?.json.id}/counts`, { counts: [{ productId: line.productId, quantity: String(upTo(12, h.next)) }] });
  await act(h, it, 'submit', {});
  return act(h, it, 'approve', {});
}

function pay(h: Hands): Promise<void> {
  return make(h, 'payment', { supplierId: h.ground.supplierId, lines: [{ accountId: h.ground.accountId, method: 'transfer', amount: `${upTo(200, h.next)}.17` }], autoAllocate: true }, true);
}

function invoice(h: Hands, order: Known): Promise<void> {
  const amount = `${upTo(60, h.next)}.07`;
  return make(h, 'invoice', { customerId: order.customerId, type: 'normal', net: amount, tax: '0.00', total: amount, allocations: [{ salesOrderId: order.id, amount }] }, true);
}

/** The advance of a customer is used for what he owes. */
function offset(h: Hands): Promise<void> {
  return make(h, 'offset', { side: 'receivable', customerId: pick(h.ground.customers, h.next), autoAllocate: true }, true);
}

async function close(h: Hands, order: Known): Promise<void> {
  await act(h, order, 'close', {});
  h.closed.push(order);
}

/** One of those that were closed last is opened again. */
function reopen(h: Hands): Promise<void> {
  const order = h.closed[Math.max(0, h.closed.length - upTo(4, h.next))];
  return order === undefined ? sell(h) : act(h, order, 'reopen', {});
}

/** One piece more of a line of an order in force, of the version just read. */
async function amend(h: Hands, order: Known): Promise<void> {
  const { answer } = await h.wire({ method: 'GET', path: `/api/v1/sales-orders/${order.id}` });
  if (answer?.json?.state !== 'approved') return sell(h);
  const lines = (answer.json.lines as Record<string, unknown>[]).map(({ id, productId, quantity, unitPrice, discountRate, taxRate }, i) => ({ id, productId, quantity: i === 0 ? String(Number(quantity) + 1) : quantity, unitPrice, discountRate, taxRate }));
  return perform(h, { path: `/sales-orders/${order.id}/amend`, body: { lines }, does: { kind: 'sales_order', id: order.id, action: 'amend' }, seen: answer.json.version as number });
}

/** Money comes in: placed by the product, or on an open item that was looked up just before (others do the same). */
async function receive(h: Hands): Promise<void> {
  const customerId = pick(h.ground.customers, h.next);
  const amount = `${upTo(300, h.next)}.${upTo(89, h.next) + 10}`;
  const body = { customerId, lines: [{ accountId: h.ground.accountId, method: 'cash', amount }] };
  if (h.next() < 0.6) return make(h, 'receipt', { ...body, autoAllocate: true }, true);
  const { answer } = await h.wire({ method: 'GET', path: `/api/v1/receivables?filter[customerId]=${customerId}&filter[open][gt]=0&sort=id&pageSize=1&count=false` });
  const [item] = (answer?.json?.items ?? []) as { id: number; open: string }[];
  if (item === undefined) return make(h, 'receipt', { ...body, autoAllocate: true }, true);
  const part = Number(item.open) < Number(amount) ? item.open : amount;
  return make(h, 'receipt', { ...body, allocations: [{ receivableId: item.id, amount: part, writeOff: '0' }] }, true);
}

/** A step of the life cycle with some recent document, whatever state it is in. */
function step(h: Hands, action: 'void' | 'unapprove' | 'approve'): Promise<void> {
  const it = recent(h, pick(['sales_order', 'shipment', ...KINDS], h.next));
  if (it === undefined) return sell(h);
  return act(h, it, action === 'approve' && it.kind === 'sales_order' ? 'confirm' : action, action === 'void' ? { reason: 'chaos' } : {});
}

const act = (h: Hands, it: Known, action: string, body: object): Promise<void> => perform(h, { path: `${RESOURCES[it.kind]}/${it.id}/${action}`, body, does: { kind: it.kind, id: it.id, action } });

const make = (h: Hands, kind: Kind, body: object, approve: boolean): Promise<void> => perform(h, { path: `${RESOURCES[kind]}${approve ? '?approve=true' : ''}`, body, makes: kind });

/** Headers of a write; those of a repeat are the same. */
export const headersOf = (key: string, { seen }: Order): Record<string, string> => ({ 'idempotency-key': key, 'x-acknowledge': ACKNOWLEDGE, ...(seen === undefined ? {} : { 'if-match': `"v${seen}"` }) });

/** One write under one key; one in ten goes out twice, half of them at the same time (a double click), half afterwards. */
async function perform(h: Hands, order: Order): Promise<void> {
  const key = randomUUID();
  // the remark tells afterwards what became of the key, without the help of the server's own memory of keys
  const body = order.makes === undefined ? order.body : { ...order.body, remark: key };
  const call = { method: 'POST', path: `/api/v1${order.path}`, headers: headersOf(key, order), body };
  const dice = h.next();
  const answers = (await Promise.all(dice < 0.05 ? [h.wire(call), h.wire(call)] : [h.wire(call)])).flatMap((a) => a.answer ?? []);
  const [done] = answers.filter((a) => a.status < 300);
  if (done === undefined) {
    for (const answer of answers.slice(0, 1)) refuse(h.log, { ...order, body, key, status: answer.status, code: codeOf(answer) }, answer);
    return;
  }
  if (dice >= 0.05 && dice < 0.1) { const { answer } = await h.wire(call); if (answer) answers.push(answer); }
  if (answers.length > 1) h.log.repeats += 1;
  const made: Acknowledged = { ...order, body, key, status: done.status, answer: done.json };
  h.log.acknowledged.push(made);
  for (const again of answers.filter((a) => a !== done && a.status < 300)) h.log.faults.push(...repeatFaults(made, again, false));
  if (order.makes !== undefined) h.known[order.makes].push({ kind: order.makes, id: done.json.id, customerId: done.json.customerId, salesOrderId: done.json.salesOrderId, lines: done.json.lines ?? [] });
  if (order.seen !== undefined && done.json.version !== order.seen + 1) h.log.faults.push(`${order.path}: a change of v${order.seen} was taken and gave v${done.json.version}`);
}

/** Code of a refusal; of a wrong field also which and how: an order that was taken back is none to be shipped. */
function codeOf({ json }: Reply): string {
  const [first] = (json?.errors ?? []) as { pointer: string; code: string }[];
  return json?.code !== 'validation_failed' || first === undefined ? String(json?.code) : `${json.code} ${first.pointer} ${first.code}`;
}

function refuse(log: ChaosLog, refused: Refused, answer: Reply): void {
  log.refused.push(refused);
  // a stale version nobody has sent is a conflict inside the server
  if (!EXPECTED.test(refused.code) || (refused.code === 'stale_version' && refused.seen === undefined)) log.faults.push(`${refused.status} to ${refused.path} ${JSON.stringify(refused.body)}: ${answer.text.slice(0, 400)}`);
}

/** What is wrong with the answer to a repeated key. */
export function repeatFaults(made: Acknowledged, again: Reply, mustBeMarked = true): string[] {
  const what = `repeat of ${made.path} ${made.key}`;
  if (again.status !== made.status) return [`${what} → ${again.status} ${again.text.slice(0, 300)}, first ${made.status}`];
  if (JSON.stringify(again.json) !== JSON.stringify(made.answer)) return [`${what}: another answer`];
  return mustBeMarked && header(again, 'idempotency-replayed') !== 'true' ? [`${what}: not marked as replayed`] : [];
}

/** Two people change a customer everybody changes, both of the version just read: one of them at most, and nobody of an older version. */
async function rename(h: Hands, row: Contested): Promise<void> {
  const path = `/api/v1/customers/${row.id}`;
  const { answer: read } = await h.wire({ method: 'GET', path });
  if (read?.status !== 200) return;
  const seen = read.json.version as number;
  const change = async (): Promise<void> => {
    const value = randomUUID().slice(0, 18);
    const { answer, ambiguous } = await h.wire({ method: 'PATCH', path, headers: { 'if-match': `"v${seen}"` }, body: { shortName: value } });
    if (answer?.status === 200) {
      row.acknowledged.push(value);
      if (answer.json.version !== seen + 1) h.log.faults.push(`customer ${row.id}: a change of v${seen} was taken and gave v${answer.json.version}`);
    } else if (answer === undefined || ambiguous) row.unknown.push(value);
    else if (answer.status === 412) row.conflicts += 1;
    else h.log.faults.push(`PATCH ${path} → ${answer.status} ${answer.text.slice(0, 300)}`);
  };
  await Promise.all([change(), change()]);
}
