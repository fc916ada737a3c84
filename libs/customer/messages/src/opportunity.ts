import type { Bundle, Translated } from '@steward/kernel';

const zh = {
  entity: { opportunity: '商机', opportunity_pipeline: '销售流程', opportunity_stage: '商机阶段' },
  error: {
    opportunity: {
      pipeline_exists: '已有同名的销售流程', stage_in_use: '阶段“{name}”中还有 {count} 个商机，请先把它们移到其他阶段', pipeline_in_use: '销售流程“{name}”已有商机使用，不能删除，可停用', last_pipeline: '至少要保留一个启用的销售流程',
      ended: '商机已结束，需要时请先重新打开', not_ended: '商机还在进行中，无需重新打开', in_use: '商机“{name}”已生成单据 {documents}，不能删除', too_many: '一次最多处理 {max} 个商机',
    },
  },
  fault: { opportunity: { no_open_stage: '至少要有一个进行中的阶段', one_end_each: '赢单和输单阶段应各有一个' } },
  field: {
    opportunity: {
      id: '编号', code: '商机编号', name: '商机名称', customerId: '客户', customerName: '客户', contactId: '联系人', contactName: '联系人', pipelineId: '销售流程', pipelineName: '销售流程', stageId: '阶段', stageName: '阶段', stage: '阶段', status: '状态',
      amount: '预计金额', weighted: '加权金额', probability: '赢单率', productId: '产品', lineCount: '产品行数', lines: '产品明细', expectedCloseDate: '预计成交日期', ownerId: '负责人', departmentId: '所属部门', competitors: '竞争对手', source: '商机来源', stageSince: '进入阶段时间',
      daysInStage: '阶段停留天数', idleSince: '最近动态时间', endedAt: '结束时间', lostReason: '输单原因', endNote: '结束说明', reason: '原因', remark: '备注', createdAt: '创建时间', createdBy: '创建人', updatedAt: '修改时间', updatedBy: '修改人', deletedAt: '删除时间', end: '结果', note: '说明',
    },
    opportunity_line: { productId: '产品', productCode: '产品编码', productName: '产品名称', spec: '规格', unit: '单位', quantity: '数量', unitPrice: '单价', discountRate: '折扣', amount: '金额', remark: '备注' },
    opportunity_pipeline: { name: '流程名称', departmentId: '适用部门', enabled: '启用', stages: '阶段', stage: '阶段', probability: '赢单率', requiredFields: '进入前必填', sort: '排序', kind: '类型', from: '原阶段', to: '目标阶段' },
  },
  enum: {
    opportunity: { status: { open: '进行中', won: '赢单', lost: '输单', invalid: '无效' }, kind: { open: '进行中', won: '赢单', lost: '输单' } },
    opportunity_stay: { step: { create: '新建', move: '推进', win: '赢单', lose: '输单', invalidate: '标记无效', reopen: '重新打开', rearrange: '阶段调整' } },
  },
  audit: {
    opportunity: { create: '新建', update: '修改', delete: '删除', move: '调整阶段', win: '赢单', lose: '输单', invalidate: '标记无效', reopen: '重新打开', transfer: '转移' },
    opportunity_pipeline: { create: '新建', update: '修改', delete: '删除', rearrange: '移动商机' },
  },
  dictionary: { opportunity: { lost_reason: '输单原因' } },
  setting: { customer: { opportunity_stale_days: '商机停滞提醒天数（0 为不提醒）', opportunity_order_wins: '商机的销售单确认后' } },
  setting_value: { customer: { opportunity_order_wins: { ask: '提示标记赢单', auto: '自动标记赢单', off: '不处理' } } },
  numbering: { opportunity: '商机编号' },
  notice: {
    opportunity: {
      won: '商机赢单：{customer} {name}[，金额 {amount}]', lost: '商机输单：{customer} {name}[，金额 {amount}]', assigned: '商机转给了您：{customer} {name}[，金额 {amount}]', assigned_many: '{count} 个商机转给了您', stale: '商机已 {days} 天没有动态：{customer} {name}（{stage}）[，金额 {amount}]',
    },
  },
  notice_event: { opportunity: { won: '商机赢单', lost: '商机输单', assigned: '商机转给我', assigned_many: '多个商机转给我', stale: '商机停滞' } },
  invariant: { C60: '商机所在的阶段属于其销售流程，且与状态一致', C61: '商机恰有一段未结束的阶段停留，即当前阶段', C62: '产品明细合计等于商机金额', C63: '商机都有客户' },
  permission: {
    customer: {
      opportunity: { view: '查看商机', create: '新建商机', update: '修改、推进和结束商机', delete: '删除商机', transfer: '转移商机', export: '导出商机' },
      opportunity_pipeline: { update: '设置销售流程和阶段' },
    },
  },
  customer: { handover: { part: { opportunity: '进行中的商机' } }, opportunity: { job: { transfer: '批量转移 {count} 个商机' } } },
};

