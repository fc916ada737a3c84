/** Texts of the calendar of customers, 简体中文. */
export const zh = {
  customer: {
    calendar: {
      title: '客户日历', keywords: '日程 提醒 新增客户 需要联系 已联系', whose: '看谁的客户', mine: '我的', team: '团队', everybody: '全部人员', before: '往前', after: '往后', shape: '显示方式', day: '日', week: '周', month: '月', today: '今天',
      created: '新增客户', planned: '需要联系', contacted: '已联系', createdText: '当天新建的客户', plannedText: '计划当天联系、还没有联系的客户；逾期的算在今天', contactedText: '当天有商务联系的客户，每位只计一次',
      mon: '周一', tue: '周二', wed: '周三', thu: '周四', fri: '周五', sat: '周六', sun: '周日',
    },
  },
};
