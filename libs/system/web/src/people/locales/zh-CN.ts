/** Texts of users, departments, roles, sign-ins, tokens and sessions, 简体中文. */
export const zh = {
  people: {
    remove: '删除', view: '查看', externalHint: '与其他系统对接时使用',
    keywords: { user: '用户 账号 员工 人员 密码 yonghu', department: '部门 组织 架构 bumen', role: '角色 权限 数据范围 juese quanxian', loginLog: '登录 日志 denglu', token: '令牌 接口 API 对接 lingpai' },
    user: {
      title: '用户', user: '用户', create: '新增用户', edit: '修改用户', search: '姓名、拼音、用户名、工号、手机', state: '状态', on: '启用', off: '停用', me: '当前用户', actions: '账号操作', show: '查看',
      mustChange: '登录后须改密码', mustChangeShort: '须改密码', noRole: '无角色', empty: '还没有用户', emptyText: '为每位同事建立账号，并分配角色。',
      created: '已新增用户“{name}”', saved: '已保存用户“{name}”', signInAs: '用户名：{username}', notMe: '不能对自己的账号执行此操作', ownSuperior: '上级不能是本人',
      usernameRule: '2–32 个字符，不含空格', usernameHint: '登录时使用，不区分大小写', rolesHint: '可选多个，权限取并集；只列出不超出您自身权限的角色', passwordHint: '留空则自动生成临时密码，保存后显示一次', mustChangeHint: '首次登录时须设置自己的密码',
      group: { person: '基本资料', rights: '权限', signIn: '登录' },
      view: { enabled: '启用', disabled: '已停用', reports: '我的直属下级', initial: '未改初始密码', roleless: '无角色', all: '全部' },
      enable: '启用', enabled: '已启用“{name}”', disabled: '已停用“{name}”',
      disable: { title: '停用用户？', text: '停用“{name}”？', at: '立即生效：所有登录和 API 令牌马上失效。', kept: '其客户、单据等数据保留不变，可随时重新启用。', do: '停用', many: '停用选中的 {n} 名用户？他们会立即被强制下线。' },
      signOut: { title: '强制下线？', text: '结束“{name}”的所有登录？未保存的内容会丢失。', do: '强制下线', done: '“{name}”已下线' },
      remove: { title: '删除用户？', text: '删除“{name}”（{username}）？', names: '历史记录上的姓名保留，用户名可再次使用。', rather: '如果只是离职，建议停用。', done: '已删除用户“{name}”' },
      reset: {
        title: '重置密码', titleOf: '重置“{name}”的密码', text: '此用户的所有登录会立即结束，下次登录时必须设置新密码。', way: '密码来源', made: '自动生成临时密码', madeText: '随后显示一次，请转告本人', typed: '自行设置', typedText: '由您输入一个密码', done: '“{name}”的密码已重置',
      },
    },
    secret: { password: '临时密码只显示这一次，请立即复制并转告本人；首次登录须修改。', temporary: '临时密码', copy: '复制', copied: '已复制', byHand: '无法自动复制，请按 Ctrl+C', done: '我已保存，关闭' },
    rights: {
      title: '有效权限', sum: '共 {n} 项权限，来自角色：{roles}。鼠标停在权限上可看来源。', sumDisabled: '账号已停用，不能登录。启用后有 {n} 项权限，来自角色：{roles}。', none: '没有任何权限', noneText: '此用户没有角色，登录后看不到任何功能。',
      unseen: '不能查看权限', unseenText: '需要“查看角色”权限。', home: '{scope}（{department}）', homeless: '未分配部门', from: '来自角色：{roles}；数据范围：{scope}',
    },
    department: {
      title: '部门', tree: '部门树', create: '新增部门', edit: '修改部门', addBelow: '新增下级', search: '搜索部门', none: '没有符合的部门', empty: '还没有部门', emptyText: '建立部门后，可按部门划分数据范围。', saved: '已保存部门“{name}”',
      dragHint: '拖动可调整位置，也可用右侧按钮', actions: '“{name}”的操作', up: '上移', down: '下移', moved: '已移动“{name}”', stale: '部门已被他人修改，已重新加载，请再试一次', parentHint: '留空表示顶级部门', top: '顶级部门',
      countTitle: '本部门 {own} 人，含下级共 {total} 人', own: '本部门人数', people: '{n} 人', children: '下级部门', users: '成员（{n}）', withBelow: '含下级部门', inList: '在用户列表中打开', nobody: '还没有成员', nobodyText: '在用户资料中选择此部门。', more: '还有 {n} 人，查看全部',
      move: { title: '移动', titleOf: '移动“{name}”', place: '位置', first: '最前', last: '最后', after: '“{name}”之后', do: '移动' },
      remove: { title: '删除部门？', text: '删除部门“{name}”？', done: '已删除部门“{name}”' },
    },
    scope: { own: '只能看到自己负责的数据', subordinates: '自己和所有下属（按直属上级逐级）负责的数据', department: '自己所在部门成员负责的数据', department_tree: '自己所在部门及其下级部门成员负责的数据', all: '公司全部数据' },
    role: {
      title: '角色', role: '角色', create: '新增角色', copy: '复制', copyOf: '复制角色“{name}”', copyName: '{name} 副本', copyText: '新角色带有相同的权限和数据范围，成员不复制。', copied: '已复制角色', saved: '已保存角色“{name}”，成员立即生效',
      search: '搜索角色', searchCodes: '搜索权限', fixed: '固定', nothing: '没有任何权限', reach: '{module}：{scope}', holders: '{name}的用户，{n} 名', users: '{n} 名用户', unsaved: '未保存', revert: '还原', codeHint: '对接时使用，留空自动生成，之后不能修改', codeRule: '2–32 个字符，字母开头，可用字母、数字、- 和 _',
      total: '已选 {n} / {all} 项', counted: '{n} / {all}', onlyOn: '只看已选', foldAll: '全部收起', unfoldAll: '全部展开', fold: '展开或收起“{name}”', scope: '数据范围', scopeOf: '“{name}”的数据范围', idle: '先勾选此模块的权限', tooWide: '超出您自己的数据范围，不能授予', notHeld: '您没有此权限，不能授予或收回',
      fixedText: '系统管理员角色拥有全部权限，不能更改或删除。可以复制后再调整。', noUpdate: '您没有修改角色的权限，只能查看。', beyond: '此角色包含您没有的权限或更大的数据范围，只能查看。',
      remove: { title: '删除角色？', text: '删除角色“{name}”？', preset: '这是系统预置角色，删除后不会自动恢复。', done: '已删除角色“{name}”' },
      conflict: { title: '角色已被他人修改', ask: '您编辑期间，“{name}”已被他人保存。合并双方的修改并保存？同一处都改过的以您的为准。', merge: '合并并保存', added: '对方增加：{names}', removed: '对方取消：{names}', scopes: '对方修改数据范围：{names}', text: '对方修改：{field}', more: ' 等另外 {n} 项' },
    },
    loginLog: { title: '登录日志', search: '登录名、IP 地址', empty: '还没有登录记录', view: { all: '全部', failed: '失败', today: '今日', mine: '我的' } },
    token: {
      title: 'API 令牌', create: '新增令牌', created: '令牌“{name}”已创建', hint: '其他系统凭令牌以您的身份调用接口，权限不会超过您本人；停用账号时令牌同时失效。', once: '令牌只显示这一次，请立即复制并妥善保存。遗失只能吊销后重建。', token: '令牌',
      state: '状态', states: { valid: '有效', soon: '即将到期', expired: '已过期', revoked: '已吊销' }, onlyLive: '只看有效', onlyMine: '只看我的', empty: '还没有令牌', emptyText: '为每个对接的系统单独建一个令牌，便于停用。',
      nameHint: '例如：金蝶对接、报表同步', scopesHint: '只勾选需要的；勾满整个模块时，以后新增的功能也包含在内', ipHint: 'IP 地址或网段（如 192.168.1.0/24），每行一个；留空不限制', ipAny: '不限', badNetwork: '“{text}”不是 IP 地址或网段', days: '{n} 天', never: '从未', createdAt: '创建于 {when}', more: '另 {n} 项', whole: '{name}（全部）',
      revoke: '吊销', revokeText: '吊销令牌“{name}”？', revokeAt: '立即生效，使用它的系统将无法访问，不能恢复。', revoked: '令牌“{name}”已吊销',
    },
    session: {
      title: '登录设备', hint: '发现不认识的设备时，请结束它并立即修改密码。', device: '设备', createdAt: '登录时间', lastUsedAt: '最近活动', expiresAt: '有效期至', current: '本机', end: '结束', endText: '结束“{name}”（{ip}）的登录？', endLater: '该设备最迟在 10 分钟内退出。', ended: '已结束该登录',
      endOthers: '结束其他登录', endOthersText: '结束其他 {n} 处登录？它们会立即退出，本机不受影响。',
    },
  },
  resource: {
    system: { setting: '系统参数', dictionary: '数据字典', category: '分类', custom_field: '自定义字段', numbering_rule: '编号规则', saved_view: '列表视图', audit: '操作日志', job: '后台任务', change: '变更流', import: '导入', export: '导出' },
  },
};
