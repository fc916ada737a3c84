import type { Bundle, Translated } from '@steward/kernel';

const zh = {
  error: {
    auth: {
      wrong_credentials: '用户名或密码不正确',
      user_disabled: '该账号已停用，请联系管理员',
      too_many_attempts: '登录失败次数过多，请 {seconds} 秒后再试',
      foreign_origin: '请求不是来自本系统的页面，已拒绝（若经代理访问，请设置 PUBLIC_URL）',
      session_only: '此操作不能使用 API 令牌，请登录后进行',
      password_change_required: '请先修改密码',
    },
    setup: {
      closed: '系统已完成初始化，请直接登录',
      code_wrong: '初始化代码不正确，还可再试 {left} 次',
      code_expired: '初始化代码已过期，请重新启动服务以获取新代码',
      code_used_up: '初始化代码输错次数过多，请重新启动服务以获取新代码',
    },
    access: {
      username_taken: '用户名已被使用',
      external_id_taken: '外部编号已被使用',
      last_administrator: '至少须保留一名可登录的系统管理员',
      not_yourself: '不能对自己的账号执行此操作',
      exceeds_own: '不能授予或修改超出您自身权限的内容',
      gains_by_it: '此更改会扩大您自己的数据范围，须由系统管理员进行',
      outside_scope: '更改后该用户将超出您的数据范围，不能保存',
      role_code_taken: '角色编码“{code}”已被使用',
      role_fixed: '系统管理员角色拥有全部权限，不能更改或删除',
      role_in_use: '仍有 {users} 名用户使用该角色，不能删除',
      department_name_taken: '同级已有名为“{name}”的部门',
      department_cycle: '不能移动到自身或其下级部门',
      department_in_use: '部门下仍有 {users} 名用户、{children} 个下级部门，不能删除',
      superior_cycle: '上级不能是本人或本人的下属',
      token_revoked: '该令牌已被吊销',
      password_changed: '密码刚刚已被修改，请重试',
    },
  },
  fault: {
    password_short: '密码至少 {min} 个字符',
    password_long: '密码最多 {max} 个字符',
    password_common: '密码过于常见，容易被猜到',
    password_username: '密码不能与用户名相近',
    password_company: '密码不能与公司名称相近',
    password_wrong: '原密码不正确',
    password_same: '新密码不能与原密码相同',
    token_expiry: '有效期须晚于现在，且不超过一年',
    network: '应为 IP 地址或网段（如 192.168.1.0/24）',
  },
  module: { system: '辅助系统' },
  permission: {
    system: {
      user: { view: '查看用户', create: '新增用户', update: '修改用户', delete: '删除用户' },
      department: { view: '查看部门', create: '新增部门', update: '修改部门', delete: '删除部门' },
      role: { view: '查看角色', create: '新增角色', update: '修改角色', delete: '删除角色' },
      login_log: { view: '查看登录日志' },
      api_token: { create: '创建自己的 API 令牌', view: '查看所有 API 令牌', delete: '吊销任何 API 令牌' },
    },
  },
  resource: { system: { user: '用户', department: '部门', role: '角色', login_log: '登录日志', api_token: 'API 令牌' } },
  preset_role: {
    administrator: '系统管理员', director: '总经理', sales_manager: '销售经理', salesperson: '业务员', buyer: '采购',
    keeper: '库管', cashier: '出纳', accountant: '会计', service: '客服', read_only: '只读',
  },
  entity: { user: '用户', department: '部门', role: '角色', login_log: '登录日志', api_token: 'API 令牌' },
  field: {
    user: {
      username: '用户名', name: '姓名', no: '工号', departmentId: '部门', departmentName: '部门', superiorId: '直属上级', superiorName: '直属上级', roleIds: '角色', roles: '角色',
      mobile: '手机', email: '邮箱', enabled: '启用', mustChangePassword: '下次登录须改密码', lastLoginAt: '最近登录', externalId: '外部编号', password: '密码',
      oldPassword: '原密码', newPassword: '新密码', createdAt: '创建时间', updatedAt: '修改时间',
    },
    department: { name: '部门名称', parentId: '上级部门', leaderId: '负责人', leaderName: '负责人', sort: '排序', userCount: '人数', externalId: '外部编号' },
    role: { code: '编码', name: '角色名称', remark: '说明', permissions: '功能权限', scopes: '数据范围', preset: '预置', userCount: '用户数' },
    login_log: { createdAt: '时间', userId: '用户', userName: '姓名', username: '登录名', success: '成功', reason: '结果', ip: 'IP 地址', agent: '浏览器' },
    api_token: { name: '名称', userId: '用户', userName: '用户', scopes: '权限范围', ipList: '允许的地址', expiresAt: '有效期至', lastUsedAt: '最近使用', revokedAt: '吊销时间', createdAt: '创建时间' },
    setup: { code: '初始化代码', username: '管理员用户名', password: '密码', companyName: '公司名称', demoData: '填充演示数据' },
  },
  enum: {
    login_log: {
      reason: { password: '登录成功', wrong_password: '密码错误', unknown_user: '用户不存在', disabled: '账号已停用', logout: '退出登录', token_reuse: '凭证被重复使用，会话已终止' },
    },
    role: { scope: { own: '仅本人', subordinates: '本人及下属', department: '本部门', department_tree: '本部门及下级部门', all: '全部' } },
  },
  action: {
    user: {
      create: '新增', update: '修改', delete: '删除', enable: '启用', disable: '停用', change_password: '修改密码', reset_password: '重置密码',
      end_sessions: '强制下线', set_up: '系统初始化', refresh_reuse: '登录凭证被重复使用',
    },
    department: { create: '新增', update: '修改', move: '移动', delete: '删除' },
    role: { create: '新增', update: '修改', delete: '删除', extend: '新版本增加权限' },
    api_token: { create: '创建', revoke: '吊销' },
  },
};

