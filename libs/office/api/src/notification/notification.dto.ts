import { BoolField, InstantField, IntField, LinesField, RefField, TextField, TextsField } from '@steward/platform';

export class NotificationView {
  @IntField() id: number;
  @TextField({ max: 48, description: 'What happened, e.g. sales_order.confirmed' }) event: string;
  @TextField({ max: 32 }) entity: string;
  @IntField() entityId: number;
  @TextField({ max: 500, description: 'In the language of the request' }) title: string;
  @TextField({ max: 255, description: 'Screen that is one click away' }) path: string;
  @RefField('user', { description: '0 = the system' }) actorId: number;
  @TextField({ max: 50, opt: true }) actorName: string | null;
  @InstantField() createdAt: string;
  @InstantField({ opt: true }) readAt: string | null;
}

export class UnreadView {
  @IntField() unread: number;
  @IntField({ description: 'Id of the newest notification, 0 without any' }) newest: number;
}

export class ReadAll {
  @IntField({ opt: true, min: 1, description: 'The newest one seen: later ones stay unread' }) upTo?: number | null;
}

export class NotificationEventView {
  @TextField({ max: 48 }) event: string;
  @TextField({ max: 32, description: 'Module it belongs to' }) module: string;
  @TextField({ max: 200, description: 'In the language of the request' }) label: string;
  @BoolField({ description: 'The caller does not want to be told' }) muted: boolean;
}
export class NotificationSettings {
  @LinesField(() => NotificationEventView) events: NotificationEventView[];
}
export class SaveNotificationSettings {
  @TextsField({ max: 200, description: 'Events the caller does not want to be told of; all others are told' }) muted: string[];
}
