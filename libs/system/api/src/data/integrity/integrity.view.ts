import { BoolField, InstantField, IntField, LinesField, TextField } from '@steward/platform';

export class IntegrityItem {
  @TextField({ max: 16 }) id: string;
  @TextField({ max: 200, description: 'What must hold, in the language of the request' }) title: string;
  @IntField({ description: 'Rows for which it does not; 0 = it holds' }) count: number;
}
/** The newest check of the books, and whether one is under way. */
export class IntegrityReport {
  @IntField({ opt: true, description: 'Job that is checking now' }) jobId: number | null;
  @BoolField() running: boolean;
  @InstantField({ opt: true, description: 'When the figures below were counted; null = never' }) checkedAt: string | null;
  @IntField({ description: 'Statements that do not hold' }) failed: number;
  @LinesField(() => IntegrityItem) items: IntegrityItem[];
}
export class IntegrityStarted {
  @IntField() jobId: number;
}
