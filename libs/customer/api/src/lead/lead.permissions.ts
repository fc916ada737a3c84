import { definePermissions } from '@steward/kernel';
import { defineErrors } from '@steward/platform';
import { registerNotice } from '@steward/office-api';
import { defineSetting, registerPermissions, registerSwitch } from '@steward/system-api';

export const leadPermissions = definePermissions('customer', { lead: ['view', 'create', 'update', 'delete', 'convert', 'export', 'import'] });
export const VIEW_LEAD = 'customer.lead.view';
export const CREATE_LEAD = 'customer.lead.create';
export const UPDATE_LEAD = 'customer.lead.update';
export const DELETE_LEAD = 'customer.lead.delete';
export const CONVERT_LEAD = 'customer.lead.convert';
export const EXPORT_LEAD = 'customer.lead.export';
export const IMPORT_LEAD = 'customer.lead.import';

/** Leads are a module of their own, off unless a company wants them: then nobody sees its pages and its operations refuse. */
export const LEADS = defineSetting<boolean>({ key: 'customer.leads', kind: 'boolean', default: false, scope: 'signed_in' });
registerSwitch('customer.lead.', LEADS);

const works = [VIEW_LEAD, CREATE_LEAD, UPDATE_LEAD, DELETE_LEAD, CONVERT_LEAD];
registerPermissions(leadPermissions, {
  presets: {
    sales_manager: { codes: [...works, EXPORT_LEAD, IMPORT_LEAD], scope: 'subordinates' },
    salesperson: { codes: [...works, IMPORT_LEAD], scope: 'own' },
  },
});

registerNotice({ event: 'lead.assigned', module: 'customer' });

/** Expected failures of leads; texts below `error.lead`. */
export const LeadErrors = defineErrors('lead', {
  /** The module is switched off in the settings. */
  off: 403,
  /** It has become a customer: what is there to say is said there. */
  converted: 409,
});
