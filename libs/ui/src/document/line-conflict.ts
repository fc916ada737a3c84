import { compare, merge, type ConflictRow } from '../form/conflict';
import { isEmpty, type FormField, type FormValues } from '../form/fields';
import { t } from '../i18n/i18n';
import { cellText, columnTitle } from './cells';
import { copyLine, makeLine } from './lines';
import type { DocumentLine, LineColumn } from './types';

/** A line in one sentence, with everything that can be entered: what people compare, and what tells two versions apart. */
export function lineSummary(line: DocumentLine, columns: readonly LineColumn[], entity: string): string {
  return columns.filter((column) => column.kind !== 'info' && !isEmpty(line.values[column.key]) && line.values[column.key] !== false)
    .map((column) => (column.kind === 'product' ? cellText(column, line) : `${columnTitle(column, entity)} ${cellText(column, line)}`)).join(' · ');
}

/** The three states of a document people merge: head values and lines. */
export interface Side { values: FormValues; lines: readonly DocumentLine[] }

export interface DocumentConflict { fields: FormField[]; rows: ConflictRow[]; /** What comes of it once the user has chosen. */ settle: () => { values: FormValues; lines: DocumentLine[] } }

const nameOf = (id: number): string => `line ${id}`;

/**
 * Three-way comparison of a document: head fields one by one, lines as a whole by their id. Lines only I added stay, lines
 * only they added come in; a line one changed and the other took away is a question.
 */
export function compareDocuments(heads: readonly FormField[], columns: readonly LineColumn[], entity: string, base: Side, mine: Side, theirs: Side): DocumentConflict {
  const ids = [...new Set([...base.lines, ...mine.lines, ...theirs.lines].flatMap((line) => line.id ?? []))];
  const fields: FormField[] = [...heads, ...ids.map((id, i): FormField => ({ name: nameOf(id), control: 'text', label: t('document.line', { n: placeOf(id, mine, theirs) ?? i + 1 }) }))];
  const flat = (side: Side): FormValues => {
    const lines = Object.fromEntries(ids.map((id) => {
      const line = side.lines.find((one) => one.id === id);
      return [nameOf(id), line ? lineSummary(line, columns, entity) : null];
    }));
    return { ...side.values, ...lines };
  };
  const flats = { base: flat(base), mine: flat(mine), theirs: flat(theirs) };
  const rows = compare(fields, flats.base, flats.mine, flats.theirs);

  function settle(): { values: FormValues; lines: DocumentLine[] } {
    const values = merge(heads, base.values, mine.values, theirs.values, rows);
    const keepsMine = (id: number): boolean => {
      const row = rows.find((one) => one.name === nameOf(id));
      return row ? row.keep === 'mine' : flats.mine[nameOf(id)] !== flats.base[nameOf(id)];
    };
    const lines: DocumentLine[] = [];
    for (const line of mine.lines) {
      if (line.id === undefined) { lines.push(line); continue; }
      const other = theirs.lines.find((one) => one.id === line.id);
      // a line they took away and I keep is a new one for the server
      if (keepsMine(line.id)) { lines.push(other ? line : copyLine(line)); continue; }
      if (other) lines.push(other);
    }
    for (const line of theirs.lines) {
      const known = line.id !== undefined && mine.lines.some((one) => one.id === line.id);
      if (!known && !(line.id !== undefined && keepsMine(line.id))) lines.push(makeLine({ ...line.values }, { id: line.id, ...(line.product ? { product: line.product } : {}) }));
    }
    return { values, lines };
  }
  return { fields, rows, settle };
}

function placeOf(id: number, mine: Side, theirs: Side): number | undefined {
  const own = mine.lines.findIndex((line) => line.id === id);
  if (own >= 0) return own + 1;
  const other = theirs.lines.findIndex((line) => line.id === id);
  return other >= 0 ? other + 1 : undefined;
}
