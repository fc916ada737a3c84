import type { FieldFault } from '@steward/kernel';
import { faultText } from '../api/problem';

/** Faults of the server, sorted onto the fields of a form. */
export interface MappedFaults {
  /** Text per field name. */
  fields: Record<string, string>;
  /** Faults of values the form does not show. */
  stray: string[];
}

const segments = (pointer: string): string[] => pointer.split('/').slice(1).map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'));

/**
 * Sorts faults onto fields by their JSON pointers: `/custom/grade` is the field `custom.grade`; a fault inside a value
 * (`/tags/3`) belongs to the nearest field above it. The first fault of a field wins.
 */
export function mapFaults(faults: readonly FieldFault[], names: readonly string[]): MappedFaults {
  const out: MappedFaults = { fields: {}, stray: [] };
  for (const fault of faults) {
    const parts = segments(fault.pointer);
    let name: string | undefined;
    for (let length = parts.length; length > 0 && name === undefined; length--) {
      const candidate = parts.slice(0, length).join('.');
      if (names.includes(candidate)) name = candidate;
    }
    if (name === undefined) out.stray.push(parts.length > 0 ? `${parts.join('.')}：${faultText(fault)}` : faultText(fault));
    else out.fields[name] ??= faultText(fault);
  }
  return out;
}
