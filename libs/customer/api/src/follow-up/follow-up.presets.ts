import { defineSetting, registerPreset } from '@steward/system-api';

export const METHODS = 'follow_up.method';
export const RESULTS = 'follow_up.result';

registerPreset(METHODS, [
  { code: 'phone', label: '电话', labelEn: 'Phone', color: 'blue' }, { code: 'visit', label: '拜访', labelEn: 'Visit', color: 'green' }, { code: 'wechat', label: '微信', labelEn: 'WeChat', color: 'green' },
  { code: 'email', label: '邮件', labelEn: 'E-mail', color: 'gray' }, { code: 'meeting', label: '会议', labelEn: 'Meeting', color: 'orange' }, { code: 'other', label: '其他', labelEn: 'Other', color: 'gray' },
]);
registerPreset(RESULTS, [
  { code: 'interested', label: '有意向', labelEn: 'Interested', color: 'green' }, { code: 'appointment', label: '已约见', labelEn: 'Appointment made', color: 'blue' }, { code: 'quoted', label: '已报价', labelEn: 'Quoted', color: 'blue' },
  { code: 'dealt', label: '已成交', labelEn: 'Dealt', color: 'green' }, { code: 'undecided', label: '再考虑', labelEn: 'Undecided', color: 'orange' }, { code: 'unreachable', label: '未联系上', labelEn: 'Not reached', color: 'gray' },
  { code: 'no_need', label: '暂无需求', labelEn: 'No need now', color: 'gray' }, { code: 'refused', label: '已拒绝', labelEn: 'Refused', color: 'red' },
]);

/** Hours in which the author may change or delete a follow-up; 0 = always. */
export const EDIT_HOURS = defineSetting<number>({ key: 'customer.follow_up_edit_hours', kind: 'integer', default: 24, min: 0, max: 8_760, scope: 'signed_in' });
