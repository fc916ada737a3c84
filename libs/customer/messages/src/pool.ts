import type { Bundle, Translated } from '@steward/kernel';

const zh = {
  entity: { pool: '公海', pool_record: '公海记录', protection_request: '延长保护申请' },
  error: {
    customer: {
      pool_taken: '手慢了，该客户已被他人领取',
      pool_disabled: '公海「{name}」已停用',
      pool_in_use: '公海「{name}」里还有 {n} 个客户，不能删除',
      pool_not_admin: '您不是公海「{name}」的管理员，不能分配',
      pool_daily_limit: '今天已领满 {max} 个，请明天再来',
      pool_capacity: '名下客户已达上限 {max} 个',
      pool_department_capacity: '所在部门的客户已达上限 {max} 个',
      pool_cooldown: '您是前负责人，{day} 起才能再次领取',
      pool_waiting: '刚进入公海，还需等待约 {hours} 小时才能领取',
      pool_already: '已经在公海中',
      pool_locked: '客户已锁定，请先解锁',
      pool_no_owner: '客户没有负责人',
      protection_off: '没有适用的公海，不能延长保护期',
      extensions_used: '保护期最多延长 {max} 次，已用完',
      request_pending: '已有待审批的延长申请',
      request_answered: '该申请已处理，或客户已换负责人',
      lock_limit: '最多锁定 {max} 个客户，已达上限',
    },
  },
  field: {
    customer: { poolDueOn: '进入公海日期', poolName: '公海' },
    pool: {
      name: '公海名称', enabled: '启用', sort: '排序', admins: '管理员', memberUsers: '成员', memberDepartments: '成员部门', hiddenFields: '领取前隐藏的信息', recycling: '自动回收', rules: '回收规则', exemptDealt: '已成交客户不回收', exemptOpen: '有进行中商机或报价的不回收',
      workdaysOnly: '仅工作日回收', keepFollowers: '回收时保留跟单人', remindDays: '提前提醒天数', protectDays: '保护期天数', protectLevels: '按等级的保护期', extendTimes: '最多延长次数', extendDays: '每次最多延长天数', lockLimit: '每人锁定上限',
      dailyLimit: '每人每天领取上限', capacity: '每人客户上限', departmentCapacity: '每部门客户上限', capacityCountsDealt: '上限计入已成交客户', assignChecksCapacity: '分配时也检查上限', cooldownDays: '前负责人冷却天数', waitHours: '入池后等待小时数',
    },
    pool_record: { id: '编号', customerId: '客户', poolId: '公海', move: '变动', at: '时间', ruleKind: '触发规则', ruleDays: '天数', reason: '原因', fromUserId: '原负责人', toUserId: '新负责人', actorId: '操作人' },
    protection_request: { id: '编号', customerId: '客户', ownerId: '申请人', days: '延长天数', reason: '理由', state: '状态', answer: '批复', answeredBy: '审批人', answeredAt: '审批时间', createdAt: '申请时间', createdBy: '申请人' },
  },
  enum: {
    customer: { poolReason: { no_follow_up: '长期未跟进', no_deal: '长期未成交', no_opportunity: '长期无新商机', no_order: '长期未再下单', manual: '手动放入' } },
    pool_record: { move: { recycled: '自动回收', put: '手动放入', claimed: '领取', assigned: '分配' }, ruleKind: { no_follow_up: '未跟进', no_deal: '未成交', no_opportunity: '无新商机', no_order: '成交后未再下单' } },
    protection_request: { state: { pending: '待审批', approved: '已同意', declined: '已拒绝' } },
  },
  audit: {
    customer: { pool: '进入公海', claim: '从公海领取', assign: '从公海分配', lock: '锁定', unlock: '解锁', protect: '延长保护期' },
    pool: { create: '新建', update: '修改', delete: '删除' },
    protection_request: { create: '申请', approve: '同意', reject: '拒绝' },
  },
  notice: {
    pool: {
      entered: '您的客户「{customer}」已进入{pool}[：因 {noFollowUp} 天未跟进][：因 {noDeal} 天未成交][：因 {noOpportunity} 天无新商机][：因成交后 {noOrder} 天未再下单][，原因：{reason}]',
      soon: '客户「{customer}」还有 {left} 天进入{pool}[：{noFollowUp} 天未跟进][：{noDeal} 天未成交][：{noOpportunity} 天无新商机][：成交后 {noOrder} 天未再下单]',
      claimed: '{pool}中的客户「{customer}」已归 {name}',
      assigned: '{pool}中的客户「{customer}」已分配给您',
    },
    protection: {
      requested: '{name} 申请将客户「{customer}」的保护期延长 {days} 天，理由：{reason}',
      answered: '客户「{customer}」的延长保护申请[已同意，延长 {days} 天][被 {declined} 拒绝][：{answer}]',
    },
  },
  notice_event: {
    pool: { entered: '客户进入公海', soon: '客户即将进入公海', claimed: '公海客户被领取', assigned: '公海客户分配给我' },
    protection: { requested: '有人申请延长保护期', answered: '延长保护申请有结果' },
  },
  invariant: { PL1: '客户要么有负责人，要么在一个公海里', PL2: '公海里的客户最后一条记录是入池', PL3: '公海里的客户没有锁定和保护', PL4: '领取和分配的客户此前进入过该公海' },
  job: { pool: { done: '检查 {checked} 个客户，回收 {recycled} 个，提醒 {reminded} 个' } },
  permission: {
    customer: {
      pool: { view: '查看公海', claim: '领取公海客户', put: '把客户放入公海', assign: '分配公海客户', request: '申请延长保护期', extend: '延长保护期与审批', lock: '锁定客户', manage: '设置公海与回收规则' },
    },
  },
};

