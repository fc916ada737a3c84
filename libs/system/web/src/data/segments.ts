import { t } from '@steward/ui';
import type { Segment, SegmentType } from './data.api';

export const DATE_PATTERNS = ['yyyyMMdd', 'yyMMdd', 'yyyyMM', 'yyMM', 'yyyy', 'yy', 'MMdd', 'MM', 'dd'] as const;
export const RESETS = ['never', 'year', 'month', 'day'] as const;
export const MOST_SEGMENTS = 8;

/** A segment in one word, for the list. */
export function segmentText(segment: Segment): string {
  if (segment.type === 'text') return segment.text ?? '';
  if (segment.type === 'date') return segment.pattern ?? '';
  return t('data.numbering.digits', { n: segment.width ?? 4 });
}

export function newSegment(type: SegmentType): Segment {
  if (type === 'text') return { type, text: '-' };
  return type === 'date' ? { type, pattern: 'yyyyMMdd' } : { type, width: 4, start: 1, step: 1 };
}

/** Only what a segment of its type has. */
export function tidy(segment: Segment): Segment {
  const { type } = segment;
  if (type === 'text') return { type, text: segment.text ?? '' };
  return type === 'date' ? { type, pattern: segment.pattern ?? '' } : { type, width: segment.width, start: segment.start, step: segment.step };
}
