/** One row of the audit trail as the API gives it. */
export interface AuditEntry {
  id: number; entity: string; entityId: number; action: string; actorId: number; actorName: string | null; at: string; ip: string;
  source: 'ui' | 'api' | 'import' | 'job' | 'system';
  /** Field → [before, after]. */
  changes: Record<string, unknown> | null;
}

/** One changed field. */
export interface ChangeLine { name: string; before: unknown; after: unknown }

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const empty = (value: unknown): boolean => value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Fields an entry changed, in the order given by `known`, the others after them; custom fields one by one (`custom.grade`). Fields that only look changed are left out. */
export function changeLines(changes: AuditEntry['changes'], known: readonly string[] = []): ChangeLine[] {
  const lines: ChangeLine[] = [];
  for (const [name, pair] of Object.entries(changes ?? {})) {
    if (!Array.isArray(pair)) continue;
    const [before, after] = pair as [unknown, unknown];
    if (name === 'custom') {
      const [was, is] = [isRecord(before) ? before : {}, isRecord(after) ? after : {}];
      for (const key of new Set([...Object.keys(was), ...Object.keys(is)])) lines.push({ name: `custom.${key}`, before: was[key] ?? null, after: is[key] ?? null });
    } else {
      lines.push({ name, before: before ?? null, after: after ?? null });
    }
  }
  const place = (name: string): number => { const at = known.indexOf(name); return at < 0 ? known.length : at; };
  return lines.filter((line) => !(empty(line.before) && empty(line.after)) && JSON.stringify(line.before) !== JSON.stringify(line.after)).sort((a, b) => place(a.name) - place(b.name));
}
