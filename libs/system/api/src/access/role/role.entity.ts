import type { DataScope } from '@steward/kernel';
import { BoolColumn, CodeColumn, IntColumn, JsonColumn, Row, Table, TextColumn, UniqueIndex } from '@steward/platform';
import { Entity } from 'typeorm';

/** Rows seen under the codes of a module; `own` where a module is not named. */
export type RoleScopes = Record<string, DataScope>;

/** A set of permission codes with a data scope per module. The administrator's role holds every code there is, whatever is stored. */
@Entity('role')
@UniqueIndex('ux_role_code', ['code'])
export class Role extends Row {
  @CodeColumn(32) code: string;
  @TextColumn(50) name: string;
  @TextColumn(200, { nullable: true }) remark: string | null;
  @BoolColumn() preset: boolean;
  @JsonColumn({ nullable: false }) permissions: string[];
  @JsonColumn({ nullable: false }) scopes: RoleScopes;
}

/** Codes the presets have been offered once: what an administrator then takes away stays away. */
@Entity('known_permission')
export class KnownPermission {
  @CodeColumn(80, { primary: true }) code: string;
}

/** One row that every change of people and rights updates first: their lock, and the version of what others remember. */
@Entity('access_state')
export class AccessState {
  @CodeColumn(16, { primary: true }) name: string;
  @IntColumn() version: number;
}

export const roleTable = new Table(Role);
export const knownPermissionTable = new Table(KnownPermission);
export const accessStateTable = new Table(AccessState);
