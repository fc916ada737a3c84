import type { Bundle, Translated } from '@steward/kernel';

const zh = {
  field: { customer: { contactedAt: '有联系的日期' } },
  reminder: {
    contact_due: { title: '今日需联系', text: '今天 {time} 联系 {name}', action: '写跟进' },
    contact_overdue: { title: '逾期未联系', text: '{name} 的联系计划已逾期 {days} 天', action: '写跟进' },
    team_overdue: { title: '下属逾期未联系', text: '{owner} 对 {name} 的联系已逾期 {days} 天', action: '查看客户' },
    not_contacted: { title: '久未联系', text: '{name} 已 {days} 天没有联系，也没有下次联系计划', action: '写跟进' },
    birthday: { title: '联系人生日', text: '{customer} 的 {name} 生日：{date}', action: '写跟进' },
  },
  setting: {
    reminder: {
      contact_due: '今日需联系提醒', contact_overdue: '逾期未联系提醒', team_overdue: '下属逾期未联系时提醒上级', team_overdue_days: '逾期几天后提醒上级', not_contacted: '久未联系提醒', not_contacted_days: '多少天没有联系时提醒（0 为不提醒）',
      birthday: '联系人生日提醒', birthday_days: '生日前几天开始提醒',
    },
  },
};

const en: Translated<typeof zh> = {
  field: { customer: { contactedAt: 'Contacted on' } },
  reminder: {
    contact_due: { title: 'To contact today', text: 'Contact {name} at {time} today', action: 'Write' },
    contact_overdue: { title: 'Contact overdue', text: '{name} should have been contacted {days} days ago', action: 'Write' },
    team_overdue: { title: 'Overdue in the team', text: '{owner} should have contacted {name} {days} days ago', action: 'Look' },
    not_contacted: { title: 'Long not contacted', text: 'Nobody was in touch with {name} for {days} days, and nobody plans to', action: 'Write' },
    birthday: { title: 'Birthdays', text: 'Birthday of {name} ({customer}): {date}', action: 'Write' },
  },
  setting: {
    reminder: {
      contact_due: 'Remind of contacts due today', contact_overdue: 'Remind of overdue contacts', team_overdue: 'Tell the superior of overdue contacts', team_overdue_days: 'Days overdue after which the superior is told', not_contacted: 'Remind of customers long not contacted',
      not_contacted_days: 'Days without contact after which to remind (0 = never)', birthday: "Remind of contacts' birthdays", birthday_days: 'Days before a birthday from which to remind',
    },
  },
};

/** Texts of the calendar of customers and of the reminders about them. */
export const calendarMessages: Bundle = { 'zh-CN': zh, en };
