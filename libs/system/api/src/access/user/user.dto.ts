import { BoolField, Changes, InstantField, IntField, LinesField, NestedField, RefField, RefsField, TextField } from '@steward/platform';

export class CreateUser {
  @TextField({ max: 32, min: 2, format: 'username', description: 'Unique, whatever its case' }) username: string;
  @TextField({ max: 50 }) name: string;
  @TextField({ max: 32, opt: true, description: 'Number of the employee' }) no?: string | null;
  @RefField('department', { opt: true }) departmentId?: number | null;
  @RefField('user', { opt: true }) superiorId?: number | null;
  @RefsField('role', { opt: true, max: 20 }) roleIds?: number[];
  @TextField({ max: 20, opt: true, format: 'mobile' }) mobile?: string | null;
  @TextField({ max: 120, opt: true, format: 'email' }) email?: string | null;
  @BoolField({ opt: true }) enabled?: boolean;
  @TextField({ max: 64, opt: true }) externalId?: string | null;
  @TextField({ min: 8, max: 128, opt: true, secret: true, description: 'A temporary one is made up and answered once when it is absent' }) password?: string;
  @BoolField({ opt: true, description: 'Default: true' }) mustChangePassword?: boolean;
}

/** Everything but the password; being disabled has operations of its own too. */
export class UpdateUser extends Changes(CreateUser, ['password', 'mustChangePassword']) {}

export class ResetPassword {
  @TextField({ min: 8, max: 128, opt: true, secret: true, description: 'A temporary one is made up when it is absent' }) password?: string;
}

export class NamedRef {
  @IntField() id: number;
  @TextField({ max: 50 }) name: string;
}

export class UserView {
  @IntField() id: number;
  @IntField() version: number;
  @TextField({ max: 64 }) username: string;
  @TextField({ max: 50 }) name: string;
  @TextField({ max: 32, opt: true }) no: string | null;
  @RefField('department', { opt: true }) departmentId: number | null;
  @TextField({ max: 50, opt: true }) departmentName: string | null;
  @RefField('user', { opt: true }) superiorId: number | null;
  @TextField({ max: 50, opt: true }) superiorName: string | null;
  @RefsField('role') roleIds: number[];
  @LinesField(() => NamedRef) roles: NamedRef[];
  @TextField({ max: 20, opt: true }) mobile: string | null;
  @TextField({ max: 120, opt: true }) email: string | null;
  @BoolField() enabled: boolean;
  @BoolField() mustChangePassword: boolean;
  @InstantField({ opt: true }) lastLoginAt: string | null;
  @TextField({ max: 64, opt: true }) externalId: string | null;
  @InstantField() createdAt: string;
  @InstantField() updatedAt: string;
}

/** A user just made; the temporary password is told this once. */
export class CreatedUserView extends UserView {
  @TextField({ max: 128, opt: true, description: 'Only when none was given' }) temporaryPassword?: string;
}

export class TemporaryPasswordView {
  @TextField({ max: 128, opt: true, description: 'Told this once; absent when one was given' }) temporaryPassword?: string;
  @NestedField(() => UserView) user: UserView;
}

export class UserOption {
  @IntField() id: number;
  @TextField({ max: 50 }) name: string;
  @RefField('department', { opt: true }) departmentId: number | null;
  @BoolField() enabled: boolean;
}

export class UserOptionList {
  @LinesField(() => UserOption, { max: 10_000 }) items: UserOption[];
}
