import { CodeColumn, InstantColumn, IntColumn, JsonColumn, LongTextColumn, PlainIndex, Ref, Row, TextColumn } from '@steward/platform';
import { Entity } from 'typeorm';

export const FOLLOW_UP = 'follow_up';
export const FOLLOW_UP_COMMENT = 'follow_up_comment';

/** Follow-up 商务联系: somebody was in touch with a customer (domain.md 2.2). Whoever sees the customer sees it; only its author changes its words. */
@Entity('follow_up')
@PlainIndex('ix_follow_up_customer', ['customerId', 'deletedAt', 'occurredAt', 'id'])
@PlainIndex('ix_follow_up_user', ['userId', 'deletedAt', 'occurredAt', 'id'])
@PlainIndex('ix_follow_up_occurred', ['occurredAt', 'id'])
@PlainIndex('ix_follow_up_related', ['relatedType', 'relatedId'])
export class FollowUp extends Row {
  @Ref() customerId: number;
  /** Who was in touch: the author. */
  @Ref() userId: number;
  @Ref({ nullable: true }) contactId: number | null;
  /** What it was about: kind and id of a registered record of the customer, with its number or name as it was. */
  @CodeColumn(32, { nullable: true }) relatedType: string | null;
  @Ref({ nullable: true }) relatedId: number | null;
  @TextColumn(100, { nullable: true }) relatedName: string | null;
  /** Dictionary `follow_up.method`. */
  @CodeColumn(32) method: string;
  @InstantColumn() occurredAt: string;
  @LongTextColumn({ nullable: false }) content: string;
  /** Dictionary `follow_up.result`. */
  @CodeColumn(32, { nullable: true }) result: string | null;
  @InstantColumn({ nullable: true }) nextContactAt: string | null;
  @TextColumn(500, { nullable: true }) nextPlan: string | null;
  /** Minutes. */
  @IntColumn({ nullable: true }) duration: number | null;
  @TextColumn(200, { nullable: true }) location: string | null;
  /** Users who were named and told. */
  @JsonColumn() mentions: number[] | null;
  @IntColumn() commentCount: number;
  /** Folded text a search looks at. */
  @TextColumn(1000) search: string;
  @InstantColumn({ nullable: true }) deletedAt: string | null;
}

/** What a manager says to a follow-up 点评. */
@Entity('follow_up_comment')
@PlainIndex('ix_follow_up_comment_follow_up', ['followUpId', 'id'])
export class FollowUpComment extends Row {
  @Ref() followUpId: number;
  @TextColumn(1000) content: string;
}
