import { Body, Controller, Inject, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint } from '@steward/platform';
import { CopiedTargets, CopyTargets, SaveTargets, TargetTable } from './target.dto.js';
import { TargetFiles } from './target.files.js';
import { TargetService } from './target.service.js';
import { EXPORT, MANAGE, VIEW } from './target.store.js';

interface Range { from?: string; to?: string; mine?: string }
const RANGE = ['from', 'to'];

@ApiTags('sales')
@Controller('sales-targets')
export class TargetController {
  constructor(@Inject(TargetService) private readonly targets: TargetService, @Inject(TargetFiles) private readonly files: TargetFiles) {}

  @Endpoint({ method: 'GET', can: VIEW, returns: TargetTable, params: RANGE, summary: 'Targets of people and departments in scope, month by month; `from` and `to` as 2026-01, at most 24 months' })
  list(@Query() { from, to }: Range): Promise<TargetTable> {
    return this.targets.targets(from ?? '', to ?? '');
  }

  @Endpoint({ method: 'GET', path: 'completion', can: VIEW, returns: TargetTable, params: ['from', 'to', 'mine'], summary: 'Targets with what was done: approved documents by their date, departments with everything below them; `mine=true` the caller alone' })
  completion(@Query() { from, to, mine }: Range): Promise<TargetTable> {
    return this.targets.completion(from ?? '', to ?? '', mine === 'true');
  }

  @Endpoint({ method: 'GET', path: 'card', can: VIEW, returns: TargetTable, summary: 'Completion of this month for the caller and the highest departments he sees; only those that have a target' })
  card(): Promise<TargetTable> {
    return this.targets.card();
  }

  @Endpoint({ method: 'GET', path: 'export', can: EXPORT, cookie: true, returns: 'binary', params: RANGE, summary: 'Targets as a workbook, a line for each month of everybody, as the import reads it' })
  targetsFile(@Query() { from, to }: Range): Promise<StreamableFile> {
    return this.files.ofTargets(from ?? '', to ?? '');
  }

  @Endpoint({ method: 'GET', path: 'completion/export', can: EXPORT, cookie: true, returns: 'binary', params: RANGE, summary: 'The completion as a workbook: target, done and rate, month by month with the sum' })
  completionFile(@Query() { from, to }: Range): Promise<StreamableFile> {
    return this.files.ofCompletion(from ?? '', to ?? '');
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
