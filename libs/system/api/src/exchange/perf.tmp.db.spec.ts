import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { writeWorkbook, writeCsv, database } from '@steward/platform';
import { gadgets } from './testing/fake-target.js';
import { ImportRig } from './testing/import-rig.js';

const N = Number(process.env['ROWS'] ?? 100_000);
it('is fast', async () => {
  const rig = await ImportRig.open();
  const header = ['编码', '公司名称', '电话', ...Array.from({ length: 17 }, (_, i) => `列${i}`)];
  function* rows() { for (let i = 0; i < N; i++) yield [`G${i}`, `某某科技股份有限公司${i}`, i % 20 === 3 ? 'bad' : '13800000000', ...Array.from({ length: 17 }, (_, k) => `第${k}列的内容${i}`)]; }
  const file = join(rig.db.dir, 'big.xlsx');
  if (process.env['CSV']) await writeCsv(file, { columns: header.map((h) => ({ header: h })), rows: rows() });
  else await writeWorkbook(file, { sheets: [{ name: 'a', columns: header.map((h) => ({ header: h })), rows: rows() }] });
  global.gc?.();
  const out: string[] = [];
  const h = monitorEventLoopDelay({ resolution: 5 });
  let rss = 0; const timer = setInterval(() => { rss = Math.max(rss, process.memoryUsage().rss); }, 200);
  const phase = async (name: string, fn: () => Promise<unknown>) => {
    rss = 0; h.reset(); h.enable(); const t = performance.now(); const cpu = process.cpuUsage();
    const r = await fn();
    const c = process.cpuUsage(cpu); h.disable();
    out.push(`${name}: ${((performance.now() - t) / 1000).toFixed(1)} s, cpu ${((c.user + c.system) / 1e6).toFixed(1)} s, loop p95 ${(h.percentile(95) / 1e6).toFixed(0)} p99 ${(h.percentile(99) / 1e6).toFixed(0)} max ${(h.max / 1e6).toFixed(0)} ms, rss ${(rss / 1e6).toFixed(0)} MB`);
    return r;
  };
  let run = await phase('upload', () => rig.send(createReadStream(file), process.env['CSV'] ? 'big.csv' : 'big.xlsx')) as never as import('./import-run.entity.js').ImportRun;
  await rig.validate(run); await phase('validate', () => rig.work());
  run = await rig.run(run); out.push(run.state + JSON.stringify(run.counts));
  await rig.validate(run, { duplicateStrategy: 'overwrite' }); await phase('recheck', () => rig.work());
  run = await rig.run(run);out.push(run.state + JSON.stringify(run.counts));
  await rig.commit(run); await phase('commit', () => rig.work());
  run = await rig.run(run);out.push(run.state + JSON.stringify(run.counts));
  await rig.as(() => rig.imports.undo(run.id)); await phase('undo', () => rig.work());
  run = await rig.run(run);out.push(run.state + JSON.stringify(run.counts));
  out.push(String(await gadgets.count()), database.engine.engine);
  clearInterval(timer);
  console.log(out.join('\n'));
  await rig.close();
}, 600_000);
