// node tools/bench/statements.mjs: statements per operation on MariaDB, in the order they are sent. Round trips are what a write costs.
import '../lib/node.mjs';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMariadb } from '../mariadb.mjs';
import { stewardDocuments } from './documents.mjs';
import { stewardOperations } from './operations.mjs';
import { closeClients, startSteward } from './servers.mjs';
import { stopAll } from '../lib/process.mjs';

const names = process.argv[2]?.split('|') ?? ['create', 'order, 5 lines', 'confirm order', 'ship order', 'receive 3 orders', 'invoice order'];
const dir = mkdtempSync(join(tmpdir(), 'steward-statements-'));
const db = await startMariadb();
await db.createDatabase('steward');
const steward = await startSteward({ kind: 'mysql', customers: 500, dir: join(dir, 'data'), databaseUrl: db.url('steward') });
const ops = { ...(await stewardOperations(steward, 500)), ...(await stewardDocuments(steward, 500, 20)) };
const admin = await createRequire(import.meta.url)('mysql2/promise').createConnection(db.url('steward'));
const log = join(dir, 'general.log');
for (const name of names) {
  await ops[name].prepare?.(6);
  for (let i = 0; i < 4; i++) await ops[name](i);
  await admin.query(`SET GLOBAL general_log_file='${log}'`);
  await admin.query('SET GLOBAL general_log=1');
  await ops[name](9);
  await admin.query('SET GLOBAL general_log=0');
  const sent = readFileSync(log, 'utf8').split('\n').filter((l) => / (Execute|Query)\t/.test(l) && !/general_log|lease|notice|seq IS NULL|login_session/.test(l)).map((l) => l.replace(/^.* (Execute|Query)\t/, '').slice(0, 150));
  console.log(`\n${name}: ${sent.length}`);
  for (const s of sent) console.log(`  ${s}`);
  rmSync(log, { force: true });
  await admin.query('FLUSH GENERAL LOGS');
}
await admin.end();
await steward.stop();
await closeClients();
await db.stop();
await stopAll();
rmSync(dir, { recursive: true, force: true });