const en: Translated<typeof zh> = {
  error: {
    auth: {
      wrong_credentials: 'The user name or password is wrong',
      user_disabled: 'This account is disabled, please ask an administrator',
      too_many_attempts: 'Too many failed attempts, try again in {seconds} seconds',
      foreign_origin: 'The request does not come from a page of this system and was refused (behind a proxy, set PUBLIC_URL)',
      session_only: 'This cannot be done with an API token, please sign in',
      password_change_required: 'Please change your password first',
    },
    setup: {
      closed: 'The system has been set up, please sign in',
      code_wrong: 'The set-up code is wrong, {left} tries left',
      code_expired: 'The set-up code has expired, restart the server to get a new one',
      code_used_up: 'The set-up code was wrong too often, restart the server to get a new one',
    },
    access: {
      username_taken: 'The user name is taken',
      external_id_taken: 'The external id is taken',
      last_administrator: 'At least one administrator who can sign in must remain',
      not_yourself: 'You cannot do this to your own account',
      exceeds_own: 'You cannot give or change more than you hold yourself',
      gains_by_it: 'This change would widen your own data scope, an administrator must make it',
      outside_scope: 'After this change the user would be outside your data scope',
      role_code_taken: 'The role code "{code}" is taken',
      role_fixed: "The administrator's role holds everything and cannot be changed or deleted",
      role_in_use: '{users} users have this role, it cannot be deleted',
      department_name_taken: 'There is already a department "{name}" beside it',
      department_cycle: 'A department cannot be moved below itself',
      department_in_use: 'The department still has {users} users and {children} departments below it',
      superior_cycle: 'The superior cannot be the user or one of the subordinates',
      token_revoked: 'The token has been revoked',
      password_changed: 'The password was changed a moment ago, please try again',
    },
  },
  fault: {
    password_short: 'At least {min} characters',
    password_long: 'At most {max} characters',
    password_common: 'The password is too common and easy to guess',
    password_username: 'The password must not be close to the user name',
    password_company: "The password must not be close to the company's name",
    password_wrong: 'The old password is wrong',
    password_same: 'The new password must differ from the old one',
    token_expiry: 'Must be later than now and at most one year away',
    network: 'Must be an IP address or a network (192.168.1.0/24)',
  },
  module: { system: 'System' },
  permission: {
    system: {
      user: { view: 'View users', create: 'Create users', update: 'Change users', delete: 'Delete users' },
      department: { view: 'View departments', create: 'Create departments', update: 'Change departments', delete: 'Delete departments' },
      role: { view: 'View roles', create: 'Create roles', update: 'Change roles', delete: 'Delete roles' },
      login_log: { view: 'View the login log' },
      api_token: { create: 'Create own API tokens', view: 'View all API tokens', delete: 'Revoke any API token' },
    },
  },
  resource: { system: { user: 'Users', department: 'Departments', role: 'Roles', login_log: 'Login log', api_token: 'API tokens' } },
  preset_role: {
    administrator: 'Administrator', director: 'Director', sales_manager: 'Sales manager', salesperson: 'Salesperson', buyer: 'Buyer',
    keeper: 'Storekeeper', cashier: 'Cashier', accountant: 'Accountant', service: 'Service', read_only: 'Read only',
  },
  entity: { user: 'User', department: 'Department', role: 'Role', login_log: 'Login log', api_token: 'API token' },
  field: {
    user: {
      username: 'User name', name: 'Name', no: 'Number', departmentId: 'Department', departmentName: 'Department', superiorId: 'Superior', superiorName: 'Superior', roleIds: 'Roles', roles: 'Roles',
      mobile: 'Mobile', email: 'E-mail', enabled: 'Enabled', mustChangePassword: 'Must change password', lastLoginAt: 'Last sign-in', externalId: 'External id', password: 'Password',
      oldPassword: 'Old password', newPassword: 'New password', createdAt: 'Created', updatedAt: 'Changed',
    },
    department: { name: 'Name', parentId: 'Parent', leaderId: 'Leader', leaderName: 'Leader', sort: 'Order', userCount: 'People', externalId: 'External id' },
    role: { code: 'Code', name: 'Name', remark: 'Remark', permissions: 'Permissions', scopes: 'Data scopes', preset: 'Preset', userCount: 'Users' },
    login_log: { createdAt: 'Time', userId: 'User', userName: 'Name', username: 'Typed name', success: 'Succeeded', reason: 'Result', ip: 'Address', agent: 'Browser' },
    api_token: { name: 'Name', userId: 'User', userName: 'User', scopes: 'Scopes', ipList: 'Allowed addresses', expiresAt: 'Expires', lastUsedAt: 'Last used', revokedAt: 'Revoked', createdAt: 'Created' },
    setup: { code: 'Set-up code', username: "Administrator's user name", password: 'Password', companyName: 'Company name', demoData: 'Fill in sample data' },
  },
  enum: {
    login_log: {
      reason: { password: 'Signed in', wrong_password: 'Wrong password', unknown_user: 'Unknown user', disabled: 'Disabled', logout: 'Signed out', token_reuse: 'Token used twice, session ended' },
    },
    role: { scope: { own: 'Own only', subordinates: 'Own and subordinates', department: 'Department', department_tree: 'Department and below', all: 'All' } },
  },
  action: {
    user: {
      create: 'Created', update: 'Changed', delete: 'Deleted', enable: 'Enabled', disable: 'Disabled', change_password: 'Password changed', reset_password: 'Password reset',
      end_sessions: 'Sessions ended', set_up: 'Set up', refresh_reuse: 'Refresh token used twice',
    },
    department: { create: 'Created', update: 'Changed', move: 'Moved', delete: 'Deleted' },
    role: { create: 'Created', update: 'Changed', delete: 'Deleted', extend: 'Extended by a new version' },
    api_token: { create: 'Created', revoke: 'Revoked' },
  },
};

/** Words of people and rights. */
export const accessMessages: Bundle = { 'zh-CN': zh, en };
