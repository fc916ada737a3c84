import { CodeColumn, DateColumn, Id, InstantColumn, JsonColumn, PlainIndex, Ref, Table, TextColumn, UniqueIndex } from '@steward/platform';
import { Entity } from 'typeorm';
import type { NoticeParams } from '../notice/notice.entity.js';

/** A reminder 提醒 of somebody for a day: found anew every day, gone with its cause. One for each record and type. */
@Entity('reminder')
@UniqueIndex('uq_reminder', ['userId', 'day', 'type', 'entity', 'entityId'])
@PlainIndex('ix_reminder_day', ['day'])
export class Reminder {
  @Id() id: number;
  @Ref() userId: number;
  /** Day of the company it is for. */
  @DateColumn() day: string;
  @CodeColumn(32) type: string;
  @CodeColumn(32) entity: string;
  @Ref() entityId: number;
  @TextColumn(255) path: string;
  @TextColumn(255) action: string;
  @JsonColumn({ nullable: false }) params: NoticeParams;
  /** What it is about: done once, it does not come back for the same. */
  @CodeColumn(32, { nullable: true }) occasion: string | null;
  @InstantColumn() createdAt: string;
  /** Not shown before. */
  @InstantColumn({ nullable: true }) snoozedUntil: string | null;
  @InstantColumn({ nullable: true }) doneAt: string | null;
}

/** Who has reminders: the row is locked while they are written, and remembers the day of the last digest. */
@Entity('reminder_receiver')
export class ReminderReceiver {
  @Ref({ primary: true }) userId: number;
  @DateColumn({ nullable: true }) digestDay: string | null;
}

/** A type of reminders somebody does not want. */
@Entity('reminder_mute')
export class ReminderMute {
  @Ref({ primary: true }) userId: number;
  @CodeColumn(32, { primary: true }) type: string;
}

export const reminderTable = new Table(Reminder);
export const receiverTable = new Table(ReminderReceiver);
export const reminderMuteTable = new Table(ReminderMute);
