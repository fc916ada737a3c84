import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint } from '@steward/platform';
import { CustomerReader } from '../customer/customer.reader.js';
import { UPDATE, VIEW } from '../customer/customer.store.js';
import { type TimelineQuery, Timelines } from './timeline.service.js';
import { CustomerNoteView, CustomerTimeline, WriteCustomerNote } from './timeline.view.js';

@ApiTags('customer')
@Controller('customers')
export class TimelineController {
  constructor(@Inject(Timelines) private readonly timelines: Timelines, @Inject(CustomerReader) private readonly reader: CustomerReader) {}

  @Endpoint({ method: 'GET', path: ':id/timeline', can: VIEW, returns: CustomerTimeline, params: ['kinds', 'before', 'limit'], summary: 'What happened with a customer, latest first, merged from all domains; `kinds` by comma, `before` = `next` of the page before, `limit` 1 to 100' })
  async timeline(@Param('id') id: string, @Query() query: TimelineQuery): Promise<CustomerTimeline> {
    return this.timelines.of(await this.reader.idOf(id), query);
  }

  @Endpoint({ method: 'GET', path: ':id/note', can: VIEW, returns: CustomerNoteView, summary: 'The note pinned to a customer; version 0 and no text where there is none' })
  async note(@Param('id') id: string): Promise<CustomerNoteView> {
    return this.timelines.note(await this.reader.idOf(id));
  }

  @Endpoint({ method: 'PUT', path: ':id/note', can: UPDATE, ifMatch: true, returns: CustomerNoteView, summary: 'Pins a note to a customer; without text it is taken down' })
  async write(@Param('id') id: string, @Body() body: WriteCustomerNote): Promise<CustomerNoteView> {
    return this.timelines.write(await this.reader.idOf(id, VIEW), body.text);
  }
}