const en: Translated<typeof zh> = {
  entity: { pool: 'Pools', pool_record: 'Pool records', protection_request: 'Requests for protection' },
  error: {
    customer: {
      pool_taken: 'Somebody else was faster: the customer has an owner',
      pool_disabled: 'The pool {name} is disabled',
      pool_in_use: 'There are {n} customers in the pool {name}: it cannot be deleted',
      pool_not_admin: 'You are no administrator of the pool {name}',
      pool_daily_limit: 'You have claimed {max} customers today, please come back tomorrow',
      pool_capacity: 'You have {max} customers, no more are possible',
      pool_department_capacity: 'The department has {max} customers, no more are possible',
      pool_cooldown: 'You had it before: you may claim it again from {day}',
      pool_waiting: 'It has just entered the pool: about {hours} more hours',
      pool_already: 'It lies in a pool already',
      pool_locked: 'The customer is locked, please unlock it first',
      pool_no_owner: 'The customer has no owner',
      protection_off: 'No pool is for this owner: there is no protection to prolong',
      extensions_used: 'A protection may be prolonged {max} times, and has been',
      request_pending: 'A request is waiting for an answer',
      request_answered: 'The request has been answered, or the customer has another owner',
      lock_limit: 'At most {max} customers may be locked',
    },
  },
  field: {
    customer: { poolDueOn: 'Enters the pool on', poolName: 'Pool' },
    pool: {
      name: 'Name', enabled: 'Enabled', sort: 'Order', admins: 'Administrators', memberUsers: 'Members', memberDepartments: 'Departments', hiddenFields: 'Hidden until claimed', recycling: 'Recycling', rules: 'Rules', exemptDealt: 'Dealt customers stay', exemptOpen: 'Customers with open opportunities or quotations stay',
      workdaysOnly: 'On working days only', keepFollowers: 'Followers stay', remindDays: 'Days of notice', protectDays: 'Days of protection', protectLevels: 'Protection by level', extendTimes: 'Extensions', extendDays: 'Days of one extension', lockLimit: 'Locked customers per person',
      dailyLimit: 'Claims per person and day', capacity: 'Customers per person', departmentCapacity: 'Customers per department', capacityCountsDealt: 'Dealt customers count', assignChecksCapacity: 'Capacity holds when assigning', cooldownDays: 'Days the last owner waits', waitHours: 'Hours before a claim',
    },
    pool_record: { id: 'Id', customerId: 'Customer', poolId: 'Pool', move: 'Move', at: 'Time', ruleKind: 'Rule', ruleDays: 'Days', reason: 'Reason', fromUserId: 'From', toUserId: 'To', actorId: 'By' },
    protection_request: { id: 'Id', customerId: 'Customer', ownerId: 'Owner', days: 'Days', reason: 'Reason', state: 'State', answer: 'Answer', answeredBy: 'Answered by', answeredAt: 'Answered', createdAt: 'Asked', createdBy: 'Asked by' },
  },
  enum: {
    customer: { poolReason: { no_follow_up: 'No follow-up', no_deal: 'No deal', no_opportunity: 'No opportunity', no_order: 'No new order', manual: 'By hand' } },
    pool_record: { move: { recycled: 'Recycled', put: 'Put in', claimed: 'Claimed', assigned: 'Assigned' }, ruleKind: { no_follow_up: 'No follow-up', no_deal: 'No deal', no_opportunity: 'No opportunity', no_order: 'No new order' } },
    protection_request: { state: { pending: 'Waiting', approved: 'Granted', declined: 'Declined' } },
  },
  audit: {
    customer: { pool: 'Into the pool', claim: 'Claimed', assign: 'Assigned', lock: 'Locked', unlock: 'Unlocked', protect: 'Protection prolonged' },
    pool: { create: 'Created', update: 'Changed', delete: 'Deleted' },
    protection_request: { create: 'Asked', approve: 'Granted', reject: 'Declined' },
  },
  notice: {
    pool: {
      entered: 'Your customer {customer} is in {pool} now[: {noFollowUp} days without follow-up][: {noDeal} days without a deal][: {noOpportunity} days without a new opportunity][: {noOrder} days without a new order][, reason: {reason}]',
      soon: '{customer} enters {pool} in {left} days[: {noFollowUp} days without follow-up][: {noDeal} days without a deal][: {noOpportunity} days without a new opportunity][: {noOrder} days without a new order]',
      claimed: '{customer} of {pool} belongs to {name} now',
      assigned: '{customer} of {pool} was assigned to you',
    },
    protection: {
      requested: '{name} asks to prolong the protection of {customer} by {days} days: {reason}',
      answered: 'The protection of {customer}[ is prolonged by {days} days][ is not prolonged, says {declined}][: {answer}]',
    },
  },
  notice_event: {
    pool: { entered: 'A customer enters the pool', soon: 'A customer will enter the pool', claimed: 'A customer of the pool is claimed', assigned: 'A customer of the pool is assigned to me' },
    protection: { requested: 'A longer protection is asked for', answered: 'My request for protection is answered' },
  },
  invariant: { PL1: 'A customer has an owner or lies in one pool', PL2: 'The last record of a customer in a pool is its entry', PL3: 'No customer in a pool is locked or protected', PL4: 'What was claimed had been in the pool' },
  job: { pool: { done: '{checked} customers checked, {recycled} recycled, {reminded} reminders' } },
  permission: {
    customer: {
      pool: { view: 'See the pools', claim: 'Claim customers', put: 'Put customers into the pool', assign: 'Assign customers of the pool', request: 'Ask for longer protection', extend: 'Prolong protection', lock: 'Lock customers', manage: 'Set up pools and rules' },
    },
  },
};

/** Words of pools and protection. */
export const poolMessages: Bundle<typeof zh> = { 'zh-CN': zh, en };
