import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { isDenied, kindOf } from './attachment.rules.js';

const dir = mkdtempSync(join(tmpdir(), 'steward-kind-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
const kind = async (content: string | Buffer) => {
  const path = join(dir, 'f');
  writeFileSync(path, content);
  return kindOf(path);
};
const image = (format: 'png' | 'jpeg' | 'webp' | 'gif' | 'avif'): Promise<Buffer> => sharp({ create: { width: 4, height: 4, channels: 3, background: '#336699' } }).toFormat(format).toBuffer();
const HTML = '<!doctype html><html><script>alert(1)</script></html>';

test.each(['png', 'jpeg', 'webp', 'gif', 'avif'] as const)('a real %s may be shown and has thumbnails', async (format) => {
  expect(await kind(await image(format))).toEqual({ mime: `image/${format}`, inline: true, image: true });
});

test('a PDF may be shown, without thumbnails', async () => {
  expect(await kind('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n')).toEqual({ mime: 'application/pdf', inline: true, image: false });
});

test.each([
  ['html', HTML],
  ['html with blanks before', `\n\n   ${HTML}`],
  ['svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
  ['svg with xml head', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
  ['xhtml', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script></html>'],
  ['html that calls itself PDF later', `${HTML}\n%PDF-1.7`],
  ['html that calls itself PNG later', `${HTML}\u0089PNG\r\n`],
  ['javascript', 'alert(document.cookie)'],
  ['php', '<?php system($_GET[0]);'],
  ['half a PNG head', Buffer.from([0x89, 0x50, 0x4e, 0x47])],
  ['windows program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])],
  ['linux program', Buffer.concat([Buffer.from('\u007fELF'), Buffer.alloc(200)])],
  ['zip', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(60)])],
  ['old office', Buffer.concat([Buffer.from('D0CF11E0A1B11AE1', 'hex'), Buffer.alloc(600)])],
  ['flash', Buffer.concat([Buffer.from('FWS\u0008'), Buffer.alloc(60)])],
  ['mhtml', 'MIME-Version: 1.0\nContent-Type: text/html\n\n<script>alert(1)</script>'],
  ['one byte', 'x'],
  ['zeros', Buffer.alloc(5000)],
])('%s is never shown', async (_name, content) => {
  expect(await kind(content)).toMatchObject({ inline: false, image: false });
});

test('markup behind a real image is served under the type of the image', async () => {
  const gif = Buffer.concat([await image('gif'), Buffer.from(HTML)]);
  expect(await kind(gif)).toEqual({ mime: 'image/gif', inline: true, image: true });
});

test('endings can be forbidden, wherever they stand in the name', () => {
  expect(isDenied('a.EXE', '.exe, bat')).toBe(true);
  expect(isDenied('invoice.exe.txt', 'exe')).toBe(true);
  expect(isDenied('exe', 'exe')).toBe(false);
  expect(isDenied('a.txt', 'exe，bat')).toBe(false);
  expect(isDenied('a.bat', 'exe，bat')).toBe(true);
  expect(isDenied('a.exe', '')).toBe(false);
});
