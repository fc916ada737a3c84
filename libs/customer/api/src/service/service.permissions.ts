import { definePermissions } from '@steward/kernel';
import { registerNotice } from '@steward/office-api';
import { registerPermissions, registerPreset } from '@steward/system-api';
import { followersMay } from '../customer/customer.scope.js';

/** Rights over after-sale service. `process` works on tickets (steps, notes, parts, satisfaction), `charge` sets fees, `visit` does return visits. */
export const servicePermissions = definePermissions('customer', { service: ['view', 'create', 'update', 'assign', 'process', 'charge', 'visit', 'report', 'export'] });

export const VIEW = 'customer.service.view';
export const CREATE = 'customer.service.create';
export const UPDATE = 'customer.service.update';
export const ASSIGN = 'customer.service.assign';
export const PROCESS = 'customer.service.process';
export const CHARGE = 'customer.service.charge';
export const VISIT_RIGHT = 'customer.service.visit';
export const REPORT = 'customer.service.report';
export const EXPORT = 'customer.service.export';

const all = { scope: 'all' } as const;
/** domain.md 2.12: service does all of it, salespeople see those of their customers and accept new ones, managers lead their team. */
registerPermissions(servicePermissions, {
  presets: {
    director: { codes: ['customer.service.*'], ...all },
    service: { codes: ['customer.service.*'], ...all },
    sales_manager: { codes: [VIEW, CREATE, UPDATE, ASSIGN, PROCESS, REPORT, EXPORT], scope: 'subordinates' },
    salesperson: { codes: [VIEW, CREATE], scope: 'own' },
    accountant: { codes: [VIEW, REPORT], ...all },
    read_only: { codes: [VIEW, REPORT], ...all },
  },
});
followersMay('read', VIEW);
followersMay('write', CREATE);

registerPreset('service.type', [
  { code: 'consult', label: '咨询', labelEn: 'Question' }, { code: 'install', label: '安装', labelEn: 'Installation' }, { code: 'repair', label: '维修', labelEn: 'Repair' },
  { code: 'complaint', label: '投诉', labelEn: 'Complaint', color: 'red' }, { code: 'return', label: '退换', labelEn: 'Return or exchange' },
]);
registerPreset('service.channel', [{ code: 'phone', label: '电话', labelEn: 'Phone' }, { code: 'wechat', label: '微信', labelEn: 'WeChat' }, { code: 'email', label: '邮件', labelEn: 'E-mail' }, { code: 'onsite', label: '上门', labelEn: 'On site' }, { code: 'other', label: '其他', labelEn: 'Other' }]);
registerNotice(...['assigned', 'overdue', 'resolved'].map((event) => ({ event: `service_ticket.${event}`, module: 'customer' })));
