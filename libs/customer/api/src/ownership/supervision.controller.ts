import { Controller, Inject, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, badRequest } from '@steward/platform';
import { EXPORT_SUPERVISION, SUPERVISE } from './ownership.permissions.js';
import { Supervision } from './supervision.dto.js';
import { SupervisionService } from './supervision.service.js';

const PARAMS = ['departmentId'];

/** 团队监督: what the people of a team do (S-51). */
@ApiTags('customer')
@Controller('supervision')
export class SupervisionController {
  constructor(@Inject(SupervisionService) private readonly supervision: SupervisionService) {}

  @Endpoint({ method: 'GET', can: SUPERVISE, params: PARAMS, returns: Supervision, summary: 'Customers, follow-ups and opportunities of each person in scope, side by side' })
  view(@Query() query: Record<string, unknown>): Promise<Supervision> {
    return this.supervision.view(SUPERVISE, departmentOf(query));
  }

  @Endpoint({ method: 'GET', path: 'export', can: EXPORT_SUPERVISION, cookie: true, params: PARAMS, returns: 'binary', summary: 'The same as a workbook' })
  export(@Query() query: Record<string, unknown>): Promise<StreamableFile> {
    return this.supervision.workbook(EXPORT_SUPERVISION, departmentOf(query));
  }
}

function departmentOf(query: Record<string, unknown>): number | undefined {
  const value = query['departmentId'];
  if (value === undefined || value === '') return undefined;
  if (typeof value !== 'string' || !/^\d{1,9}$/.test(value)) throw badRequest('bad_value', { field: 'departmentId' }, '/departmentId');
  return Number(value);
}
