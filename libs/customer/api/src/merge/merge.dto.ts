import { BoolField, InstantField, IntField, LinesField, ObjectField, RefField, TextField } from '@steward/platform';

export class MergeSide {
  @RefField('customer') id: number;
  @IntField({ min: 1, description: 'Version seen' }) version: number;
}

/** Which customer survives, which are merged into it, and whose value of a field survives: `{ "name": 12 }`. Empty fields are filled. */
export class MergeCustomers {
  @RefField('customer') survivorId: number;
  @IntField({ min: 1, description: 'Version of the survivor seen' }) version: number;
  @LinesField(() => MergeSide, { min: 1, max: 9 }) merged: MergeSide[];
  @ObjectField({ opt: true, description: 'Field → id of the customer whose value survives' }) picks?: Record<string, unknown> | null;
}

export class MovedCount {
  @TextField({ max: 64, description: 'Kind of the rows: the entity' }) label: string;
  @IntField() count: number;
}

export class MergeView {
  @IntField() id: number;
  @RefField('customer') survivorId: number;
  @TextField({ max: 200 }) survivorName: string;
  @RefField('customer') mergedId: number;
  @TextField({ max: 200 }) mergedName: string;
  @InstantField() at: string;
  @RefField('user') by: number;
  @TextField({ opt: true, max: 100 }) byName: string | null;
  @InstantField() undoUntil: string;
  @InstantField({ opt: true }) undoneAt: string | null;
  @BoolField() mayUndo: boolean;
  @LinesField(() => MovedCount) moved: MovedCount[];
}

export class MergeAnswer {
  @LinesField(() => MergeView) merges: MergeView[];
}
