import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, SIGNED_IN } from '@steward/platform';
import { IdPipe } from '@steward/system-api';
import { ReminderSettings, ReminderView, Reminders, SaveReminderSettings, SnoozeReminder } from './reminder.dto.js';
import { ReminderService } from './reminder.service.js';

@ApiTags('office')
@Controller('reminders')
export class ReminderController {
  constructor(@Inject(ReminderService) private readonly reminders: ReminderService) {}

  @Endpoint({ method: 'GET', can: SIGNED_IN, returns: Reminders, summary: "The caller's reminders of today by type, found anew; what has lost its cause is gone. At most 200 of a type" })
  list(): Promise<Reminders> {
    return this.reminders.mine();
  }

  @Endpoint({ method: 'GET', path: 'settings', can: SIGNED_IN, returns: ReminderSettings, summary: 'Types of reminders the caller can get, and which he has muted' })
  settings(): Promise<ReminderSettings> {
    return this.reminders.mySettings();
  }

  @Endpoint({ method: 'PUT', path: 'settings', can: SIGNED_IN, person: true, body: SaveReminderSettings, returns: ReminderSettings, summary: 'Sets which types the caller does not want' })
  saveSettings(@Body() body: SaveReminderSettings): Promise<ReminderSettings> {
    return this.reminders.saveSettings(body.muted);
  }

  @Endpoint({ method: 'POST', path: ':id/snooze', can: SIGNED_IN, person: true, idempotent: false, body: SnoozeReminder, returns: ReminderView, summary: 'Puts one off' })
  snooze(@Param('id', IdPipe) id: number, @Body() body: SnoozeReminder): Promise<ReminderView> {
    return this.reminders.snooze(id, body.until);
  }

  @Endpoint({ method: 'POST', path: ':id/done', can: SIGNED_IN, person: true, idempotent: false, returns: ReminderView, summary: 'Done with for today; back tomorrow if its cause is still there, unless it is about one occasion' })
  done(@Param('id', IdPipe) id: number): Promise<ReminderView> {
    return this.reminders.done(id);
  }

  @Endpoint({ method: 'POST', path: ':id/reopen', can: SIGNED_IN, person: true, idempotent: false, returns: ReminderView, summary: 'Takes back that it was put off or done' })
  reopen(@Param('id', IdPipe) id: number): Promise<ReminderView> {
    return this.reminders.reopen(id);
  }
}
