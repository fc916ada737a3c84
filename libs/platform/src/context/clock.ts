import { readFileSync } from 'node:fs';
import { dayIn } from '@steward/kernel';

/**
 * The one clock. Tests move it by a file that holds seconds to add (`STEWARD_TEST_CLOCK`), so that a running
 * server can be sent into the future; production refuses the variable (config.ts).
 */
let offsetFile: string | undefined;
let readAt = 0;
let offsetMs = 0;
let zone = 'Asia/Shanghai';
let stamped = { ms: -1, text: '' };
let day = { minute: -1, zone: '', text: '' };

export const clock = {
  moveBy(file: string | undefined): void {
    offsetFile = file;
    readAt = 0;
    offsetMs = 0;
  },
  /** The company's time zone (parameter `company.timezone`), set when settings are loaded or changed. */
  setTimezone(timeZone: string): void {
    zone = timeZone;
  },
  timezone(): string {
    return zone;
  },
  now(): Date {
    if (offsetFile === undefined) return new Date();
    const real = Date.now();
    if (real - readAt > 200) {
      readAt = real;
      try { offsetMs = Number(readFileSync(offsetFile, 'utf8').trim() || 0) * 1000; } catch { offsetMs = 0; }
    }
    return new Date(real + offsetMs);
  },
  /** Instant as it is stored and sent: RFC 3339 UTC with milliseconds, 24 characters, sorts as text. */
  stamp(): string {
    const ms = clock.now().getTime();
    // every row of a unit of work asks for it
    if (ms !== stamped.ms) stamped = { ms, text: new Date(ms).toISOString() };
    return stamped.text;
  },
  /** Today in the company's time zone, `YYYY-MM-DD`. */
  today(): string {
    const now = clock.now();
    const minute = Math.floor(now.getTime() / 60_000);
    // midnight is on a full minute in every zone
    if (minute !== day.minute || zone !== day.zone) day = { minute, zone, text: dayIn(zone, now) };
    return day.text;
  },
};
