import { type DestinationStream, type Logger, pino } from 'pino';
import type { Config } from '../config/config.js';

export const LOGGER = Symbol('logger');

/** JSON lines on standard output, buffered; call `flush` before the process ends. Secrets and phones never reach it. */
export function makeLogger(config: Pick<Config, 'logLevel'>): { log: Logger; flush: () => void } {
  const out = pino.destination({ dest: 1, sync: false, minLength: 4096 });
  const timer = setInterval(() => out.flush(), 1000);
  timer.unref();
  const log = pino({ level: config.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime, redact: ['password', '*.password', 'token', '*.token', 'mobile', '*.mobile', 'phone', '*.phone'] }, out as DestinationStream);
  return { log, flush: () => { try { out.flushSync(); } catch { /* not open yet */ } } };
}
