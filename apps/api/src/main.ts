import './check-node.js';
import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { ConsoleError, readConfig } from '@steward/platform';
import { openSetup } from '@steward/system-api';
import { createApp } from './bootstrap.js';
import { serveDocs } from './openapi.js';

if (existsSync('.env')) process.loadEnvFile('.env');

try {
  const config = readConfig(process.env);
  const { app, close } = await createApp(config);
  if (config.apiDocs) serveDocs(app);
  await app.listen(config.port, config.host);
  const { port } = app.getHttpServer().address() as { port: number };
  await announce(port, config.host);
  stopOnSignals(close);
} catch (e) {
  console.error(e instanceof ConsoleError ? e.message : e);
  process.exit(1);
}

/** What an administrator reads first: where to go, and the one-time code while no account exists. */
async function announce(port: number, host: string): Promise<void> {
  const addresses = host === '0.0.0.0' || host === '::' ? Object.values(networkInterfaces()).flatMap((l) => l ?? []).filter((a) => a.family === 'IPv4' && !a.internal).map((a) => a.address) : [];
  console.log(`\nSteward 总管家 is running at http://localhost:${port}`);
  for (const a of addresses) console.log(`                         http://${a}:${port}`);
  const code = await openSetup();
  if (code) console.log(`\nFirst start: open the address above and set up the administrator.\nOne-time set-up code: ${code}\n`);
}

/** SIGTERM: readiness goes down, requests in flight are finished (at most 10 s), then the pools close. */
function stopOnSignals(close: () => Promise<void>): void {
  let stopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      const limit = setTimeout(() => process.exit(1), 10_000);
      limit.unref();
      close().then(() => process.exit(0), (e: unknown) => { console.error(e); process.exit(1); });
    });
  }
}
