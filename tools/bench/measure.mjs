// CPU per operation from the kernel's accounting of threads: robust against whatever else the machine does.
import fs from 'node:fs';

/** CPU milliseconds all threads of a process have spent; nanosecond accounting where the kernel offers it. */
export function cpuMs(pid) {
  let ns = 0;
  let fine = true;
  for (const t of fs.readdirSync(`/proc/${pid}/task`)) {
    try { ns += Number(fs.readFileSync(`/proc/${pid}/task/${t}/schedstat`, 'utf8').split(' ')[0]); } catch { fine = false; }
  }
  if (fine && ns > 0) return ns / 1e6;
  const s = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
  const f = s.slice(s.lastIndexOf(')') + 2).split(' ');
  return (Number(f[11]) + Number(f[12])) * 10;
}

/** Runs an operation (after what it needs was prepared, unmeasured) with `clients` at a time, bounded by count and time; CPU of the given processes per operation. */
export async function measure(op, { pids, clients = 8, count, ms, warmUp }) {
  await op.prepare?.(count + warmUp);
  await loop(op, clients, warmUp, ms);
  const before = pids.map(cpuMs);
  const startedAt = performance.now();
  const from = process.hrtime.bigint();
  const { done, failed, first } = await loop(op, clients, count, ms);
  const seconds = (performance.now() - startedAt) / 1000;
  const parts = pids.map((pid, i) => (cpuMs(pid) - before[i]) / Math.max(1, done + failed));
  return { cpu: parts.reduce((a, b) => a + b, 0), parts, done, failed, first, perSecond: Math.round(done / seconds), window: [from, process.hrtime.bigint()] };
}

async function loop(op, clients, count, ms) {
  const end = performance.now() + ms;
  let next = 0;
  let done = 0;
  let failed = 0;
  let first;
  await Promise.all(Array.from({ length: clients }, async () => {
    while (next < count && performance.now() < end) {
      const i = next++;
      try { await op(i); done++; } catch (e) { failed++; first ??= e.message; }
    }
  }));
  return { done, failed, first };
}

export const median = (values) => { const s = values.slice().sort((a, b) => a - b); return s[Math.floor(s.length / 2)]; };
