import { Controller, Inject, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint } from '@steward/platform';
import { ServiceReport } from './report.dto.js';
import { ServiceReports, reportQuery } from './report.service.js';
import { REPORT } from './service.permissions.js';

const PARAMS = ['by', 'from', 'to', 'type', 'productId', 'assigneeId'] as const;

/** Service reports. */
@ApiTags('customer')
@Controller('service-reports')
export class ServiceReportController {
  constructor(@Inject(ServiceReports) private readonly reports: ServiceReports) {}

  @Endpoint({ method: 'GET', path: 'export', can: REPORT, cookie: true, returns: 'binary', params: PARAMS, summary: 'The report as a workbook' })
  workbook(@Query() query: Record<string, unknown>): Promise<StreamableFile> {
    return this.reports.workbook(reportQuery(query));
  }

  @Endpoint({ method: 'GET', can: REPORT, returns: ServiceReport, params: PARAMS, summary: 'Tickets the caller sees by type, product, assignee or month of acceptance: response and solving time, on time, satisfaction, repeats, fees; cancelled ones do not count' })
  report(@Query() query: Record<string, unknown>): Promise<ServiceReport> {
    return this.reports.of(reportQuery(query));
  }
}
