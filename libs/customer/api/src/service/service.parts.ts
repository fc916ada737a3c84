import type { Provider, Type } from '@nestjs/common';
import type { Schema } from '@steward/platform';
import { Service1700001500000 } from '../migrations/1700001500000-service.js';
import { OverdueReminders } from './overdue.reminders.js';
import { ServiceReportController } from './report.controller.js';
import { ServiceReports } from './report.service.js';
import { ServiceWiring } from './service.wiring.js';
import { TicketController } from './ticket.controller.js';
import { TicketEffects } from './ticket-effects.js';
import { ServiceLog, ServiceTicket } from './ticket.entity.js';
import { TicketInput } from './ticket.input.js';
import { TicketService } from './ticket.service.js';
import { TicketStepsController } from './ticket-steps.controller.js';
import { TicketStore } from './ticket.store.js';
import { TicketViews } from './ticket.view.js';
import { VisitController } from './visit.controller.js';
import { ServiceVisit } from './visit.entity.js';
import { VisitPlanner } from './visit.planner.js';
import { VisitService } from './visit.service.js';
import './service.permissions.js';
import './service.settings.js';

/** After-sale service, for the module and the schema of the domain. */
export const serviceControllers: Type[] = [TicketController, TicketStepsController, VisitController, ServiceReportController];
export const serviceProviders: Provider[] = [TicketStore, TicketInput, TicketService, TicketEffects, TicketViews, VisitPlanner, VisitService, ServiceReports, OverdueReminders, ServiceWiring];
export const serviceSchema: Schema = { entities: [ServiceTicket, ServiceLog, ServiceVisit], migrations: [Service1700001500000] };
