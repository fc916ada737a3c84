import { BoolColumn, CodeColumn, InstantColumn, IntColumn, PlainIndex, Ref, Row, Table, TextColumn, UniqueIndex } from '@steward/platform';
import { Entity } from 'typeorm';

/** A person who signs in. Rows stay for ever: other records name their ids; a deleted one gives its user name free. */
@Entity('app_user')
@UniqueIndex('ux_app_user_username', ['usernameKey'])
@UniqueIndex('ux_app_user_externalId', ['externalId'])
@PlainIndex('ix_app_user_department', ['departmentId'])
@PlainIndex('ix_app_user_name', ['nameKey'])
export class User extends Row {
  @TextColumn(64) username: string;
  /** codeKey of the user name: what is unique. */
  @CodeColumn(80) usernameKey: string;
  @TextColumn(50) name: string;
  /** Pinyin of the name: what lists sort by. */
  @TextColumn(120) nameKey: string;
  /** Folded texts a search looks at. */
  @TextColumn(400) search: string;
  /** Number of the employee. */
  @TextColumn(32, { nullable: true }) no: string | null;
  @Ref({ nullable: true }) departmentId: number | null;
  @Ref({ nullable: true }) superiorId: number | null;
  @TextColumn(20, { nullable: true }) mobile: string | null;
  @TextColumn(120, { nullable: true }) email: string | null;
  @BoolColumn() enabled: boolean;
  @TextColumn(160) passwordHash: string;
  @BoolColumn() mustChangePassword: boolean;
  @InstantColumn() passwordChangedAt: string;
  /** Goes up when all sessions of the user end; tokens carry it. */
  @IntColumn() sessionVersion: number;
  @InstantColumn({ nullable: true }) lastLoginAt: string | null;
  @TextColumn(64, { nullable: true }) externalId: string | null;
  @InstantColumn({ nullable: true }) deletedAt: string | null;
}

@Entity('user_role')
@PlainIndex('ix_user_role_role', ['roleId', 'userId'])
export class UserRole {
  @Ref({ primary: true }) userId: number;
  @Ref({ primary: true }) roleId: number;
}

export const userTable = new Table(User);
export const userRoleTable = new Table(UserRole);
