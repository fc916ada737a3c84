import { Body, Controller, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, parseListQuery, parseSearchBody } from '@steward/platform';
import { AUDIT_LOGS } from './audit-log.list.js';
import { AuditLogItem } from './audit-log.view.js';

@ApiTags('system')
@Controller('audit-logs')
export class AuditLogController {
  constructor(@Inject(ListRunner) private readonly lists: ListRunner) {}

  @Endpoint({ method: 'GET', can: 'system.audit.view', list: AUDIT_LOGS, item: AuditLogItem, summary: 'Lists who changed what, when and from where' })
  list(@Query() query: Record<string, unknown>): Promise<ListAnswer> {
    return this.lists.run(AUDIT_LOGS, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'search', can: 'system.audit.view', query: true, idempotent: false, list: AUDIT_LOGS, item: AuditLogItem, summary: 'Searches the audit trail with a combined query' })
  search(@Body() body: Record<string, unknown>): Promise<ListAnswer> {
    return this.lists.run(AUDIT_LOGS, parseSearchBody(body));
  }
}
