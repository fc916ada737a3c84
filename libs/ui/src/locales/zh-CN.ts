/** Texts of the shell and of the shared pieces, 简体中文. */
export const zh = {
  ui: {
    board: { card: '卡片', moved: '“{name}”已移到“{column}”', more: '显示更多' },
    product: '总管家',
    loading: '正在加载…',
    trace: '追踪号 {id}',
    none: '—',
    saved: '已保存',
    locale: { 'zh-CN': '简体中文', en: 'English' },
    theme: { light: '浅色', dark: '深色', system: '跟随系统' },
    menu: {
      workbench: '工作台', office: '我的办公', sales: '我的客户销售', team: '团队客户销售', warehouse: '仓库管理', finance: '财务管理',
      dealer: '经销商管理', contract: '合同管理', report: '统计报表', system: '辅助系统',
    },
    term: { cash: '现结', days: '货到 {days} 天', month_end: '月结 {days} 天', none: '未约定', daysLabel: '账期天数', unit: '天' },
    termKind: { cash: '现结', days: '货到付款（天数）', month_end: '月结（月底后天数）' },
    action: {
      save: '保存', saveNew: '保存并新增', cancel: '取消', confirm: '确定', close: '关闭', retry: '重试', reload: '刷新', home: '回到首页', discard: '放弃修改', edit: '修改',
      download: '下载', previous: '上一条', next: '下一条', more: '更多', clear: '清除',
    },
    print: { title: '打印', open: '打印单据', print: '打印' },
    shell: {
      menu: '主菜单', skip: '跳到内容', collapse: '折叠菜单', trail: '当前位置', search: '搜索客户/单号/产品', create: '新建', help: '帮助', look: '语言与主题',
      favourites: '收藏', favourite: '收藏“{name}”', newVersion: '系统已更新，点击刷新', offline: '与服务器的连接已断开，正在重试。请不要关闭页面，未保存的内容仍在。',
      plainHttp: '正在使用未加密的 http 访问，密码可能在网络上被看到。请启用 https，或由管理员设置 ALLOW_PLAIN_HTTP=true 关闭此提示。',
    },
    tabs: {
      label: '已打开的页面', close: '关闭', closeNamed: '关闭“{name}”', closeOthers: '关闭其他', closeRight: '关闭右侧', reload: '刷新', newWindow: '在新窗口打开', menu: '标签操作',
      dirty: '未保存', closeDirty: '“{name}”有未保存的修改，关闭后将丢失。',
    },
    palette: {
      title: '全局搜索', placeholder: '搜索客户、单号、产品或菜单', results: '搜索结果', pages: '菜单', actions: '操作', recent: '最近打开', none: '没有找到',
      hint: '↑↓ 选择 · Enter 打开 · Ctrl+Enter 新窗口 · Tab 下一组 · > 操作 · / 菜单', count: '{count} 条结果',
    },
    help: { title: '{page} · 帮助', none: '本页暂无帮助内容。', failed: '帮助内容加载失败', keys: '键盘快捷键' },
    jobs: {
      job: '后台任务', running: '{count} 个任务正在运行，{percent}%', all: '全部任务', succeeded: '{name}已完成', failed: '{name}失败', failedWhy: '{name}失败：{message}',
    },
    keys: {
      title: '快捷键', global: '全局', search: '全局搜索', create: '新建', closeTab: '关闭当前标签', lock: '锁屏', sheet: '快捷键列表', help: '本页帮助', tabs: '切换到第 1–9 个标签',
      go: { h: '前往首页', c: '前往客户', s: '前往销售', p: '前往采购', k: '前往库存', f: '前往财务' },
      form: '表单', detail: '详情', save: '保存', previous: '上一条', next: '下一条',
    },
    user: {
      menu: '用户菜单：{name}', lock: '锁屏', idle: '自动锁屏', idleText: '多久没有操作后自动锁屏', idleNever: '从不', idleMinutes: '{minutes} 分钟', sessions: '登录设备',
      signOut: '退出登录', signOutDirty: '有未保存的修改，退出后将丢失。',
    },
    signIn: {
      title: '登录', username: '用户名', password: '密码', submit: '登录', locked: '尝试次数过多，请 {seconds} 秒后再试', ended: '登录已过期', endedText: '请重新登录，页面上已填写的内容不会丢失。', other: '切换用户',
    },
    lock: { title: '已锁屏', text: '请输入密码继续。', unlock: '解锁' },
    password: {
      old: '原密码', new: '新密码', again: '再次输入新密码', change: '修改密码', changed: '密码已修改', mismatch: '两次输入的密码不一致', same: '新密码不能与原密码相同', rule: '至少 8 个字符，建议混用字母、数字和符号',
      show: '显示密码', hide: '隐藏密码', caps: '大写锁定已打开', strength: { '1': '弱', '2': '一般', '3': '较强', '4': '强' },
    },
    confirm: { reason: '原因', type: '请输入 {text} 以确认' },
    error: {
      network: '无法连接服务器，请检查网络后重试', unexpected: '出现意外错误，请重试', http: '服务器返回了错误（{status}）', loadTitle: '加载失败', notFoundTitle: '记录不存在', forbiddenTitle: '没有权限',
      forbiddenText: '您没有访问此页面的权限，请联系管理员。', missingTitle: '页面不存在', missingText: '地址有误，或此功能尚未启用。',
    },
    form: {
      required: '必填', summary: '有 {count} 处需要修改', dirtyTitle: '放弃修改？', dirtyText: '修改尚未保存，关闭后将丢失。', keepEditing: '继续编辑', chooseDate: '选择日期',
      acknowledgeTitle: '需要确认', acknowledge: '仍然保存', alreadySaved: '上一次提交已经保存成功，请刷新后查看。', addTag: '输入后按回车', noOptions: '没有可选项',
      tooLong: '不能超过 {max} 个字符', tooShort: '至少 {min} 个字符', email: '邮箱格式不正确', phone: '电话号码不正确', url: '网址格式不正确', date: '无法识别的日期', datetime: '无法识别的时间',
      removed: '（已停用）', smartDate: '可输入 20261123、11-23、今天、+3',
    },
    conflict: {
      title: '记录已被他人修改', text: '{who} 于 {when} 修改了这条记录。请为每个字段选择保留哪一个值。', textPlain: '在您编辑期间，这条记录已被修改。请为每个字段选择保留哪一个值。', field: '字段', base: '原值', mine: '我的修改', theirs: '对方的修改',
      keepMine: '全部用我的', takeTheirs: '全部用对方的', merge: '合并并保存', both: '双方都改了', onlyTheirs: '仅对方修改',
    },
    detail: { properties: '基本信息', related: '相关信息', all: '查看全部', editField: '修改{name}', saveField: '保存{name}', figures: '关键数据', actions: '操作' },
    boolean: { true: '是', false: '否' },
  },
};
