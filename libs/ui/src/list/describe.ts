import { isAnd, isCondition, type Condition, type Filter, type FilterValue } from '@steward/kernel';
import { t } from './deps';
import { isRelative, ME } from './filter-edit';
import { formatNumber } from './format';
import { isNumeric } from './columns';
import type { Choices } from './useChoices';
import type { ListColumn } from './types';

/** Heading of a column in the language of the moment. */
export const titleOf = (column: ListColumn): string => column.label ?? t(column.title);

/** `this_month` → 本月, `last_7d` → 最近 7 天. */
export function rangeText(word: string): string {
  const rolling = /^(last|next)_(\d+)d$/.exec(word);
  return rolling ? t(rolling[1] === 'next' ? 'list.range.next_nd' : 'list.range.last_nd', { n: rolling[2] }) : t('list.range.' + word);
}

/** Text of an operator; dates have words of their own. */
export function operatorText(column: ListColumn, op: Condition['op']): string {
  const dated = column.kind === 'date' || column.kind === 'instant';
  return dated && op !== 'empty' && op !== 'nempty' ? t('list.dateOp.' + op) : t('list.op.' + op);
}

const PART_OF_TEXT: readonly Condition['op'][] = ['contains', 'ncontains', 'starts', 'ends'];

/** Text of one value of a condition. */
function oneText(column: ListColumn, value: string | number | boolean, op: Condition['op'], choices: Choices): string {
  if (column.kind === 'user' && value === ME) return t('list.filter.me');
  if (typeof value === 'string' && isRelative(value) && (column.kind === 'date' || column.kind === 'instant')) return rangeText(value);
  if (isNumeric(column.kind)) return formatNumber(value, column.kind);
  // a beginning or a piece is not a choice: 开头是 C, not 开头是 C 制造业
  if (PART_OF_TEXT.includes(op)) return String(value);
  return choices.find(column, value)?.label ?? String(value);
}

function valueText(column: ListColumn, value: FilterValue | undefined, op: Condition['op'], choices: Choices): string {
  if (value === undefined || value === null) return '';
  if (!Array.isArray(value)) return oneText(column, value as string | number | boolean, op, choices);
  const texts = (value as readonly (string | number)[]).map((one) => oneText(column, one, op, choices));
  if (op === 'between') return texts.join(' – ');
  return texts.length > 3 ? t('list.filter.values', { first: texts[0] ?? '', n: texts.length }) : texts.join('、');
}

const EQUAL: readonly Condition['op'][] = ['eq', 'in', 'under', 'between'];

/** A filter in words, for chips and the title of an export. */
export function describeFilter(filter: Filter, columns: readonly ListColumn[], choices: Choices): string {
  if (isCondition(filter)) return describeCondition(filter, columns, choices);
  const items = isAnd(filter) ? filter.and : filter.or;
  const word = t(isAnd(filter) ? 'list.filter.and' : 'list.filter.or');
  return items.map((item) => (isCondition(item) ? describeFilter(item, columns, choices) : '(' + describeFilter(item, columns, choices) + ')')).join(' ' + word + ' ');
}

function describeCondition(condition: Condition, columns: readonly ListColumn[], choices: Choices): string {
  const column = columns.find((c) => c.key === condition.field);
  if (!column) return condition.field;
  const name = titleOf(column);
  const value = valueText(column, condition.value, condition.op, choices);
  return EQUAL.includes(condition.op) ? name + ': ' + value : [name, operatorText(column, condition.op), value].join(' ').trim();
}
