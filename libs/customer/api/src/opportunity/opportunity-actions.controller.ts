import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint } from '@steward/platform';
import { IdPipe } from '@steward/system-api';
import { EndOpportunity, MoveOpportunity, ReopenOpportunity, TransferOpportunity } from './opportunity.dto.js';
import { OpportunityLifecycle } from './opportunity.lifecycle.js';
import { OpportunityReader } from './opportunity.reader.js';
import { TRANSFER, UPDATE } from './opportunity.rights.js';
import { OpportunityView } from './opportunity.view.js';

/** What is done with an opportunity; every action answers its new state. */
@ApiTags('customer')
@Controller('opportunities/:id')
export class OpportunityActionsController {
  constructor(@Inject(OpportunityLifecycle) private readonly life: OpportunityLifecycle, @Inject(OpportunityReader) private readonly reader: OpportunityReader) {}

  @Endpoint({ method: 'POST', path: 'move', can: UPDATE, returns: OpportunityView, summary: 'Into another open stage; 422 required at the fields the stage demands, which may be sent along' })
  async move(@Param('id', IdPipe) id: number, @Body() body: MoveOpportunity): Promise<OpportunityView> {
    return this.reader.view(await this.life.move(id, body));
  }

  @Endpoint({ method: 'POST', path: 'end', can: UPDATE, returns: OpportunityView, summary: 'Won, lost (with a reason) or invalid' })
  async end(@Param('id', IdPipe) id: number, @Body() body: EndOpportunity): Promise<OpportunityView> {
    return this.reader.view(await this.life.end(id, body));
  }

  @Endpoint({ method: 'POST', path: 'reopen', can: UPDATE, returns: OpportunityView, summary: 'Open again in the stage it was in last, or in the one named' })
  async reopen(@Param('id', IdPipe) id: number, @Body() body: ReopenOpportunity): Promise<OpportunityView> {
    return this.reader.view(await this.life.reopen(id, body));
  }

  @Endpoint({ method: 'POST', path: 'transfer', can: TRANSFER, returns: OpportunityView, summary: 'Gives it to another owner; stage and history stay' })
  async transfer(@Param('id', IdPipe) id: number, @Body() body: TransferOpportunity): Promise<OpportunityView> {
    return this.reader.view(await this.life.transfer(id, body));
  }
}
