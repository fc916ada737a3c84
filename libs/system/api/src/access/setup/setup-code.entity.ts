import { CodeColumn, InstantColumn, IntColumn, Table } from '@steward/platform';
import { Entity } from 'typeorm';

/** One-time codes of the first run, one per process that was started; only their hashes. Gone once there is a user. */
@Entity('setup_code')
export class SetupCode {
  @CodeColumn(64, { primary: true }) codeHash: string;
  @IntColumn() tries: number;
  @InstantColumn() expiresAt: string;
}

export const setupCodeTable = new Table(SetupCode);
