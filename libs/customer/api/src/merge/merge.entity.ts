import { CodeColumn, Id, InstantColumn, IntColumn, JsonColumn, PlainIndex, Ref, Row, Table } from '@steward/platform';
import { Entity } from 'typeorm';
import type { MergeMemory } from './merge.types.js';

/** One customer merged into another 合并 (domain.md 2.2): who, when, and what undoing needs. */
@Entity('customer_merge')
@PlainIndex('ix_customer_merge_merged', ['mergedId', 'id'])
@PlainIndex('ix_customer_merge_survivor', ['survivorId', 'id'])
export class CustomerMerge extends Row {
  @Ref() survivorId: number;
  @Ref() mergedId: number;
  /** From then on it cannot be undone. */
  @InstantColumn() undoUntil: string;
  @InstantColumn({ nullable: true }) undoneAt: string | null;
  @JsonColumn() memory: MergeMemory | null;
}

/** Rows of one table that a merge gave to the survivor; many rows are spread over several of these. */
@Entity('customer_merge_move')
@PlainIndex('ix_customer_merge_move_merge', ['mergeId', 'id'])
export class CustomerMergeMove {
  @Id() id: number;
  @Ref() mergeId: number;
  /** Table and column, as registered. */
  @CodeColumn(100) child: string;
  @IntColumn() count: number;
  @JsonColumn() ids: number[] | null;
}

/** Two customers somebody has looked at: they are not the same. */
@Entity('customer_not_duplicate')
export class NotDuplicate {
  @Ref({ primary: true }) lowId: number;
  @Ref({ primary: true }) highId: number;
  @InstantColumn() at: string;
  @Ref() actorId: number;
}

/** Customers the last search of a user found alike, waiting to be judged. */
@Entity('customer_duplicate_group')
@PlainIndex('ix_customer_duplicate_group_user', ['userId', 'id'])
export class DuplicateGroup {
  @Id() id: number;
  @Ref() userId: number;
  @Ref() jobId: number;
  /** What is the same: name, mobile, phone, creditCode, or similar. */
  @CodeColumn(16) reason: string;
  @JsonColumn() ids: number[] | null;
}

export const mergeTable = new Table(CustomerMerge);
export const moveTable = new Table(CustomerMergeMove);
export const notDuplicateTable = new Table(NotDuplicate);
export const groupTable = new Table(DuplicateGroup);
