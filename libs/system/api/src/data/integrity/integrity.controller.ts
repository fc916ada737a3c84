import { Controller, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint } from '@steward/platform';
import { IntegrityService } from './integrity.service.js';
import { IntegrityReport, IntegrityStarted } from './integrity.view.js';

@ApiTags('system')
@Controller('integrity-checks')
export class IntegrityController {
  constructor(@Inject(IntegrityService) private readonly integrity: IntegrityService) {}

  @Endpoint({ method: 'POST', can: 'system.integrity.check', status: 202, returns: IntegrityStarted, summary: 'Recomputes every balance from its ledger, as a job' })
  start(): Promise<IntegrityStarted> {
    return this.integrity.start();
  }

  @Endpoint({ method: 'GET', path: 'latest', can: 'system.integrity.check', returns: IntegrityReport, summary: 'What the newest check found' })
  latest(): Promise<IntegrityReport> {
    return this.integrity.latest();
  }
}
