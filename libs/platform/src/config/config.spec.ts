import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError, readConfig } from './config.js';

describe('configuration', () => {
  const dir = mkdtempSync(join(tmpdir(), 'steward-config-'));
  afterAll(() => rmSync(dir, { recursive: true }));

  it('has working defaults', () => {
    expect(readConfig({ DATA_DIR: dir })).toMatchObject({ port: 3000, host: '0.0.0.0', dataDir: dir, databaseUrl: undefined, apiDocs: true, allowPlainHttp: false, logLevel: 'info' });
  });

  it('names every wrong variable at once', () => {
    const wrong = { DATA_DIR: dir, PORT: '70000', DATABASE_URL: 'postgres://x/y', LOG_LEVEL: 'loud', TRUST_PROXY: 'maybe', PUBLIC_URL: 'steward.lan', STEWARD_SETUP_CODE: '1', NODE_ENV: 'production', STEWARD_TEST_CLOCK: '/x' };
    let fault: unknown;
    try { readConfig(wrong); } catch (e) { fault = e; }
    expect(fault).toBeInstanceOf(ConfigError);
    expect((fault as ConfigError).faults).toHaveLength(7);
    for (const name of Object.keys(wrong).filter((k) => !['DATA_DIR', 'NODE_ENV'].includes(k))) expect((fault as Error).message).toContain(name);
  });
});
