import { Controller, Inject, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, Texts, context, parseListQuery } from '@steward/platform';
import { AuditFacade, AuditLogPage, EXPORT_PARAMS, ExportFacade, type ExportStarted, IdPipe, exportParams } from '@steward/system-api';
import { FOLLOW_UP } from './follow-up.entity.js';
import { EXPORTED, FOLLOW_UPS, FOLLOW_UP_EXPORT } from './follow-up.list.js';
import { EXPORT_FOLLOW_UP, VIEW_FOLLOW_UP } from './follow-up.permissions.js';
import { FollowUpStore } from './follow-up.store.js';

type Raw = Record<string, unknown>;

/** Files of follow-ups, and who changed one. Stands before the controller with `:id`, or its word would be an id. */
@ApiTags('customer')
@Controller('follow-ups')
export class FollowUpExportController {
  constructor(@Inject(ExportFacade) private readonly exports: ExportFacade, @Inject(Texts) private readonly texts: Texts, @Inject(AuditFacade) private readonly audits: AuditFacade, @Inject(FollowUpStore) private readonly store: FollowUpStore) {}

  @Endpoint({ method: 'GET', path: 'export', can: EXPORT_FOLLOW_UP, cookie: true, returns: 'binary', list: FOLLOW_UPS, params: [...EXPORT_PARAMS], summary: 'The filtered follow-ups as xlsx or csv; above 5,000 rows as a job (202)' })
  export(@Query() query: Raw): Promise<StreamableFile | ExportStarted> {
    const { columns, format } = exportParams(query);
    return this.exports.export(FOLLOW_UP_EXPORT, parseListQuery(query, EXPORT_PARAMS), { columns: columns ?? EXPORTED, format, title: this.texts.text(context().locale, `entity.${FOLLOW_UP}`), permission: EXPORT_FOLLOW_UP });
  }

  @Endpoint({ method: 'GET', path: ':id/audit', can: VIEW_FOLLOW_UP, returns: AuditLogPage, params: ['page', 'pageSize', 'sort', 'cursor', 'count'], summary: 'Who changed what on this follow-up' })
  async audit(@Param('id', IdPipe) id: number, @Query() query: Raw): Promise<ListAnswer> {
    await this.store.get(id);
    return this.audits.of(FOLLOW_UP, id, parseListQuery(query));
  }
}
