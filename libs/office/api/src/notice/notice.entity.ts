import { CodeColumn, Id, InstantColumn, JsonColumn, PlainIndex, Ref, Table, TextColumn, UniqueIndex } from '@steward/platform';
import { Entity } from 'typeorm';

/** Values a text is filled with; those of money are decimal texts. */
export type NoticeParams = Record<string, string | number>;

/** What a domain has to tell, stored with the change itself; receivers are worked out after the commit. */
@Entity('notice')
@PlainIndex('ix_notice_waiting', ['deliveredAt', 'id'])
@PlainIndex('ix_notice_at', ['at'])
export class NoticeRow {
  @Id() id: number;
  @CodeColumn(48) event: string;
  @CodeColumn(32) entity: string;
  @Ref() entityId: number;
  @TextColumn(255) path: string;
  @JsonColumn({ nullable: false }) params: NoticeParams;
  /** Names of params that are prices or amounts: left out for receivers who may not see prices. */
  @JsonColumn() amountParams: string[] | null;
  /** Holders of it whose scope covers `ownerId` are told. */
  @CodeColumn(80, { nullable: true }) permission: string | null;
  @Ref({ nullable: true }) ownerId: number | null;
  /** Users told besides. */
  @JsonColumn() also: number[] | null;
  @Ref() actorId: number;
  @InstantColumn() at: string;
  /** Null until every receiver has his notification. */
  @InstantColumn({ nullable: true }) deliveredAt: string | null;
}

/** A message in somebody's bell 消息. One per notice and receiver; unread while `readAt` is null. */
@Entity('notification')
@UniqueIndex('uq_notification', ['noticeId', 'userId'])
@PlainIndex('ix_notification_user', ['userId', 'id'])
@PlainIndex('ix_notification_unread', ['userId', 'readAt'])
@PlainIndex('ix_notification_created', ['createdAt'])
export class Notification {
  @Id() id: number;
  @Ref() noticeId: number;
  @Ref() userId: number;
  @CodeColumn(48) event: string;
  @CodeColumn(32) entity: string;
  @Ref() entityId: number;
  @TextColumn(255) path: string;
  @JsonColumn({ nullable: false }) params: NoticeParams;
  /** Names of params shown as money. */
  @JsonColumn() amountParams: string[] | null;
  @Ref() actorId: number;
  @InstantColumn() createdAt: string;
  @InstantColumn({ nullable: true }) readAt: string | null;
}

/** An event somebody does not want to be told of. */
@Entity('notification_mute')
export class NotificationMute {
  @Ref({ primary: true }) userId: number;
  @CodeColumn(48, { primary: true }) event: string;
}

export const noticeTable = new Table(NoticeRow);
export const notificationTable = new Table(Notification);
export const muteTable = new Table(NotificationMute);
