import { Body, Controller, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, badRequest, context } from '@steward/platform';
import { DismissDuplicates, DuplicateGroups, DuplicateSearchStarted, LookupAnswer } from './duplicate.dto.js';
import { FinderService } from './finder.service.js';
import { LookupService } from './lookup.service.js';
import { FIND, LOOKUP } from './merge.permissions.js';

@ApiTags('customer')
@Controller()
export class DuplicateController {
  constructor(@Inject(LookupService) private readonly lookup: LookupService, @Inject(FinderService) private readonly finder: FinderService) {}

  @Endpoint({ method: 'GET', path: 'customer-lookup', can: LOOKUP, returns: LookupAnswer, params: ['q'], summary: 'Whether somebody has a firm: masked name, owner or pool, last contact. 429 after thirty questions a minute' })
  async find(@Query('q') q: unknown): Promise<LookupAnswer> {
    if (typeof q !== 'string' || q.length > 200) throw badRequest('bad_value', { field: 'q' }, '/q');
    return { items: await this.lookup.find(q) };
  }

  @Endpoint({ method: 'POST', path: 'customer-duplicates/find', can: FIND, status: 202, returns: DuplicateSearchStarted, summary: 'Searches the customers in scope for duplicates, as a job' })
  async start(): Promise<DuplicateSearchStarted> {
    const jobId = await this.finder.start();
    context().reply?.header('location', `/api/v1/jobs/${jobId}`);
    return { jobId };
  }

  @Endpoint({ method: 'GET', path: 'customer-duplicates', can: FIND, returns: DuplicateGroups, summary: 'What my last search has found, without what was merged or judged since' })
  groups(): Promise<DuplicateGroups> {
    return this.finder.groups();
  }

  @Endpoint({ method: 'POST', path: 'customer-duplicates/dismiss', can: FIND, returns: 'none', summary: 'These customers are not the same' })
  async dismiss(@Body() body: DismissDuplicates): Promise<void> {
    await this.finder.dismiss(body.customers.map((c) => c.id));
  }
}
