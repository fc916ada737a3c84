/** Texts of my office, 简体中文. */
export const zh = {
  office: {
    bell: {
      title: '消息', none: '消息：没有未读', unread: '消息：{count} 条未读', several: '{title}，还有其他新消息', open: '打开', all: '全部消息', readAll: '全部标为已读', empty: '还没有消息', more: '更早的消息', isUnread: '未读：', system: '系统', keywords: '通知 提醒 铃铛',
    },
    list: { search: '单号、客户…', read: '标为已读', view: { all: '全部', unread: '未读' } },
    settings: {
      title: '消息设置', text: '选择您要接收哪些事件的消息，立即生效，只影响您自己。', muted: '不再接收：{event}', unmuted: '将接收：{event}', desktop: '桌面通知', desktopText: '有新消息时，即使窗口在后台也在桌面弹出（仅限此浏览器）',
      desktopImpossible: '需要通过 https 或本机地址访问，当前地址不支持。', desktopDenied: '浏览器没有允许桌面通知，请在地址栏的网站设置中允许后重试。',
    },
    worklist: { title: '待办事项', waiting: '{label}：{count} 项', done: '待办都处理完了' },
  },
};
