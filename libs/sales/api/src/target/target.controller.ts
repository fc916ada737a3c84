import { Body, Controller, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint } from '@steward/platform';
import { CopiedTargets, CopyTargets, SaveTargets, TargetTable } from './target.dto.js';
import { TargetService } from './target.service.js';
import { MANAGE, VIEW } from './target.store.js';

interface Range { from?: string; to?: string; mine?: string }

@ApiTags('sales')
@Controller('sales-targets')
export class TargetController {
  constructor(@Inject(TargetService) private readonly targets: TargetService) {}

  @Endpoint({ method: 'GET', can: VIEW, returns: TargetTable, params: ['from', 'to'], summary: 'Targets of people and departments in scope, month by month; `from` and `to` as 2026-01, at most 24 months' })
  list(@Query() { from, to }: Range): Promise<TargetTable> {
    return this.targets.targets(from ?? '', to ?? '');
  }

  @Endpoint({ method: 'GET', path: 'completion', can: VIEW, returns: TargetTable, params: ['from', 'to', 'mine'], summary: 'Targets with what was done: approved documents by their date, departments with everything below them; `mine=true` the caller alone' })
  completion(@Query() { from, to, mine }: Range): Promise<TargetTable> {
    return this.targets.completion(from ?? '', to ?? '', mine === 'true');
  }

  @Endpoint({ method: 'POST', can: MANAGE, status: 200, returns: TargetTable, summary: 'Sets targets; each item names the version it has seen. Answers the months sent' })
  async save(@Body() body: SaveTargets): Promise<TargetTable> {
    await this.targets.save(body);
    const months = body.items.map((i) => i.month).sort();
    return this.targets.targets(months[0] ?? '2026-01', months[months.length - 1] ?? '2026-01');
  }

  @Endpoint({ method: 'POST', path: 'copy', can: MANAGE, status: 200, returns: CopiedTargets, summary: 'Copies the targets of a year into the months of another that have none' })
  async copy(@Body() body: CopyTargets): Promise<CopiedTargets> {
    return { copied: await this.targets.copy(body) };
  }
}
