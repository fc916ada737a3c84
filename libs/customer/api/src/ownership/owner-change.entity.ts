import { CodeColumn, Id, InstantColumn, PlainIndex, Ref, Table, TextColumn } from '@steward/platform';
import { Entity } from 'typeorm';

/** How a customer came to another owner. */
export const OWNER_CHANGE_KINDS = ['transfer', 'assign', 'hand_over', 'claim', 'recycle', 'import', 'merge'] as const;
export type OwnerChangeKind = (typeof OWNER_CHANGE_KINDS)[number];

/** Owner change record 负责人变更记录 (domain.md 2.2), append only. A customer that never changed hands has none: who made it is its first owner. */
@Entity('owner_change')
@PlainIndex('ix_owner_change_customer', ['customerId', 'id'])
@PlainIndex('ix_owner_change_batch', ['batch', 'id'])
export class OwnerChange {
  @Id() id: number;
  @Ref() customerId: number;
  /** Null: it had no owner, e.g. in the pool. */
  @Ref({ nullable: true }) fromId: number | null;
  /** Null: it has none now. */
  @Ref({ nullable: true }) toId: number | null;
  @CodeColumn(16) kind: OwnerChangeKind;
  @TextColumn(200, { nullable: true }) reason: string | null;
  @InstantColumn() at: string;
  /** Who did it; 0 = the system. */
  @Ref() byId: number;
  /** Same for all customers that changed hands together. */
  @CodeColumn(40, { nullable: true }) batch: string | null;
}

export const ownerChangeTable = new Table(OwnerChange);
