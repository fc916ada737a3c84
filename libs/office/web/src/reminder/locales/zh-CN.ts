/** Texts of reminders, 简体中文. */
export const zh = {
  office: {
    reminder: {
      title: '提醒中心', keywords: '待办 今日需联系 逾期 生日 到期', today: '今日提醒', all: '全部提醒', settings: '提醒设置', states: '显示哪些提醒', state: { open: '待处理', snoozed: '稍后', done: '已处理' },
      empty: { open: '今天没有待处理的提醒', snoozed: '没有稍后提醒的事项', done: '今天还没有处理过提醒' }, emptyText: '需要联系的客户、临近的生日、快到期的报价等，会自动出现在这里。',
      later: '稍后提醒', laterOf: '稍后提醒：{text}', until: { hour: '1 小时后', tomorrow: '明天', three_days: '3 天后', next_week: '下周一' }, isSnoozed: '{until}再提醒', backAt: '{time} 再提醒',
      done: '已处理', doneOf: '已处理：{text}', isDone: '已标为处理', undo: '撤销', reopen: '恢复', reopenOf: '恢复：{text}', reopened: '已恢复到待处理', off: '公司已关闭此类提醒', days: '{days} 天（由管理员设置）',
    },
  },
};
