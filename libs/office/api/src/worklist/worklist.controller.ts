import { Controller, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, SIGNED_IN } from '@steward/platform';
import { Worklists } from './worklist.dto.js';
import { WorklistService } from './worklist.service.js';

@ApiTags('office')
@Controller('worklists')
export class WorklistController {
  constructor(@Inject(WorklistService) private readonly worklists: WorklistService) {}

  @Endpoint({ method: 'GET', can: SIGNED_IN, returns: Worklists, params: ['fresh'], summary: 'Work that waits for the caller, counted, of the lists he may open. Counts are kept for 5 s; `fresh=true` after a change counts again' })
  async list(@Query('fresh') fresh?: string): Promise<Worklists> {
    return { items: await this.worklists.mine(fresh === 'true') };
  }
}
