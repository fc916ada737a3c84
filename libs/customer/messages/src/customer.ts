import type { Bundle, Translated } from '@steward/kernel';

const zh = {
  module: { customer: '客户管理' },
  entity: { customer: '客户', contact: '联系人', customer_invoice_title: '开票抬头', customer_address: '收货地址' },
  error: {
    customer: {
      duplicate: '客户已存在：{name}',
      bulk_too_many: '一次最多处理 {max} 个客户，请缩小筛选范围',
      in_use: '客户「{name}」已有业务单据，不能删除，可停用或合并',
    },
  },
  fault: {
    customer: { duplicate: '与已有客户重复', parent_cycle: '上级不能是自己或自己的下级', follower_is_owner: '负责人不必再设为跟单人' },
  },
  field: {
    customer: {
      id: '编号', code: '客户编码', name: '客户名称', shortName: '客户简称', categoryId: '客户分类', type: '客户类型', level: '客户等级', status: '客户状态', source: '客户来源', industry: '所属行业',
      country: '国家或地区', province: '省份', city: '城市', district: '区县', region: '所在地区', address: '地址', phone: '电话', mobile: '手机', fax: '传真', email: '电子邮箱', website: '网站', wechat: '微信', qq: 'QQ',
      employees: '员工人数', annualRevenue: '年营业额（元）', creditCode: '统一社会信用代码', parentId: '上级客户', priceLevel: '价格级别', paymentTerm: '付款条件', creditLimit: '信用额度（元）', creditDays: '信用期（天）',
      discountRate: '折扣率', ownerId: '负责人', ownerSince: '负责起始时间', departmentId: '所属部门', tags: '标签', followers: '跟单人', contactName: '首要联系人', contactMobile: '联系人手机', nextContactAt: '下次联系时间',
      lastFollowUpAt: '最近跟进时间', lastFollowUpBy: '最近跟进人', lastFollowUpText: '最近跟进内容', dealt: '已成交', firstDealAt: '首次成交日期', lastDealAt: '最近成交日期', dealCount: '成交次数', dealAmount: '成交金额（元）',
      receivableBalance: '应收余额（元）', advanceBalance: '预收余额（元）', overdueAmount: '逾期金额（元）', poolId: '公海', poolInAt: '进入公海时间', poolReason: '进入公海原因', previousOwnerId: '前负责人',
      protectedUntil: '保护期至', locked: '已锁定', enabled: '启用', remark: '备注', externalId: '外部编号', createdAt: '创建时间', createdBy: '创建人', updatedAt: '修改时间', updatedBy: '修改人',
      acknowledged: '已确认的提示', reason: '原因', deletedAt: '删除时间',
    },
    contact: {
      id: '编号', customerId: '客户', customerName: '客户名称', name: '姓名', gender: '性别', department: '部门', post: '职务', mobile: '手机', phone: '电话', email: '电子邮箱', wechat: '微信', qq: 'QQ', birthday: '生日',
      birthdayLunar: '农历生日', hobbies: '爱好', isPrimary: '首要联系人', role: '决策角色', reportsToId: '上级', enabled: '启用', leftCompany: '已离职', remark: '备注', externalId: '外部编号', createdAt: '创建时间',
      createdBy: '创建人', updatedAt: '修改时间', updatedBy: '修改人',
    },
    customer_invoice_title: { title: '抬头名称', taxNo: '税号', bank: '开户银行', account: '银行账号', address: '注册地址', phone: '注册电话', isDefault: '默认', customerId: '客户' },
    customer_address: { address: '详细地址', receiver: '收货人', phone: '收货电话', country: '国家或地区', region: '所在地区', postcode: '邮政编码', isDefault: '默认', remark: '备注', customerId: '客户' },
    follower: { userId: '跟单人', access: '权限', expiresAt: '有效期至' },
  },
  enum: {
    customer: { type: { company: '企业', person: '个人' } },
    contact: { gender: { male: '男', female: '女' } },
    follower: { access: { read: '只读', write: '可编辑' } },
  },
  import: { customer: { contact: { name: '联系人姓名', mobile: '联系人手机', phone: '联系人电话', gender: '联系人性别', department: '联系人部门', post: '联系人职务', email: '联系人邮箱', wechat: '联系人微信' } } },
  audit: { customer: { create: '新建', update: '修改', delete: '删除', restore: '恢复', transfer: '转移', followers: '调整跟单人', export: '导出', undo_import: '撤销导入' } },
  dictionary: { customer: { level: '客户等级', status: '客户状态', source: '客户来源', industry: '所属行业', price_level: '价格级别' }, contact: { role: '联系人决策角色' } },
  setting: {
    customer: { dup_mobile: '手机号重复的客户', dup_credit_code: '统一社会信用代码重复的客户' },
  },
  permission: {
    customer: {
      customer: { view: '查看客户', create: '新建客户', update: '修改客户', delete: '删除客户', import: '导入客户', export: '导出客户', transfer: '转移客户', duplicate: '允许重复建档', restore: '恢复已删除的客户' },
      contact: { view: '查看联系人', create: '新建联系人', update: '修改联系人', delete: '删除联系人' },
    },
  },
};

