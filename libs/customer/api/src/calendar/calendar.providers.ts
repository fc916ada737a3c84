import type { Provider } from '@nestjs/common';
import { CustomerReminderStore } from '../reminder/customer-reminder.store.js';
import { CustomerReminders } from '../reminder/customer.reminders.js';
import { CalendarController } from './calendar.controller.js';
import { CalendarService } from './calendar.service.js';
import { CalendarStore } from './calendar.store.js';

/** `customers/calendar` before `customers/:id`. */
export const calendarControllers = [CalendarController];

/** What makes up the calendar of customers and the reminders about them. */
export const calendarProviders: Provider[] = [CalendarStore, CalendarService, CustomerReminderStore, CustomerReminders];
