import { BoolColumn, CodeColumn, PlainIndex, Ref, Row, Table, TextColumn } from '@steward/platform';
import { Entity } from 'typeorm';

export const LOGIN_REASONS = ['password', 'wrong_password', 'unknown_user', 'disabled', 'logout', 'token_reuse'] as const;
export type LoginReason = (typeof LOGIN_REASONS)[number];

/** Who signed in, or tried to, when and from where; append only. */
@Entity('login_log')
@PlainIndex('ix_login_log_user', ['userId', 'id'])
@PlainIndex('ix_login_log_createdAt', ['createdAt'])
export class LoginLog extends Row {
  /** 0 when there is no such user. */
  @Ref() userId: number;
  /** As it was typed. */
  @TextColumn(64) username: string;
  @BoolColumn() success: boolean;
  @CodeColumn(24) reason: LoginReason;
  @TextColumn(48) ip: string;
  @TextColumn(200) agent: string;
}

export const loginLogTable = new Table(LoginLog);
