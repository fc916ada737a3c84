import { allOf, isAnd, isCondition, MAX_CONDITIONS, MAX_DEPTH, resolveRange, type Condition, type FieldKind, type Filter, type FilterValue, type Operator } from '@steward/kernel';
import { isComplete } from './codec';

/** A filter while it is being edited: groups and conditions with stable keys, values possibly not there yet. */
export interface DraftCondition { id: number; type: 'condition'; field: string; op: Operator; value?: FilterValue }
export interface DraftGroup { id: number; type: 'group'; join: 'and' | 'or'; items: DraftNode[] }
export type DraftNode = DraftCondition | DraftGroup;

let nextId = 1;

export function newCondition(field: string, op: Operator): DraftCondition {
  return { id: nextId++, type: 'condition', field, op };
}

export function newGroup(join: 'and' | 'or', items: DraftNode[] = []): DraftGroup {
  return { id: nextId++, type: 'group', join, items };
}

/** Filter to draft; the root is always a group. */
export function toDraft(filter: Filter | undefined): DraftGroup {
  if (!filter) return newGroup('and');
  const node = draftOf(filter);
  return node.type === 'group' ? node : newGroup('and', [node]);
}

function draftOf(filter: Filter): DraftNode {
  if (isCondition(filter)) return { ...newCondition(filter.field, filter.op), value: filter.value };
  return isAnd(filter) ? newGroup('and', filter.and.map(draftOf)) : newGroup('or', filter.or.map(draftOf));
}

/** Draft to filter: incomplete conditions and empty groups vanish, groups of one are dissolved. */
export function fromDraft(node: DraftNode): Filter | undefined {
  if (node.type === 'condition') {
    const condition = plainCondition(node);
    return isComplete(condition) ? condition : undefined;
  }
  const items = node.items.map(fromDraft).filter((item): item is Filter => item !== undefined);
  if (items.length <= 1) return items[0];
  return node.join === 'and' ? { and: items } : { or: items };
}

function plainCondition(node: DraftCondition): Condition {
  const bare: Condition = { field: node.field, op: node.op };
  return node.op === 'empty' || node.op === 'nempty' || node.value === undefined ? bare : { ...bare, value: node.value };
}

/** Conditions of a draft that have no value yet. */
export function incomplete(node: DraftNode): DraftCondition[] {
  if (node.type === 'group') return node.items.flatMap(incomplete);
  return isComplete(plainCondition(node)) ? [] : [node];
}

/** How many groups lie in one another. */
export function depthOf(filter: Filter | undefined): number {
  if (!filter || isCondition(filter)) return 0;
  const items = isAnd(filter) ? filter.and : filter.or;
  return 1 + Math.max(0, ...items.map(depthOf));
}

export function conditionsOf(filter: Filter | undefined): Condition[] {
  if (!filter) return [];
  if (isCondition(filter)) return [filter];
  return (isAnd(filter) ? filter.and : filter.or).flatMap(conditionsOf);
}

/** The server would take it: not too deep, not too long. */
export function fits(filter: Filter | undefined): boolean {
  return depthOf(filter) <= MAX_DEPTH && conditionsOf(filter).length <= MAX_CONDITIONS;
}

/** Filters that must all hold, without a needless level: the parts of `and` groups are listed side by side. */
export function combine(...filters: (Filter | undefined)[]): Filter | undefined {
  return allOf(...filters.flatMap(partsOf));
}

/** Parts that must all hold, each shown as a chip of its own. */
export function partsOf(filter: Filter | undefined): readonly Filter[] {
  if (!filter) return [];
  return isAnd(filter) ? filter.and : [filter];
}

/** Filter without its part at a place of {@link partsOf}. */
export function withoutPart(filter: Filter | undefined, index: number): Filter | undefined {
  return allOf(...partsOf(filter).filter((_, i) => i !== index));
}

/** The pinned condition of a field: the first top part on it with one of the operators. */
export function pinned(filter: Filter | undefined, field: string, ops: readonly Operator[]): Condition | undefined {
  return partsOf(filter).find((part): part is Condition => isCondition(part) && part.field === field && ops.includes(part.op));
}

/** Sets, replaces or (without a value) takes away the pinned condition of a field; everything else stays. */
export function withPinned(filter: Filter | undefined, field: string, ops: readonly Operator[], op: Operator, value: FilterValue | undefined): Filter | undefined {
  const old = pinned(filter, field, ops);
  const condition: Condition | undefined = value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0) ? undefined : { field, op, value };
  const parts = [...partsOf(filter)];
  const at = old ? parts.indexOf(old) : parts.length;
  parts.splice(at, old ? 1 : 0, ...(condition ? [condition] : []));
  return allOf(...parts);
}

/** Operators that mean a range of days, as the date chips write and read it. */
export const DATE_PIN: readonly Operator[] = ['eq', 'between'];

/** Condition of a date chip: a relative word (`this_month`) or two days. */
export function dateCondition(field: string, value: string | readonly [string, string]): Condition {
  return typeof value === 'string' ? { field, op: 'eq', value } : { field, op: 'between', value: [...value] };
}

/** A relative date instead of a day. */
export function isRelative(value: FilterValue | undefined): value is string {
  return typeof value === 'string' && resolveRange(value, '2000-01-01') !== undefined;
}

/** The user who asks, as a value of a `user` field. */
export const ME = 'me';

/** Operators that take several values. */
export const takesMany = (op: Operator): boolean => op === 'in' || op === 'nin';
/** Operators that take none. */
export const takesNone = (op: Operator): boolean => op === 'empty' || op === 'nempty';

/** Keeps the value of a condition when its operator changes, where it still fits. */
export function valueFor(op: Operator, value: FilterValue | undefined, kind: FieldKind): FilterValue | undefined {
  if (value === undefined || value === null || takesNone(op)) return undefined;
  const list = Array.isArray(value) ? (value as readonly (string | number)[]) : [value as string | number];
  if (takesMany(op) || (op === 'under' && Array.isArray(value))) return list;
  if (op === 'between') return list.length === 2 || isRelative(value) ? value : undefined;
  const first = list[0];
  return kind === 'boolean' && typeof value === 'boolean' ? value : first;
}
