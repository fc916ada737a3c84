import { sameValue, setValue, valueAt, type FormField, type FormValues } from './fields';

/** One field two people have changed, or that only the other one has. */
export interface ConflictRow {
  name: string;
  base: unknown;
  mine: unknown;
  theirs: unknown;
  /** Both changed it, to different values: the user must choose. */
  both: boolean;
  keep: 'mine' | 'theirs';
}

/** Three-way comparison: the record as it was opened, as the form has it, as the server has it now. Fields only I changed are no conflict. */
export function compare(fields: readonly FormField[], base: FormValues, mine: FormValues, theirs: FormValues): ConflictRow[] {
  return fields.flatMap((field): ConflictRow[] => {
    const [was, own, other] = [valueAt(base, field.name), valueAt(mine, field.name), valueAt(theirs, field.name)];
    if (sameValue(was, other) || sameValue(own, other)) return [];
    const both = !sameValue(was, own);
    return [{ name: field.name, base: was, mine: own, theirs: other, both, keep: both ? 'mine' : 'theirs' }];
  });
}

/** The server's values with those of mine the user keeps. */
export function merge(fields: readonly FormField[], base: FormValues, mine: FormValues, theirs: FormValues, rows: readonly ConflictRow[]): FormValues {
  const merged = structuredClone(theirs);
  for (const field of fields) {
    const row = rows.find((one) => one.name === field.name);
    const own = valueAt(mine, field.name);
    const changed = !sameValue(valueAt(base, field.name), own);
    if (row ? row.keep === 'mine' : changed) setValue(merged, field.name, structuredClone(own));
  }
  return merged;
}
