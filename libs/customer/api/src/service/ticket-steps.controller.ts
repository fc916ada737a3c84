import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint } from '@steward/platform';
import { IdPipe } from '@steward/system-api';
import { ASSIGN, CHARGE, PROCESS, UPDATE } from './service.permissions.js';
import { TicketEffects } from './ticket-effects.js';
import { AssignTicket, ChargeTicket, CloseTicket, NoteTicket, RateTicket, ReasonOfTicket, ResolveTicket, StepTicket, TicketView, UseParts } from './ticket.dto.js';
import { TicketService } from './ticket.service.js';
import { TicketViews } from './ticket.view.js';

/** The steps of a ticket; each refuses with 409 `customer.service_state` where its state does not allow it. */
@ApiTags('customer')
@Controller('service-tickets')
export class TicketStepsController {
  constructor(@Inject(TicketService) private readonly tickets: TicketService, @Inject(TicketEffects) private readonly effects: TicketEffects, @Inject(TicketViews) private readonly views: TicketViews) {}

  @Endpoint({ method: 'POST', path: ':id/assign', can: ASSIGN, returns: TicketView, summary: 'Gives the ticket to somebody who works on tickets; he is told' })
  async assign(@Param('id', IdPipe) id: number, @Body() body: AssignTicket): Promise<TicketView> {
    return this.views.view(await this.tickets.assign(id, body));
  }

  @Endpoint({ method: 'POST', path: ':id/start', can: PROCESS, returns: TicketView, summary: 'Work begins or goes on; a ticket nobody had becomes the caller\'s' })
  async start(@Param('id', IdPipe) id: number, @Body() body: StepTicket): Promise<TicketView> {
    return this.views.view(await this.tickets.start(id, body.text ?? null));
  }

  @Endpoint({ method: 'POST', path: ':id/wait', can: PROCESS, returns: TicketView, summary: 'Waits for parts, the customer or somebody else' })
  async wait(@Param('id', IdPipe) id: number, @Body() body: StepTicket): Promise<TicketView> {
    return this.views.view(await this.tickets.wait(id, body.text ?? null));
  }

  @Endpoint({ method: 'POST', path: ':id/resolve', can: PROCESS, returns: TicketView, summary: 'It is solved; the salesperson is told' })
  async resolve(@Param('id', IdPipe) id: number, @Body() body: ResolveTicket): Promise<TicketView> {
    return this.views.view(await this.tickets.resolve(id, body.solution));
  }

  @Endpoint({ method: 'POST', path: ':id/close', can: PROCESS, returns: TicketView, summary: 'The customer agrees; a return visit is planned' })
  async close(@Param('id', IdPipe) id: number, @Body() body: CloseTicket): Promise<TicketView> {
    return this.views.view(await this.tickets.close(id, body));
  }

  @Endpoint({ method: 'POST', path: ':id/reopen', can: PROCESS, returns: TicketView, summary: 'It was not solved after all' })
  async reopen(@Param('id', IdPipe) id: number, @Body() body: ReasonOfTicket): Promise<TicketView> {
    return this.views.view(await this.tickets.reopen(id, body.reason));
  }

  @Endpoint({ method: 'POST', path: ':id/cancel', can: UPDATE, returns: TicketView, summary: 'Ends a ticket that is not to be worked on; 409 customer.service_has_effects while a fee is owed or parts are out' })
  async cancel(@Param('id', IdPipe) id: number, @Body() body: ReasonOfTicket): Promise<TicketView> {
    return this.views.view(await this.effects.cancel(id, body.reason));
  }

  @Endpoint({ method: 'POST', path: ':id/satisfaction', can: PROCESS, returns: TicketView, summary: 'What the customer said, 1 to 5' })
  async rate(@Param('id', IdPipe) id: number, @Body() body: RateTicket): Promise<TicketView> {
    return this.views.view(await this.tickets.rate(id, body));
  }

  @Endpoint({ method: 'POST', path: ':id/notes', can: PROCESS, returns: TicketView, summary: 'Adds a line to the process log; files hang on the entry (attachments of service_log)' })
  async note(@Param('id', IdPipe) id: number, @Body() body: NoteTicket): Promise<TicketView> {
    await this.tickets.note(id, body.text);
    return this.views.one(id);
  }

  @Endpoint({ method: 'POST', path: ':id/parts', can: PROCESS, params: ['approve'], dryRun: true, returns: TicketView, summary: 'Parts for it: an other stock-out linked with the ticket, a draft for the keeper unless `approve=true`; 409 warehouse.insufficient_stock' })
  async parts(@Param('id', IdPipe) id: number, @Body() body: UseParts, @Query('approve') approve?: string): Promise<TicketView> {
    return this.views.view(await this.effects.useParts(id, body, approve === 'true'));
  }

  @Endpoint({ method: 'POST', path: ':id/fee', can: CHARGE, dryRun: true, returns: TicketView, summary: 'What the customer owes for it, a receivable at once; 0 takes it back. 409 document.has_downstream once money was received for it' })
  async charge(@Param('id', IdPipe) id: number, @Body() body: ChargeTicket): Promise<TicketView> {
    return this.views.view(await this.effects.charge(id, body));
  }
}
