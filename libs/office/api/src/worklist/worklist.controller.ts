import { Controller, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, SIGNED_IN } from '@steward/platform';
import { Worklists } from './worklist.dto.js';
import { WorklistService } from './worklist.service.js';

@ApiTags('office')
@Controller('worklists')
export class WorklistController {
  constructor(@Inject(WorklistService) private readonly worklists: WorklistService) {}

  @Endpoint({ method: 'GET', can: SIGNED_IN, returns: Worklists, summary: 'Work that waits for the caller, counted, of the lists he may open' })
  async list(): Promise<Worklists> {
    return { items: await this.worklists.mine() };
  }
}
