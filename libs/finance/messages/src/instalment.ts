import type { Bundle, Translated } from '@steward/kernel';

const zh = {
  notice: { instalment: { due: '{n} 笔回款将于 {date} 到期[，合计 {amount}]', overdue: '{n} 笔回款已于 {date} 到期未收[，合计 {amount}]' } },
  notice_event: { instalment: { due: '回款将到期', overdue: '回款逾期' } },
  worklist: { instalments_due: '到期回款' },
  setting: { finance: { remind_days: '回款到期前几天提醒' } },
};
const en: Translated<typeof zh> = {
  notice: { instalment: { due: '{n} instalments fall due on {date}[, {amount} in all]', overdue: '{n} instalments were due on {date} and are not received[, {amount} in all]' } },
  notice_event: { instalment: { due: 'Instalments fall due', overdue: 'Instalments overdue' } },
  worklist: { instalments_due: 'Instalments due' },
  setting: { finance: { remind_days: 'Days before an instalment is due on which to remind' } },
};

/** Words of instalments and their reminders. */
export const instalmentMessages: Bundle = { 'zh-CN': zh, en };
