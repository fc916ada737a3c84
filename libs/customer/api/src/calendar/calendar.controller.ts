import { Controller, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { isDay } from '@steward/kernel';
import { Endpoint, badRequest } from '@steward/platform';
import { VIEW } from '../customer/customer.store.js';
import { CustomerCalendar } from './calendar.dto.js';
import { MOST_DAYS, daysOf } from './calendar.rules.js';
import { CalendarService } from './calendar.service.js';

@ApiTags('customer')
@Controller('customers')
export class CalendarController {
  constructor(@Inject(CalendarService) private readonly calendar: CalendarService) {}

  @Endpoint({ method: 'GET', path: 'calendar', can: VIEW, params: ['from', 'to', 'mine', 'ownerId'], returns: CustomerCalendar, summary: 'New customers, those to contact and those contacted, counted by day (at most 42) and for today, this week and this month' })
  get(@Query('from') from = '', @Query('to') to = '', @Query('mine') mine?: string, @Query('ownerId') ownerId?: string): Promise<CustomerCalendar> {
    if (!isDay(from)) throw badRequest('bad_value', { field: 'from' });
    if (!isDay(to) || to < from || daysOf({ from, to: to.slice(0, 10) }).length > MOST_DAYS) throw badRequest('bad_value', { field: 'to' });
    if (ownerId !== undefined && !/^[1-9]\d{0,9}$/.test(ownerId)) throw badRequest('bad_value', { field: 'ownerId' });
    return this.calendar.of({ from, to }, { mine: mine === 'true', ...(ownerId === undefined ? {} : { ownerId: Number(ownerId) }) });
  }
}
