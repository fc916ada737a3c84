import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const COLOURS = 256;

/** A screenshot with at most 256 colours: a third of its size, and the eye sees no difference on a screen of flat colours. */
export function smaller(png: Buffer): Buffer {
  const { width, height, channels, pixels } = decode(png);
  const keyOf = (i: number): number => ((pixels[i] ?? 0) >> 2) << 12 | ((pixels[i + 1] ?? 0) >> 2) << 6 | ((pixels[i + 2] ?? 0) >> 2);
  const counts = new Map<number, number>();
  for (let i = 0; i < pixels.length; i += channels) counts.set(keyOf(i), (counts.get(keyOf(i)) ?? 0) + 1);
  const chosen = [...counts].sort((a, b) => b[1] - a[1]).slice(0, COLOURS).map(([key]) => key);
  const nearest = new Map(chosen.map((key, index) => [key, index]));
  // the exact colour most pixels of a chosen one have
  const exact = new Map<number, Map<number, number>>();
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const i = (y * width + x) * channels;
      const key = keyOf(i);
      let index = nearest.get(key);
      if (index === undefined) nearest.set(key, index = closest(key, chosen));
      rows[y * (width + 1) + 1 + x] = index;
      if (chosen[index] !== key) continue;
      const rgb = pixels.readUIntBE(i, 3);
      const all = exact.get(index) ?? new Map<number, number>();
      exact.set(index, all.set(rgb, (all.get(rgb) ?? 0) + 1));
    }
  }
  const palette = Buffer.alloc(chosen.length * 3);
  for (const [index, all] of exact) palette.writeUIntBE([...all].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0, index * 3, 3);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([SIGNATURE, chunk('IHDR', head), chunk('PLTE', palette), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

function closest(key: number, chosen: readonly number[]): number {
  let best = 0;
  let least = Infinity;
  for (const [index, one] of chosen.entries()) {
    const [r, g, b] = [(one >> 12) - (key >> 12), (one >> 6 & 63) - (key >> 6 & 63), (one & 63) - (key & 63)];
    const distance = r * r * 2 + g * g * 4 + b * b * 3;
    if (distance < least) { least = distance; best = index; }
  }
  return best;
}

function chunk(type: string, data: Buffer): Buffer {
  const out = Buffer.alloc(12 + data.length);
  out.writeUInt32BE(data.length, 0);
  out.write(type, 4, 'latin1');
  data.copy(out, 8);
  out.writeUInt32BE(crc32(out.subarray(4, 8 + data.length)), 8 + data.length);
  return out;
}

interface Image { width: number; height: number; channels: number; pixels: Buffer }

/** Reads what Chromium writes: 8 bits a channel, RGB or RGBA, not interlaced. */
function decode(png: Buffer): Image {
  const [width, height, channels] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25] === 6 ? 4 : 3];
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const raw = inflateSync(Buffer.concat(parts));
  const stride = width * channels;
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x++) {
      const left = x >= channels ? pixels[y * stride + x - channels] ?? 0 : 0;
      const up = y > 0 ? pixels[(y - 1) * stride + x] ?? 0 : 0;
      const corner = x >= channels && y > 0 ? pixels[(y - 1) * stride + x - channels] ?? 0 : 0;
      const guess = filter === 1 ? left : filter === 2 ? up : filter === 3 ? (left + up) >> 1 : filter === 4 ? paeth(left, up, corner) : 0;
      pixels[y * stride + x] = (raw[y * (stride + 1) + 1 + x] ?? 0) + guess & 255;
    }
  }
  return { width, height, channels, pixels };
}

function paeth(left: number, up: number, corner: number): number {
  const p = left + up - corner;
  const [a, b, c] = [Math.abs(p - left), Math.abs(p - up), Math.abs(p - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
