/** Texts of the administration pages, 简体中文. */
export const zh = {
  system: {
    login: {
      title: '登录', tagline: '客户、销售、仓库、财务，一处管好', welcome: '欢迎回来', subtitle: '请使用您的账号登录', forgotten: '忘记密码？请联系系统管理员重置。', empty: '请输入用户名和密码',
      points: { one: '客户全景：联系、商机、单据、回款一页看清', two: '单据联动：开单、出库、收款、开票环环相扣', three: '内网部署：数据留在您自己的服务器上' },
    },
    setup: {
      title: '系统初始化', subtitle: '首次使用，请创建管理员账号', code: '初始化代码', codeHint: '启动时打印在服务器日志里，仅能使用一次', company: '公司名称', username: '管理员用户名', password: '管理员密码', again: '再次输入密码',
      demo: '装入演示数据', demoHint: '用于试用，之后可以一键清除', submit: '创建并进入系统', done: '系统已初始化', closed: '系统已经初始化过了，请直接登录。', toLogin: '去登录', usernameRule: '2–40 个字符，不含空格',
    },
    changePassword: { title: '修改初始密码', text: '为保证安全，首次登录请设置新密码。', signOut: '退出登录' },
    home: {
      title: '首页', morning: '早上好，{name}', noon: '中午好，{name}', afternoon: '下午好，{name}', evening: '晚上好，{name}', today: '今天是 {date}', shortcuts: '常用功能', create: '快速新建', keys: '按 Ctrl+K 搜索，按 ? 查看快捷键',
      empty: '还没有可用的功能，请联系管理员分配权限。', help: '# 首页\n\n这里是您每天开始工作的地方。\n\n- **常用功能**：点击卡片进入页面；在左侧菜单点 ★ 可收藏到最上方。\n- **快速新建**：直接新建您有权限的记录，也可以按 `Alt+N`。\n- 按 `Ctrl+K` 可以搜索菜单和记录，按 `?` 查看全部快捷键。',
    },
  },
};