const en: Translated<typeof zh> = {
  module: { customer: 'Customers' },
  entity: { customer: 'Customers', contact: 'Contacts', customer_invoice_title: 'Invoice titles', customer_address: 'Delivery addresses' },
  error: {
    customer: {
      duplicate: 'The customer exists already: {name}',
      bulk_too_many: 'At most {max} customers at a time, please narrow the filter',
      in_use: 'There are documents of {name}: it can be disabled or merged, not deleted',
    },
  },
  fault: {
    customer: { duplicate: 'A customer has this already', parent_cycle: 'Must not be the record itself or one below it', follower_is_owner: 'The owner need not be a follower' },
  },
  field: {
    customer: {
      id: 'Id', code: 'Code', name: 'Name', shortName: 'Short name', categoryId: 'Category', type: 'Type', level: 'Level', status: 'Status', source: 'Source', industry: 'Industry',
      country: 'Country', province: 'Province', city: 'City', district: 'District', region: 'Region', address: 'Address', phone: 'Phone', mobile: 'Mobile', fax: 'Fax', email: 'E-mail', website: 'Website', wechat: 'WeChat', qq: 'QQ',
      employees: 'Employees', annualRevenue: 'Annual revenue (CNY)', creditCode: 'Unified social credit code', parentId: 'Parent customer', priceLevel: 'Price level', paymentTerm: 'Payment term', creditLimit: 'Credit limit (CNY)', creditDays: 'Credit days',
      discountRate: 'Discount', ownerId: 'Owner', ownerSince: 'Owner since', departmentId: 'Department', tags: 'Tags', followers: 'Followers', contactName: 'Primary contact', contactMobile: 'Contact mobile', nextContactAt: 'Next contact',
      lastFollowUpAt: 'Last follow-up', lastFollowUpBy: 'Last followed up by', lastFollowUpText: 'Last follow-up text', dealt: 'Dealt', firstDealAt: 'First deal', lastDealAt: 'Last deal', dealCount: 'Deals', dealAmount: 'Deal amount (CNY)',
      receivableBalance: 'Receivable (CNY)', advanceBalance: 'Advance (CNY)', overdueAmount: 'Overdue (CNY)', poolId: 'Pool', poolInAt: 'In the pool since', poolReason: 'Reason for the pool', previousOwnerId: 'Previous owner',
      protectedUntil: 'Protected until', locked: 'Locked', enabled: 'Enabled', remark: 'Remark', externalId: 'External id', createdAt: 'Created', createdBy: 'Created by', updatedAt: 'Changed', updatedBy: 'Changed by',
      acknowledged: 'Accepted warnings', reason: 'Reason', deletedAt: 'Deleted',
    },
    contact: {
      id: 'Id', customerId: 'Customer', customerName: 'Customer', name: 'Name', gender: 'Gender', department: 'Department', post: 'Post', mobile: 'Mobile', phone: 'Phone', email: 'E-mail', wechat: 'WeChat', qq: 'QQ', birthday: 'Birthday',
      birthdayLunar: 'Lunar birthday', hobbies: 'Hobbies', isPrimary: 'Primary contact', role: 'Role in decisions', reportsToId: 'Reports to', enabled: 'Enabled', leftCompany: 'Left the company', remark: 'Remark', externalId: 'External id', createdAt: 'Created',
      createdBy: 'Created by', updatedAt: 'Changed', updatedBy: 'Changed by',
    },
    customer_invoice_title: { title: 'Title', taxNo: 'Tax number', bank: 'Bank', account: 'Account', address: 'Registered address', phone: 'Registered phone', isDefault: 'Default', customerId: 'Customer' },
    customer_address: { address: 'Address', receiver: 'Receiver', phone: 'Phone', country: 'Country', region: 'Region', postcode: 'Postcode', isDefault: 'Default', remark: 'Remark', customerId: 'Customer' },
    follower: { userId: 'Follower', access: 'Access', expiresAt: 'Until' },
  },
  enum: {
    customer: { type: { company: 'Company', person: 'Person' } },
    contact: { gender: { male: 'Male', female: 'Female' } },
    follower: { access: { read: 'Read', write: 'Write' } },
  },
  import: { customer: { contact: { name: 'Contact name', mobile: 'Contact mobile', phone: 'Contact phone', gender: 'Contact gender', department: 'Contact department', post: 'Contact post', email: 'Contact e-mail', wechat: 'Contact WeChat' } } },
  audit: { customer: { create: 'Created', update: 'Changed', delete: 'Deleted', restore: 'Restored', transfer: 'Transferred', followers: 'Followers changed', export: 'Exported', undo_import: 'Import undone' } },
  dictionary: { customer: { level: 'Customer level', status: 'Customer status', source: 'Customer source', industry: 'Industry', price_level: 'Price level' }, contact: { role: 'Role of contacts' } },
  setting: {
    customer: { dup_mobile: 'Customers with the same mobile number', dup_credit_code: 'Customers with the same credit code' },
  },
  permission: {
    customer: {
      customer: { view: 'See customers', create: 'Create customers', update: 'Change customers', delete: 'Delete customers', import: 'Import customers', export: 'Export customers', transfer: 'Transfer customers', duplicate: 'Create duplicates on purpose', restore: 'Restore deleted customers' },
      contact: { view: 'See contacts', create: 'Create contacts', update: 'Change contacts', delete: 'Delete contacts' },
    },
  },
};

/** Words of customers, contacts, titles and addresses. */
export const customerMessages: Bundle<typeof zh> = { 'zh-CN': zh, en };
