import { createHash, timingSafeEqual } from 'node:crypto';
import { BlockList, isIP } from 'node:net';

const TOKEN = /^stw_(\d{1,10})_([\w-]{43})$/;

/** Id and secret of a token as it is sent, or undefined. */
export function splitToken(token: string): { id: number; secret: string } | undefined {
  const m = TOKEN.exec(token);
  return m?.[1] && m[2] ? { id: Number(m[1]), secret: m[2] } : undefined;
}

export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

export const sameHash = (a: string, b: string): boolean => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** A scope covers a code when it is the code or its beginning at a point: `customer` covers `customer.contact.view`. */
export const scopeCovers = (scope: string, code: string): boolean => code === scope || code.startsWith(`${scope}.`);

const family = (ip: string): 'ipv4' | 'ipv6' => (isIP(ip) === 6 ? 'ipv6' : 'ipv4');

/** An address or a network in CIDR form. */
export function isNetwork(text: string): boolean {
  const [ip = '', bits, rest] = text.split('/');
  const kind = isIP(ip);
  if (kind === 0 || rest !== undefined) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (kind === 4 ? 32 : 128));
}

/** Whether an address lies in one of the networks; an empty list lets every address pass. */
export function addressAllowed(ip: string, list: readonly string[]): boolean {
  if (list.length === 0) return true;
  const plain = ip.startsWith('::ffff:') && isIP(ip.slice(7)) === 4 ? ip.slice(7) : ip;
  if (isIP(plain) === 0) return false;
  const networks = new BlockList();
  for (const item of list) {
    const [address = '', bits] = item.split('/');
    if (bits === undefined) networks.addAddress(address, family(address));
    else networks.addSubnet(address, Number(bits), family(address));
  }
  return networks.check(plain, family(plain));
}
