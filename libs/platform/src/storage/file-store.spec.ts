import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { FileStore } from './file-store.js';

describe('file store', () => {
  const dir = mkdtempSync(join(tmpdir(), 'steward-files-'));
  const store = new FileStore(dir);
  afterAll(() => rmSync(dir, { recursive: true }));
  const files = (): string[] => readdirSync(dir, { recursive: true, withFileTypes: true }).filter((f) => f.isFile()).map((f) => f.name);

  it('keeps what was streamed in', async () => {
    const f = await store.put(Readable.from(['你', '好']), 100);
    expect(f).toMatchObject({ size: 6, sha256: '670d9743542cae3ea7ebe36af56bd53648b0a1126162e78d81a32934a711302e' });
    expect(await text(store.read(f.key))).toBe('你好');
    await store.remove(f.key);
    expect(await store.size(f.key)).toBeUndefined();
  });

  it('leaves nothing behind when the file is too large or breaks off', async () => {
    await expect(store.put(Readable.from(['x'.repeat(50), 'y'.repeat(60)]), 100)).rejects.toMatchObject({ status: 413 });
    await expect(store.put(Readable.from((async function* () { yield 'x'; throw new Error('cut'); })()), 100)).rejects.toThrow('cut');
    expect(files()).toEqual([]);
  });

  it.each(['../secrets.json', 'aa/bb/../../../x', '/etc/passwd', 'aa\\bb', 'aa/bb/cc', ''])('refuses the key %j', (key) => {
    expect(() => store.path(key)).toThrow();
  });
});
