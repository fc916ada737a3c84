import { definePermissions } from '@steward/kernel';
import { registerNotice } from '@steward/office-api';
import { defineSetting, registerMasterCode, registerPermissions, registerPreset } from '@steward/system-api';
import { followersMay } from '../customer/customer.scope.js';
import { OPPORTUNITY } from './opportunity.rights.js';

/** Rights over opportunities; `transfer` gives one to somebody else, and whoever holds it over the owner is told how it ended. */
export const opportunityPermissions = definePermissions('customer', {
  opportunity: ['view', 'create', 'update', 'delete', 'transfer', 'export'],
  opportunity_pipeline: ['update'],
});

const sells = ['customer.opportunity.view', 'customer.opportunity.create', 'customer.opportunity.update'];
const looks = { codes: ['customer.opportunity.view'], scope: 'all' } as const;

/** domain.md 2.12: salespeople their own, managers their team, the back office looks. */
registerPermissions(opportunityPermissions, {
  presets: {
    director: { codes: ['customer.*'], scope: 'all' },
    sales_manager: { codes: [...sells, 'customer.opportunity.delete', 'customer.opportunity.transfer', 'customer.opportunity.export', 'customer.opportunity_pipeline.update'], scope: 'subordinates' },
    salesperson: { codes: sells, scope: 'own' },
    accountant: looks, service: looks, read_only: looks,
  },
});
followersMay('read', 'customer.opportunity.view', 'customer.opportunity.export');
followersMay('write', 'customer.opportunity.update');

registerMasterCode(OPPORTUNITY, 'SJ');
registerPreset('opportunity.lost_reason', [
  { code: 'price', label: '价格过高', labelEn: 'Price too high' }, { code: 'competitor', label: '选择竞争对手', labelEn: 'Chose a competitor' }, { code: 'product', label: '产品不满足需求', labelEn: 'Product does not fit' },
  { code: 'budget', label: '预算不足', labelEn: 'No budget' }, { code: 'delivery', label: '交期不满足', labelEn: 'Delivery time' }, { code: 'cancelled', label: '项目取消或延期', labelEn: 'Project cancelled or put off' },
  { code: 'no_contact', label: '联系不上', labelEn: 'Cannot be reached' }, { code: 'other', label: '其他', labelEn: 'Other' },
]);
registerNotice(...['won', 'lost', 'assigned', 'assigned_many', 'stale'].map((what) => ({ event: `opportunity.${what}`, module: 'customer' })));

/** Days without change or follow-up after which an open opportunity counts as stale; 0 = never. */
export const STALE_DAYS = defineSetting<number>({ key: 'customer.opportunity_stale_days', kind: 'integer', default: 14, min: 0, max: 365, scope: 'signed_in' });
/** A confirmed order that came from a quotation of an opportunity: people are asked, it is won by itself, or nothing happens. */
export const ORDER_WINS = defineSetting<string>({ key: 'customer.opportunity_order_wins', kind: 'enum', default: 'ask', values: ['ask', 'auto', 'off'], scope: 'signed_in' });
