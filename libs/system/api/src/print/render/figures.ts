/** A decimal text with thousands separated: "1234567.8" is "1,234,567.8". */
export function grouped(decimal: string): string {
  const [, sign = '', whole = '', rest = ''] = /^(-?)(\d+)(\.\d+)?$/.exec(decimal) ?? [];
  return whole === '' ? decimal : `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${rest}`;
}

/** Without the zeros at the end, but with at least `least` digits after the point: ("2.500000", 2) is "2.50". */
export function trimmed(decimal: string, least = 0): string {
  const point = decimal.indexOf('.');
  if (point < 0) return least === 0 ? decimal : `${decimal}.${'0'.repeat(least)}`;
  let end = decimal.length;
  while (end - 1 - point > least && decimal[end - 1] === '0') end--;
  const padded = decimal.slice(0, end).padEnd(point + 1 + least, '0');
  return padded.endsWith('.') ? padded.slice(0, -1) : padded;
}

/** Scaled integer with `digits` after the point as it is printed; more than two digits are shown only as far as they say something. */
export function figure(scaled: bigint, digits: number): string {
  const negative = scaled < 0n;
  const text = String(negative ? -scaled : scaled).padStart(digits + 1, '0');
  const decimal = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
  return grouped(`${negative ? '-' : ''}${digits > 2 ? trimmed(decimal) : decimal}`);
}
