import { registerCustomerChild } from '../merge/customer-children.js';
import { LeadConversion } from './lead-conversion.service.js';
import { LeadController } from './lead.controller.js';
import { LeadService } from './lead.service.js';

registerCustomerChild({ table: 'lead', label: 'lead' });

/** Leads, for the module. */
export const leadControllers = [LeadController];
export const leadProviders = [LeadService, LeadConversion];
