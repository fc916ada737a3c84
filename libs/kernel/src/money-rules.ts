/**
 * The money rules, exactly (domain.md 2.0a), on scaled integers: money in fen, quantities × 10⁴, prices × 10⁶, rates × 10⁴.
 * Both sides use these functions: the editor shows what the server will store.
 */

/** Half away from zero of a quotient of integers, exact at any size. */
export function divideRounded(numerator: bigint, denominator: bigint): number {
  const negative = numerator < 0n !== denominator < 0n;
  const n = numerator < 0n ? -numerator : numerator;
  const d = denominator < 0n ? -denominator : denominator;
  const q = (2n * n + d) / (2n * d);
  return Number(negative ? -q : q);
}

/** quantity × price × (1 − discountRate), in fen. */
export function lineAmount(quantity: number, unitPrice: number, discountRate = 0): number {
  return divideRounded(BigInt(quantity) * BigInt(unitPrice) * BigInt(10_000 - discountRate), 1_000_000_000_000n);
}

/** quantity × ratio, both × 10⁴ (2.0a.3). */
export const baseQuantity = (quantity: number, ratio: number): number => divideRounded(BigInt(quantity) * BigInt(ratio), 10_000n);

/**
 * Spreads an amount over weights by largest remainder, ties to the later one; each share lies between 0 and its weight
 * where `amount` ≤ Σ weights (E-04: 10.00 over 33.33/33.33/33.34 gives 3.33/3.33/3.34).
 */
export function spread(amount: number, weights: readonly number[]): number[] {
  const whole = weights.reduce((a, b) => a + b, 0);
  if (whole <= 0 || amount === 0) return weights.map(() => 0);
  const parts = weights.map((w, i) => {
    const n = BigInt(amount) * BigInt(w);
    const floor = n / BigInt(whole);
    return { i, share: Number(floor), rest: n - floor * BigInt(whole) };
  });
  let left = amount - parts.reduce((a, p) => a + p.share, 0);
  for (const p of [...parts].sort((a, b) => (a.rest === b.rest ? b.i - a.i : a.rest < b.rest ? 1 : -1))) {
    if (left <= 0) break;
    p.share += 1;
    left -= 1;
  }
  return parts.map((p) => p.share);
}

/** Tax-inclusive: net = round(p / (1 + r)), tax = p − net; tax-exclusive: tax = round(p × r), and the tax comes on top (2.0a.2). */
export function taxOf(amount: number, taxRate: number, priceIncludesTax: boolean): { net: number; tax: number } {
  if (priceIncludesTax) {
    const net = divideRounded(BigInt(amount) * 10_000n, BigInt(10_000 + taxRate));
    return { net, tax: amount - net };
  }
  return { net: amount, tax: divideRounded(BigInt(amount) * BigInt(taxRate), 10_000n) };
}

/**
 * Cumulative rule for every partial (2.0a.4): what the part up to `cumulative` of `whole` is worth, less what earlier
 * effective parts took. Their sum is `total` to the fen, also after voids in between.
 */
export function cumulativeShare(total: number, cumulative: number, whole: number, before: number): number {
  if (whole === 0) return 0;
  return Math.max(0, divideRounded(BigInt(total) * BigInt(cumulative), BigInt(whole)) - before);
}

export interface TotalsLine { quantity: number; unitPrice: number; discountRate: number; taxRate: number; gift?: boolean }
export interface TotalsInput { lines: readonly TotalsLine[]; priceIncludesTax: boolean; defaultTaxRate: number; orderDiscount?: number; otherCharges?: number }
/** `amount` before the order's discount, `discountShare` its part of it, `net + tax` what the line costs the party. */
export interface LineTotals { amount: number; discountShare: number; net: number; tax: number; payable: number }
export interface DocumentTotals { lines: LineTotals[]; quantity: number; amount: number; discount: number; otherCharges: number; net: number; tax: number; total: number }

