import type { FieldFault } from '@steward/kernel';
import { faultText } from '../api/problem';
import { mapFaults } from '../form/faults';
import { t } from '../i18n/i18n';
import { columnTitle } from './cells';
import { mainColumn } from './lines';
import type { DocumentLine, LineColumn } from './types';

/** Faults of the server sorted onto head fields and cells. Cells go by {@link cellKey}. */
export interface SortedFaults { fields: Record<string, string>; cells: Record<string, string>; stray: string[] }

/** Key of a cell's fault: of the line's own key, so that it stays with the line when lines move. */
export const cellKey = (line: Pick<DocumentLine, 'key'>, column: string): string => `${line.key}:${column}`;

const LINE = /^\/lines\/(\d+)(?:\/([^/]+))?/;

/**
 * Sorts the server's faults by JSON pointer: `/lines/2/quantity` belongs to the cell `quantity` of the third line that was
 * sent, `/lines/2` to that line's product, everything else to the head. The first fault of a place wins.
 */
export function sortFaults(faults: readonly FieldFault[], names: readonly string[], sent: readonly DocumentLine[], columns: readonly LineColumn[]): SortedFaults {
  const cells: Record<string, string> = {};
  const stray: string[] = [];
  const head: FieldFault[] = [];
  for (const fault of faults) {
    const [, place, name] = LINE.exec(fault.pointer) ?? [];
    const line = place === undefined ? undefined : sent[Number(place)];
    if (!line) { head.push(fault); continue; }
    const column = columns.find((one) => one.key === name) ?? (name === undefined ? mainColumn(columns) : undefined);
    if (column) cells[cellKey(line, column.key)] ??= faultText(fault);
    else stray.push(t('document.fault.line', { n: Number(place) + 1, text: faultText(fault) }));
  }
  const mapped = mapFaults(head, names);
  return { fields: mapped.fields, cells, stray: [...mapped.stray, ...stray] };
}

/** One entry of the summary over the document: what, and where to go. */
export interface FaultEntry { key: string; text: string; line?: number; name: string }

/** The faults of cells in the order of the lines. */
export function cellEntries(cells: Readonly<Record<string, string>>, lines: readonly DocumentLine[], columns: readonly LineColumn[], entity: string): FaultEntry[] {
  return lines.flatMap((line, i) => columns.flatMap((column): FaultEntry[] => {
    const text = cells[cellKey(line, column.key)];
    return text === undefined ? [] : [{ key: cellKey(line, column.key), line: i, name: column.key, text: t('document.fault.cell', { n: i + 1, name: columnTitle(column, entity), text }) }];
  }));
}
