import { Entity } from 'typeorm';
import { CodeColumn, InstantColumn, IntColumn, JsonColumn, PlainIndex, Ref, Row, Table, TextColumn } from '../database/index.js';

export const JOB_STATES = ['queued', 'running', 'succeeded', 'failed', 'cancelled'] as const;
export type JobState = (typeof JOB_STATES)[number];

/** Long work that goes on when the page is closed: imports, big exports, sweeps (api.md `GET /jobs/{id}`). */
@Entity('job')
@PlainIndex('ix_job_state', ['state', 'id'])
@PlainIndex('ix_job_owner', ['ownerId', 'id'])
export class Job extends Row {
  @CodeColumn(48) kind: string;
  @CodeColumn(12) state: JobState;
  /** What it is about, shown to people, e.g. a file name. */
  @TextColumn(200, { nullable: true }) title: string | null;
  @Ref() ownerId: number;
  @JsonColumn() params: Record<string, unknown> | null;
  @JsonColumn() result: Record<string, unknown> | null;
  @IntColumn() done: number;
  @IntColumn() total: number;
  /** Translation key or plain text of the last message. */
  @TextColumn(500, { nullable: true }) message: string | null;
  @TextColumn(255, { nullable: true }) resultUrl: string | null;
  @IntColumn() attempts: number;
  @IntColumn() cancelRequested: number;
  @CodeColumn(48, { nullable: true }) holder: string | null;
  @InstantColumn({ nullable: true }) leaseUntil: string | null;
  @InstantColumn({ nullable: true }) startedAt: string | null;
  @InstantColumn({ nullable: true }) finishedAt: string | null;
}

export const jobTable = new Table(Job);
