// node tools/bench/pages.mjs: pages an operation writes on SQLite, by table and index. They are what a commit costs there.
import '../lib/node.mjs';
import { mkdtempSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stewardDocuments } from './documents.mjs';
import { stewardOperations } from './operations.mjs';
import { closeClients, startSteward } from './servers.mjs';
import { stopAll } from '../lib/process.mjs';

const names = process.argv[2]?.split('|') ?? ['create', 'update', 'order, 5 lines', 'order, 50 lines', 'confirm order', 'ship order', 'receive 3 orders', 'invoice order'];
const dir = mkdtempSync(join(tmpdir(), 'steward-pages-'));
const steward = await startSteward({ kind: 'sqlite', customers: 3000, dir: join(dir, 'data') });
const ops = { ...(await stewardOperations(steward, 3000)), ...(await stewardDocuments(steward, 3000, 800)) };
const { readdirSync } = await import('node:fs');
const file = readdirSync(join(dir, 'data'), { recursive: true }).map(String).find((f) => f.endsWith('-wal'));
const wal = join(dir, 'data', file);
const N = 10;
for (const name of names) {
  await ops[name].prepare?.(N + 2);
  await ops[name](0);
  await new Promise((r) => setTimeout(r, 900));
  const db = new (createRequire(import.meta.url)('better-sqlite3'))(wal.slice(0, -4), { readonly: true });
  const before = frames(wal);
  for (let i = 0; i < N; i++) await ops[name](i + 1);
  const after = frames(wal);
  const owner = new Map(db.prepare('SELECT pageno, name FROM dbstat').all().map((r) => [r.pageno, r.name]));
  const by = new Map();
  const fresh = after.slice(before.length);
  for (const p of fresh) by.set(owner.get(p) ?? '?', (by.get(owner.get(p) ?? '?') ?? 0) + 1);
  console.log(`\n${name}: ${(fresh.length / N).toFixed(1)} pages`);
  for (const [n, c] of [...by].sort((a, b) => b[1] - a[1]).slice(0, 30)) console.log(`  ${(c / N).toFixed(1).padStart(5)}  ${n}`);
  db.close();
}
await steward.stop();
await closeClients();
await stopAll();
rmSync(dir, { recursive: true, force: true });

/** Page numbers of the frames of a write-ahead log, in order. */
function frames(path) {
  const size = statSync(path).size;
  const fd = openSync(path, 'r');
  const head = Buffer.alloc(32);
  readSync(fd, head, 0, 32, 0);
  const page = head.readUInt32BE(8);
  const salt = head.subarray(16, 24);
  const out = [];
  const h = Buffer.alloc(24);
  for (let at = 32; at + 24 + page <= size; at += 24 + page) {
    readSync(fd, h, 0, 24, at);
    if (!h.subarray(8, 16).equals(salt)) break;
    out.push(h.readUInt32BE(0));
  }
  return out;
}
