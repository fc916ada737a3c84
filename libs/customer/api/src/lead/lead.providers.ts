import { registerCustomerChild } from '../merge/customer-children.js';
import { LeadConversion } from './lead-conversion.service.js';
import { LeadOpening } from './lead-opening.service.js';
import { LeadAssignment } from './lead.assignment.js';
import { LeadController } from './lead.controller.js';
import { LeadService } from './lead.service.js';
import { LeadTarget } from './lead.target.js';
import { LeadWiring } from './lead.wiring.js';
import { LeadWriter } from './lead.writer.js';

registerCustomerChild({ table: 'lead', label: 'lead' });

/** Leads, for the module. */
export const leadControllers = [LeadController];
export const leadProviders = [LeadService, LeadConversion, LeadOpening, LeadAssignment, LeadWriter, LeadTarget, LeadWiring];
