import { BoolField, EnumField, IntField, LinesField, ObjectField, RefField, TextField } from '@steward/platform';

export class SupervisionColumn {
  @TextField({ max: 40 }) key: string;
  @TextField({ max: 100, description: 'In the language of the request' }) title: string;
  @EnumField(['count', 'instant'] as const) kind: 'count' | 'instant';
  @BoolField({ description: 'Worth comparing by a bar' }) bar: boolean;
  @ObjectField({ opt: true, description: 'Screen with exactly what was counted: `path`, `person` = field of the person, `where` = further conditions' }) link: Record<string, unknown> | null;
}

export class SupervisedPerson {
  @RefField('user') userId: number;
  @TextField({ max: 64 }) name: string;
  @RefField('department', { opt: true }) departmentId: number | null;
  @TextField({ opt: true, max: 100 }) departmentName: string | null;
  @BoolField({ description: 'May still sign in' }) enabled: boolean;
  @ObjectField({ description: 'Figures by key: a number, an instant or null' }) figures: Record<string, number | string | null>;
}

/** The people the caller looks after, side by side (S-51). */
export class Supervision {
  @LinesField(() => SupervisionColumn, { max: 60 }) columns: SupervisionColumn[];
  @LinesField(() => SupervisedPerson, { max: 5000 }) items: SupervisedPerson[];
  @IntField() total: number;
}
