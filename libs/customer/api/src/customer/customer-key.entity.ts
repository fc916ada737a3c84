import { CodeColumn, InstantColumn, PlainIndex, Ref, Table, TextColumn } from '@steward/platform';
import { Entity } from 'typeorm';
import type { FollowerAccess } from './customer.entity.js';
import type { KeyKind } from './customer.rules.js';

/**
 * Normalised duplicate key (domain.md 2.0a 9): one row per kind and value in slot 0, guarded by the database. A customer
 * that was created twice on purpose, or lies in the bin, has its keys in a slot of its own (its id).
 */
@Entity('customer_key')
@PlainIndex('ix_customer_key_customer', ['customerId'])
export class CustomerKey {
  @CodeColumn(16, { primary: true }) kind: KeyKind;
  @TextColumn(200, { primary: true }) value: string;
  @Ref({ primary: true }) slot: number;
  @Ref() customerId: number;
}

/** Tag 标签 of a customer: what filters look at. */
@Entity('customer_tag')
@PlainIndex('ix_customer_tag_tag', ['tag', 'customerId'])
export class CustomerTag {
  @Ref({ primary: true }) customerId: number;
  @TextColumn(50, { primary: true }) tag: string;
}

/** Follower 跟单人: sees the customer and its children besides the owner (S-53). */
@Entity('customer_follower')
@PlainIndex('ix_customer_follower_user', ['userId', 'customerId'])
export class CustomerFollower {
  @Ref({ primary: true }) customerId: number;
  @Ref({ primary: true }) userId: number;
  @CodeColumn(8) access: FollowerAccess;
  @InstantColumn({ nullable: true }) expiresAt: string | null;
}

export const keyTable = new Table(CustomerKey);
export const tagTable = new Table(CustomerTag);
export const followerTable = new Table(CustomerFollower);
