import { Body, Controller, Inject, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, Texts, context, parseListQuery, parseSearchBody } from '@steward/platform';
import { EXPORT_PARAMS, ExportFacade, type ExportStarted, IdPipe, exportParams } from '@steward/system-api';
import { BulkAnswer } from '../customer/customer.view.js';
import { LeadOpening } from './lead-opening.service.js';
import { LeadAssignment } from './lead.assignment.js';
import { AssignLeads, ConvertLead, CreateLead, CreateLeadNote, LeadConverted, LeadItem, LeadView, UpdateLead } from './lead.dto.js';
import { LEADS_LIST } from './lead.list.js';
import { CONVERT_LEAD, CREATE_LEAD, DELETE_LEAD, EXPORT_LEAD, UPDATE_LEAD, VIEW_LEAD } from './lead.permissions.js';
import { LeadService } from './lead.service.js';

type Raw = Record<string, unknown>;

@ApiTags('customer')
@Controller('leads')
export class LeadController {
  constructor(@Inject(LeadService) private readonly leads: LeadService, @Inject(LeadOpening) private readonly opening: LeadOpening, @Inject(LeadAssignment) private readonly assignment: LeadAssignment, @Inject(ListRunner) private readonly lists: ListRunner, @Inject(ExportFacade) private readonly exports: ExportFacade, @Inject(Texts) private readonly texts: Texts) {}

  @Endpoint({ method: 'GET', can: VIEW_LEAD, list: LEADS_LIST, item: LeadItem, summary: 'Leads in scope; 403 lead.off while the module is switched off, as all of its operations' })
  async list(@Query() query: Raw): Promise<ListAnswer> {
    await this.leads.ensureOn();
    return this.lists.run(LEADS_LIST, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'search', can: VIEW_LEAD, query: true, idempotent: false, list: LEADS_LIST, item: LeadItem, summary: 'Combined query over leads' })
  async search(@Body() body: unknown): Promise<ListAnswer> {
    await this.leads.ensureOn();
    return this.lists.run(LEADS_LIST, parseSearchBody(body));
  }

  @Endpoint({ method: 'GET', path: 'export', can: EXPORT_LEAD, cookie: true, returns: 'binary', list: LEADS_LIST, params: [...EXPORT_PARAMS], summary: 'The filtered leads as xlsx or csv; above 5,000 rows as a job (202)' })
  async export(@Query() query: Raw): Promise<StreamableFile | ExportStarted> {
    await this.leads.ensureOn();
    return this.exports.export(LEADS_LIST, parseListQuery(query, EXPORT_PARAMS), { ...exportParams(query), title: this.texts.text(context().locale, 'entity.lead'), permission: EXPORT_LEAD });
  }

  @Endpoint({ method: 'POST', can: CREATE_LEAD, creates: 'leads', returns: LeadView, summary: 'Notes a lead' })
  async create(@Body() body: CreateLead): Promise<LeadView> {
    return this.leads.view(await this.leads.create(body));
  }

  @Endpoint({ method: 'GET', path: ':id', can: VIEW_LEAD, returns: LeadView, summary: 'One lead with what was said' })
  get(@Param('id', IdPipe) id: number): Promise<LeadView> {
    return this.leads.one(id);
  }

  @Endpoint({ method: 'PATCH', path: ':id', can: UPDATE_LEAD, ifMatch: true, returns: LeadView, summary: 'Changes what was sent (JSON Merge Patch)' })
  async update(@Param('id', IdPipe) id: number, @Body() body: UpdateLead): Promise<LeadView> {
    return this.leads.view(await this.leads.update(id, body));
  }

  @Endpoint({ method: 'DELETE', path: ':id', can: DELETE_LEAD, ifMatch: true, returns: 'none', summary: 'Deletes a lead that has not become a customer' })
  delete(@Param('id', IdPipe) id: number): Promise<void> {
    return this.leads.delete(id);
  }

  @Endpoint({ method: 'POST', path: ':id/notes', can: UPDATE_LEAD, returns: LeadView, summary: 'Notes what was said with a lead' })
  async note(@Param('id', IdPipe) id: number, @Body() body: CreateLeadNote): Promise<LeadView> {
    return this.leads.view(await this.leads.note(id, body));
  }

  @Endpoint({ method: 'POST', path: 'assign', can: UPDATE_LEAD, returns: BulkAnswer, summary: 'Gives many leads to others, to each in turn, with a result per lead' })
  assign(@Body() body: AssignLeads): Promise<BulkAnswer> {
    return this.assignment.assign(body);
  }

  @Endpoint({ method: 'POST', path: ':id/convert', can: CONVERT_LEAD, returns: LeadConverted, summary: 'Makes a customer of it, or adds it to the customer of the same name; contact and notes go along. With an opportunity where one is wished' })
  async convert(@Param('id', IdPipe) id: number, @Body() body: ConvertLead): Promise<LeadConverted> {
    const { lead, opportunityId } = await this.opening.convert(id, body.opportunity ?? null);
    return { lead: await this.leads.view(lead), customerId: lead.customerId as number, opportunityId };
  }
}
