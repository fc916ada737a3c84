import { SecretRow } from './access/secrets.js';
import { AuditRow } from './audit/audit.js';
import type { Schema } from './database/index.js';
import { Sequence } from './database/index.js';
import { LeaseRow } from './events/lease.js';
import { IdempotencyRow } from './http/command.js';
import { Job } from './jobs/job.entity.js';
import { Platform1700000000000 } from './migrations/1700000000000-platform.js';
import { Told1700000050000 } from './migrations/1700000050000-told.js';

/** Entities and migrations of the platform. */
export const platformSchema: Schema = {
  entities: [Sequence, SecretRow, LeaseRow, IdempotencyRow, AuditRow, Job],
  migrations: [Platform1700000000000, Told1700000050000],
};
