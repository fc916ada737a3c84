import { EnumField, IntField, LinesField, TextField, TextsField } from '@steward/platform';
import { DATE_PATTERNS, RESETS } from './numbering.rules.js';

/** One part of a number; which properties it has follows from its type. */
export class NumberSegment {
  @EnumField(['text', 'date', 'sequence']) type: 'text' | 'date' | 'sequence';
  @TextField({ max: 12, opt: true }) text?: string | null;
  @EnumField(DATE_PATTERNS, { opt: true }) pattern?: string | null;
  @IntField({ opt: true, description: 'Digits of the sequence, filled with zeros' }) width?: number | null;
  @IntField({ opt: true }) start?: number | null;
  @IntField({ opt: true }) step?: number | null;
}

export class NumberingRuleInput {
  @LinesField(() => NumberSegment, { min: 1, max: 8 }) segments: NumberSegment[];
  @EnumField(RESETS, { description: 'When counting begins anew; needs the date in the number' }) resetBy: (typeof RESETS)[number];
}

export class NumberingRuleView {
  @TextField({ max: 32 }) series: string;
  @TextField({ max: 100, description: 'Name in the language of the request' }) label: string;
  @EnumField(['master', 'document']) kind: string;
  @IntField({ description: '0 = as delivered' }) version: number;
  @LinesField(() => NumberSegment) segments: NumberSegment[];
  @EnumField(RESETS) resetBy: string;
  @TextsField() samples: string[];
}
export class NumberingRuleList {
  @LinesField(() => NumberingRuleView) items: NumberingRuleView[];
}
export class NumberSamples {
  @TextsField() samples: string[];
}
