import { CodeColumn, InstantColumn, JsonColumn, PlainIndex, Ref, Row, Table, TextColumn } from '@steward/platform';
import { Entity } from 'typeorm';

/** A key for another system that acts as a user: rights are its scopes ∩ the user's. Only the hash of the secret is kept. */
@Entity('api_token')
@PlainIndex('ix_api_token_user', ['userId', 'id'])
export class ApiToken extends Row {
  @Ref() userId: number;
  @TextColumn(50) name: string;
  @CodeColumn(64) secretHash: string;
  /** Permission codes or their beginnings: `customer`, `customer.contact`, `customer.contact.view`. */
  @JsonColumn({ nullable: false }) scopes: string[];
  /** Addresses or networks it may come from; empty = any. */
  @JsonColumn({ nullable: false }) ipList: string[];
  @InstantColumn() expiresAt: string;
  @InstantColumn({ nullable: true }) lastUsedAt: string | null;
  @InstantColumn({ nullable: true }) revokedAt: string | null;
}

export const apiTokenTable = new Table(ApiToken);