/** All figures of a document with lines, by one function on both sides. Other charges are tax-inclusive at the default rate and never spread. */
export function documentTotals(o: TotalsInput): DocumentTotals {
  const amounts = o.lines.map((l) => (l.gift ? 0 : lineAmount(l.quantity, l.unitPrice, l.discountRate)));
  const discount = o.orderDiscount ?? 0;
  const shares = spread(discount, amounts);
  const lines = o.lines.map((l, i): LineTotals => {
    const amount = amounts[i] ?? 0;
    const share = shares[i] ?? 0;
    const { net, tax } = taxOf(amount - share, l.taxRate, o.priceIncludesTax);
    return { amount, discountShare: share, net, tax, payable: net + tax };
  });
  const otherCharges = o.otherCharges ?? 0;
  const charges = taxOf(otherCharges, o.defaultTaxRate, true);
  const sum = (pick: (l: LineTotals) => number): number => lines.reduce((a, l) => a + pick(l), 0);
  const net = sum((l) => l.net) + charges.net;
  const tax = sum((l) => l.tax) + charges.tax;
  return { lines, quantity: o.lines.reduce((a, l) => a + l.quantity, 0), amount: sum((l) => l.amount), discount, otherCharges, net, tax, total: net + tax };
}

export interface OpenItem { id: number; open: number; dueDate: string | null }

/**
 * Distributes money over open items: negative ones (return credits) first, they add to what can be spent, then the oldest
 * due date, then the smaller id. What is left over is advance (E-01).
 */
export function allocateOldestFirst(money: number, items: readonly OpenItem[]): { allocations: { id: number; amount: number }[]; left: number } {
  const byAge = [...items].filter((i) => i.open !== 0).sort((a, b) => (a.dueDate ?? '').localeCompare(b.dueDate ?? '') || a.id - b.id);
  const allocations: { id: number; amount: number }[] = [];
  const debts = byAge.filter((i) => i.open > 0);
  let need = debts.reduce((a, i) => a + i.open, 0) - money;
  let left = money;
  // a credit is used only as far as there are debts the money does not cover
  for (const c of byAge.filter((i) => i.open < 0)) {
    const amount = Math.max(c.open, -Math.max(0, need));
    if (amount === 0) continue;
    allocations.push({ id: c.id, amount });
    left -= amount;
    need += amount;
  }
  for (const d of debts) {
    const amount = Math.min(left, d.open);
    if (amount <= 0) break;
    allocations.push({ id: d.id, amount });
    left -= amount;
  }
  return { allocations, left };
}

/** Average price of a value in fen over a quantity × 10⁴, as a price × 10⁶. */
export const averagePrice = (value: number, quantity: number): number => (quantity === 0 ? 0 : divideRounded(BigInt(value) * 100_000_000n, BigInt(quantity)));

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const UNITS = ['', '拾', '佰', '仟'];
const GROUPS = ['', '万', '亿', '万亿'];

/** Amount in fen in Chinese capitals (大写金额): 123450 is 壹仟贰佰叁拾肆元伍角整. */
export function chineseAmount(fen: number): string {
  if (fen === 0) return '零元整';
  const absolute = Math.abs(fen);
  const yuan = Math.floor(absolute / 100);
  const jiao = Math.floor(absolute / 10) % 10;
  const rest = absolute % 10;
  const whole = yuan > 0 ? `${wholeYuan(yuan)}元` : '';
  const small = jiao === 0 && rest === 0 ? '整' : `${jiao > 0 ? `${DIGITS[jiao] ?? ''}角` : yuan > 0 ? '零' : ''}${rest > 0 ? `${DIGITS[rest] ?? ''}分` : '整'}`;
  return `${fen < 0 ? '负' : ''}${whole}${small}`;
}

function wholeYuan(yuan: number): string {
  const groups: number[] = [];
  for (let n = yuan; n > 0; n = Math.floor(n / 10_000)) groups.push(n % 10_000);
  let out = '';
  let gap = false;
  for (let g = groups.length - 1; g >= 0; g--) {
    const value = groups[g] ?? 0;
    if (value === 0) { gap = out !== ''; continue; }
    if (out !== '' && (gap || value < 1000)) out += '零';
    out += fourDigits(value) + (GROUPS[g] ?? '');
    gap = false;
  }
  return out;
}

function fourDigits(value: number): string {
  let out = '';
  let zero = false;
  for (let i = 3; i >= 0; i--) {
    const digit = Math.floor(value / 10 ** i) % 10;
    if (digit === 0) { zero = out !== ''; continue; }
    out += `${zero ? '零' : ''}${DIGITS[digit] ?? ''}${UNITS[i] ?? ''}`;
    zero = false;
  }
  return out;
}

/** How much of a whole a part is, as a percentage with one decimal, half away from zero: `56.7`; null of nothing. */
export function percentOf(part: number, whole: number): string | null {
  if (whole <= 0) return null;
  const tenths = divideRounded(BigInt(part) * 1000n, BigInt(whole));
  return `${tenths < 0 ? '-' : ''}${Math.floor(Math.abs(tenths) / 10)}.${Math.abs(tenths) % 10}`;
}
