import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';

/** Settings of the process (docs/guides/operator.md). Business parameters live in the database, not here. */
export interface Config {
  port: number;
  host: string;
  /** Absolute folder of the embedded database, secrets and files. */
  dataDir: string;
  /** Absent = the embedded SQLite file in dataDir. */
  databaseUrl?: string;
  setupCode?: string;
  publicUrl?: string;
  trustProxy: boolean;
  logLevel: LogLevel;
  allowPlainHttp: boolean;
  apiDocs: boolean;
  /** Requests a minute per caller; 0 = unlimited. */
  rateLimit: number;
  /** File whose content (seconds to add, e.g. `+86400`) moves the clock; tests only. */
  testClock?: string;
  /** Milliseconds a unit of work may wait at random before it commits, so that tests meet real awaits inside transactions. */
  testPauseMs: number;
  production: boolean;
}

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LEVELS)[number];

/** What the person at the console can put right: the message says it all, and a stack trace would only hide it. */
export class ConsoleError extends Error {}

/** Thrown at start; each line names one variable and what is wrong with it. */
export class ConfigError extends ConsoleError {
  constructor(readonly faults: readonly string[]) {
    super(`Configuration is not valid:\n${faults.map((f) => `  - ${f}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

type Env = Record<string, string | undefined>;

/** Reads and checks the environment; throws {@link ConfigError} with one line per wrong variable. */
export function readConfig(env: Env): Config {
  const faults: string[] = [];
  const text = (name: string): string | undefined => env[name]?.trim() || undefined;
  const flag = (name: string, otherwise: boolean): boolean => {
    const value = text(name)?.toLowerCase();
    if (value === undefined) return otherwise;
    if (['true', '1', 'yes', 'on'].includes(value)) return true;
    if (['false', '0', 'no', 'off'].includes(value)) return false;
    faults.push(`${name}="${value}" must be true or false`);
    return otherwise;
  };
  const port = Number(text('PORT') ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535) faults.push(`PORT="${text('PORT')}" must be a number from 0 to 65535`);
  const rateLimit = Number(text('RATE_LIMIT') ?? 6000);
  if (!Number.isInteger(rateLimit) || rateLimit < 0) faults.push(`RATE_LIMIT="${text('RATE_LIMIT')}" must be a whole number (requests a minute, 0 = unlimited)`);
  const databaseUrl = text('DATABASE_URL');
  if (databaseUrl !== undefined && !isMysqlUrl(databaseUrl)) faults.push('DATABASE_URL must look like mysql://user:password@host:3306/database');
  const publicUrl = text('PUBLIC_URL');
  if (publicUrl !== undefined && !/^https?:\/\/[^/]+/.test(publicUrl)) faults.push(`PUBLIC_URL="${publicUrl}" must start with http:// or https://`);
  const logLevel = (text('LOG_LEVEL') ?? 'info') as LogLevel;
  if (!LEVELS.includes(logLevel)) faults.push(`LOG_LEVEL="${logLevel}" must be one of ${LEVELS.join(', ')}`);
  const setupCode = text('STEWARD_SETUP_CODE');
  if (setupCode !== undefined && setupCode.length < 8) faults.push('STEWARD_SETUP_CODE must have at least 8 characters');
  const production = text('NODE_ENV') === 'production';
  const testClock = text('STEWARD_TEST_CLOCK');
  if (testClock !== undefined && production) faults.push('STEWARD_TEST_CLOCK is for tests and refused when NODE_ENV=production');
  const testPauseMs = Number(text('STEWARD_TEST_PAUSE') ?? 0);
  if (!(testPauseMs >= 0) || (testPauseMs > 0 && production)) faults.push('STEWARD_TEST_PAUSE must be a number of milliseconds and is refused when NODE_ENV=production');
  const dataDir = resolve(text('DATA_DIR') ?? 'data');
  try {
    mkdirSync(dataDir, { recursive: true });
  } catch (e) {
    faults.push(`DATA_DIR="${dataDir}" cannot be created: ${(e as Error).message}`);
  }
  const config: Config = {
    port, host: text('HOST') ?? '0.0.0.0', dataDir, databaseUrl, setupCode, publicUrl, logLevel, production, testClock, testPauseMs, rateLimit,
    trustProxy: flag('TRUST_PROXY', false), allowPlainHttp: flag('ALLOW_PLAIN_HTTP', false), apiDocs: flag('API_DOCS', true),
  };
  if (faults.length > 0) throw new ConfigError(faults);
  return config;
}

function isMysqlUrl(text: string): boolean {
  try {
    const url = new URL(text);
    return ['mysql:', 'mariadb:'].includes(url.protocol) && url.hostname !== '' && /^\/[^/]+$/.test(url.pathname);
  } catch {
    return false;
  }
}
