import { BoolField, Changes, IntField, LinesField, ObjectField, TextField, TextsField } from '@steward/platform';
import type { RoleScopes } from './role.entity.js';

export class CreateRole {
  @TextField({ max: 32, min: 2, opt: true, pattern: /^[A-Za-z][\w-]*$/, description: 'Made up when absent; never changes' }) code?: string | null;
  @TextField({ max: 50 }) name: string;
  @TextField({ max: 200, opt: true }) remark?: string | null;
  @TextsField({ max: 2_000, description: 'Permission codes' }) permissions: string[];
  @ObjectField({ opt: true, description: 'Module → own | subordinates | department | department_tree | all; `own` where a module is missing' }) scopes?: RoleScopes;
}

export class UpdateRole extends Changes(CreateRole, ['code']) {}

export class CopyRole {
  @TextField({ max: 50 }) name: string;
  @TextField({ max: 32, min: 2, opt: true, pattern: /^[A-Za-z][\w-]*$/ }) code?: string | null;
}

export class RoleView {
  @IntField() id: number;
  @IntField() version: number;
  @TextField({ max: 32 }) code: string;
  @TextField({ max: 50 }) name: string;
  @TextField({ max: 200, opt: true }) remark: string | null;
  @BoolField({ description: 'Came with the product' }) preset: boolean;
  @BoolField({ description: 'The administrator’s: holds everything and cannot be changed' }) fixed: boolean;
  @TextsField({ max: 2_000 }) permissions: string[];
  @ObjectField() scopes: RoleScopes;
  @IntField() userCount: number;
}

export class RoleList {
  @LinesField(() => RoleView) items: RoleView[];
}

export class PermissionView {
  @TextField({ max: 80 }) code: string;
  @TextField({ max: 100 }) label: string;
  @BoolField({ description: 'The caller holds it and may give it away' }) held: boolean;
}

export class PermissionModuleView {
  @TextField({ max: 32 }) module: string;
  @TextField({ max: 100 }) label: string;
  @TextField({ max: 20, description: 'The widest scope the caller may give in this module' }) widestScope: string;
  @LinesField(() => PermissionView) codes: PermissionView[];
}

export class PermissionList {
  @LinesField(() => PermissionModuleView) items: PermissionModuleView[];
}