const en: Translated<typeof zh> = {
  entity: { opportunity: 'Opportunities', opportunity_pipeline: 'Pipelines', opportunity_stage: 'Stages' },
  error: {
    opportunity: {
      pipeline_exists: 'There is a pipeline of that name', stage_in_use: 'Stage “{name}” still holds {count} opportunities; move them to another stage first', pipeline_in_use: 'Opportunities went through pipeline “{name}”: it can be disabled, not deleted', last_pipeline: 'One enabled pipeline has to stay',
      ended: 'The opportunity has ended; reopen it first', not_ended: 'The opportunity is open already', in_use: '“{name}” led to {documents} and cannot be deleted', too_many: 'At most {max} opportunities at once',
    },
  },
  fault: { opportunity: { no_open_stage: 'At least one open stage is needed', one_end_each: 'One won and one lost stage are needed' } },
  field: {
    opportunity: {
      id: 'Id', code: 'Code', name: 'Opportunity', customerId: 'Customer', customerName: 'Customer', contactId: 'Contact', contactName: 'Contact', pipelineId: 'Pipeline', pipelineName: 'Pipeline', stageId: 'Stage', stageName: 'Stage', stage: 'Stage', status: 'Status',
      amount: 'Amount', weighted: 'Weighted amount', probability: 'Win probability', productId: 'Product', lineCount: 'Lines', lines: 'Products', expectedCloseDate: 'Expected close', ownerId: 'Owner', departmentId: 'Department', competitors: 'Competitors', source: 'Source', stageSince: 'In stage since',
      daysInStage: 'Days in stage', idleSince: 'Last activity', endedAt: 'Ended', lostReason: 'Reason lost', endNote: 'Note on the end', reason: 'Reason', remark: 'Remark', createdAt: 'Created', createdBy: 'Created by', updatedAt: 'Changed', updatedBy: 'Changed by', deletedAt: 'Deleted', end: 'Result', note: 'Note',
    },
    opportunity_line: { productId: 'Product', productCode: 'Product code', productName: 'Product', spec: 'Specification', unit: 'Unit', quantity: 'Quantity', unitPrice: 'Price', discountRate: 'Discount', amount: 'Amount', remark: 'Remark' },
    opportunity_pipeline: { name: 'Pipeline', departmentId: 'Department', enabled: 'Enabled', stages: 'Stages', stage: 'Stage', probability: 'Win probability', requiredFields: 'Asked before entering', sort: 'Order', kind: 'Kind', from: 'From stage', to: 'To stage' },
  },
  enum: {
    opportunity: { status: { open: 'Open', won: 'Won', lost: 'Lost', invalid: 'Invalid' }, kind: { open: 'Open', won: 'Won', lost: 'Lost' } },
    opportunity_stay: { step: { create: 'Created', move: 'Moved', win: 'Won', lose: 'Lost', invalidate: 'Invalid', reopen: 'Reopened', rearrange: 'Stages rearranged' } },
  },
  audit: {
    opportunity: { create: 'Created', update: 'Changed', delete: 'Deleted', move: 'Moved', win: 'Won', lose: 'Lost', invalidate: 'Invalid', reopen: 'Reopened', transfer: 'Transferred' },
    opportunity_pipeline: { create: 'Created', update: 'Changed', delete: 'Deleted', rearrange: 'Opportunities moved' },
  },
  dictionary: { opportunity: { lost_reason: 'Reason lost' } },
  setting: { customer: { opportunity_stale_days: 'Days until an opportunity counts as stale (0 = never)', opportunity_order_wins: 'When the order of an opportunity is confirmed' } },
  setting_value: { customer: { opportunity_order_wins: { ask: 'Ask whether it is won', auto: 'It is won', off: 'Nothing' } } },
  numbering: { opportunity: 'Opportunity code' },
  notice: {
    opportunity: {
      won: 'Opportunity won: {customer} {name}[, {amount}]', lost: 'Opportunity lost: {customer} {name}[, {amount}]', assigned: 'An opportunity was given to you: {customer} {name}[, {amount}]', assigned_many: '{count} opportunities were given to you', stale: 'Nothing happened for {days} days: {customer} {name} ({stage})[, {amount}]',
    },
  },
  notice_event: { opportunity: { won: 'Opportunity won', lost: 'Opportunity lost', assigned: 'Opportunity given to me', assigned_many: 'Several opportunities given to me', stale: 'Opportunity stale' } },
  invariant: { C60: 'An opportunity lies in a stage of its pipeline that fits its status', C61: 'An opportunity has exactly one stay without an end, in its stage', C62: 'Product lines make the amount of an opportunity', C63: 'No opportunity without its customer' },
  permission: {
    customer: {
      opportunity: { view: 'See opportunities', create: 'Create opportunities', update: 'Change, move and end opportunities', delete: 'Delete opportunities', transfer: 'Transfer opportunities', export: 'Export opportunities' },
      opportunity_pipeline: { update: 'Arrange pipelines and stages' },
    },
  },
  customer: { handover: { part: { opportunity: 'Open opportunities' } }, opportunity: { job: { transfer: 'Transfer of {count} opportunities' } } },
};

/** Words of opportunities and pipelines. */
export const opportunityMessages: Bundle<typeof zh> = { 'zh-CN': zh, en };
