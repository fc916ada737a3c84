import { Controller, Inject, Query } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Endpoint, JOB_STATES, type ListAnswer, ListRunner, parseListQuery } from '@steward/platform';
import { EXPORTS } from './export.list.js';
import { VIEW_ALL_EXPORTS } from './exchange.permissions.js';

/** One line of the record of exports. */
export class ExportListItem {
  @ApiProperty({ type: 'integer' }) id: number;
  @ApiProperty({ type: String }) title: string;
  @ApiProperty({ type: String }) list: string;
  @ApiProperty({ type: String, enum: ['xlsx', 'csv'] }) format: string;
  @ApiProperty({ type: String, enum: JOB_STATES }) state: string;
  @ApiProperty({ type: 'integer', description: 'Rows' }) done: number;
  @ApiProperty({ type: 'integer' }) ownerId: number;
  @ApiProperty({ type: String, nullable: true }) ownerName: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'The file, where it is kept' }) resultUrl: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) finishedAt: string | null;
}

/** What left the house as a file; exports themselves are made at their lists (`GET /customers/export`). */
@Controller('exports')
export class ExportController {
  constructor(@Inject(ListRunner) private readonly lists: ListRunner) {}

  @Endpoint({ method: 'GET', can: ['system.export.view', VIEW_ALL_EXPORTS], list: EXPORTS, item: ExportListItem, summary: 'Record of exports: one’s own, all with system.export.view_all' })
  async list(@Query() query: Record<string, unknown>): Promise<ListAnswer> {
    const answer = await this.lists.run(EXPORTS, parseListQuery(query));
    for (const item of answer.items) {
      const params = typeof item['params'] === 'string' ? (JSON.parse(item['params']) as { list?: string; format?: string }) : {};
      Object.assign(item, { list: params.list ?? '', format: params.format ?? '' });
      delete item['params'];
    }
    return answer;
  }
}
