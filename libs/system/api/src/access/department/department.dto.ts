import { Changes, IntField, LinesField, RefField, RefsField, TextField } from '@steward/platform';

export class CreateDepartment {
  @TextField({ max: 50 }) name: string;
  @RefField('department', { opt: true, description: 'Empty = a root' }) parentId?: number | null;
  @RefField('user', { opt: true }) leaderId?: number | null;
  @IntField({ opt: true, min: 0, max: 1_000_000, description: 'Order among its siblings' }) sort?: number;
  @TextField({ max: 64, opt: true }) externalId?: string | null;
}

export class UpdateDepartment extends Changes(CreateDepartment) {}

export class DepartmentView {
  @IntField() id: number;
  @IntField() version: number;
  @TextField({ max: 50 }) name: string;
  @RefField('department', { opt: true }) parentId: number | null;
  @RefsField('department', { description: 'Ids from the root down to itself' }) path: number[];
  @RefField('user', { opt: true }) leaderId: number | null;
  @TextField({ max: 50, opt: true }) leaderName: string | null;
  @IntField() sort: number;
  @IntField({ description: 'People in it, without those below' }) userCount: number;
  @TextField({ max: 64, opt: true }) externalId: string | null;
}

export class DepartmentList {
  @LinesField(() => DepartmentView, { max: 10_000 }) items: DepartmentView[];
}
