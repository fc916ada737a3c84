import type { Fault } from '@steward/platform';
import type { Setting } from './setting.registry.js';

/** What is wrong with a value for a parameter, or undefined. */
export function settingFault(s: Setting, value: unknown): Fault | undefined {
  switch (s.kind) {
    case 'boolean': return typeof value === 'boolean' ? undefined : { code: 'boolean' };
    case 'enum': return typeof value === 'string' && (s.values ?? []).includes(value) ? undefined : { code: 'enum' };
    case 'timezone': return typeof value === 'string' && isTimezone(value) ? undefined : { code: 'enum' };
    case 'integer': return integerFault(s, value);
    case 'text': return textFault(s, value);
  }
}

function integerFault(s: Setting, value: unknown): Fault | undefined {
  if (!Number.isSafeInteger(value)) return { code: 'integer' };
  if (s.min !== undefined && (value as number) < s.min) return { code: 'min', params: { min: s.min } };
  if (s.max !== undefined && (value as number) > s.max) return { code: 'max', params: { max: s.max } };
  return undefined;
}

function textFault(s: Setting, value: unknown): Fault | undefined {
  if (typeof value !== 'string') return { code: 'text' };
  const [min, max] = [s.min ?? 0, s.max ?? 500];
  if ([...value].length < min || [...value].length > max) return { code: 'length', params: { min, max } };
  return /[\u0000-\u001f\u007f]/.test(value) ? { code: 'pattern' } : undefined;
}

/** A zone this machine's calendar knows by name; bare offsets know no summer time and are refused. */
export function isTimezone(name: string): boolean {
  if (!/^[A-Za-z]+(\/[A-Za-z_+\-0-9]+)*$/.test(name) || name.length > 64) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
