import { BoolField, DateField, EnumField, InstantField, IntField, LinesField, TextField, TextsField } from '@steward/platform';
import { SNOOZES, type Snooze } from './reminder.rules.js';

const STATES = ['open', 'snoozed', 'done'] as const;

export class ReminderView {
  @IntField() id: number;
  @TextField({ max: 32 }) type: string;
  @TextField({ max: 500, description: 'In the language of the request' }) text: string;
  @TextField({ max: 32 }) entity: string;
  @IntField() entityId: number;
  @TextField({ max: 255, description: 'Screen of the record' }) path: string;
  @TextField({ max: 255, description: 'Screen where it is settled' }) action: string;
  @EnumField(STATES) state: (typeof STATES)[number];
  @InstantField({ opt: true, description: 'Put off until then' }) snoozedUntil: string | null;
}

export class ReminderGroup {
  @TextField({ max: 32 }) type: string;
  @TextField({ max: 32, description: 'Module whose work it is' }) module: string;
  @TextField({ max: 100, description: 'In the language of the request' }) title: string;
  @TextField({ max: 50, description: 'What settles one of them, in the language of the request' }) actionLabel: string;
  @IntField({ description: 'How many are open' }) count: number;
  @LinesField(() => ReminderView) items: ReminderView[];
}

export class Reminders {
  @DateField({ description: 'Day of the company they are for' }) day: string;
  @IntField({ description: 'How many are open, of all types' }) count: number;
  @LinesField(() => ReminderGroup) groups: ReminderGroup[];
}

export class SnoozeReminder {
  @EnumField(SNOOZES, { description: 'In an hour, or at the beginning of tomorrow, of the third day, of next Monday' }) until: Snooze;
}

export class ReminderTypeView {
  @TextField({ max: 32 }) type: string;
  @TextField({ max: 32 }) module: string;
  @TextField({ max: 100, description: 'In the language of the request' }) title: string;
  @BoolField({ description: 'On for the company (a parameter)' }) enabled: boolean;
  @IntField({ opt: true, description: 'Days before or after, as the company has set them' }) days: number | null;
  @BoolField({ description: 'The caller does not want it' }) muted: boolean;
}
export class ReminderSettings {
  @LinesField(() => ReminderTypeView) types: ReminderTypeView[];
}
export class SaveReminderSettings {
  @TextsField({ max: 100, description: 'Types the caller does not want; all others he is reminded of' }) muted: string[];
}
