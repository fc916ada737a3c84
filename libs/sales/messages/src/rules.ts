import type { Bundle, Translated } from '@steward/kernel';

const zh = {
  module: { sales: '销售管理' },
  error: {
    sales: {
      below_min_price: '低于最低售价，不能审核：{products}', below_min: '低于最低售价：{products}', instalments_total: '收款计划合计 {sum} 与价税合计 {total} 不一致', return_too_much: '“{product}”最多还能退 {open}，本次要退 {asked}',
      return_needs_order: '退货须选择原销售订单', order_not_effective: '销售订单 {no} 未审核或已作废', line_in_use: '有明细已结案，请先反结案再变更', nothing_to_close: '所选明细没有未出库的数量', nothing_closed: '所选明细没有结案',
      quotation_expired: '报价已于 {validUntil} 到期', quotation_declined: '客户已拒绝该报价，请先修订', external_id_taken: '外部编号已被其他单据使用',
    },
  },
  fault: { sales: { customer_disabled: '客户“{name}”已停用', instalments_total: '合计应等于价税合计', return_is_free: '没有选择销售订单，不能引用订单明细', not_of_order: '与销售订单的客户不一致' } },
  setting: {
    sales: {
      ar_basis: '应收依据', price_includes_tax: '单价含税', default_tax: '默认税率（%）', min_price_action: '低于最低售价时', last_price_memory: '记住上次售价', return_requires_shipment: '退货必须有原销售订单', quotation_days: '报价有效天数',
    },
  },
  data: {
    setting: {
      effect: {
        sales: {
          ar_basis: '应收账款在订单审核时产生，还是随每次出库产生。每张订单按审核时的设置固定下来。', price_includes_tax: '新建报价单和销售订单时，单价按含税价录入。', default_tax: '没有设置税率的产品和其他费用按此税率计税。', min_price_action: '折后价低于产品最低售价时怎么办。有“可低于最低售价”权限的人不受限制。',
          last_price_memory: '录入明细时，带出该客户上次的成交价。', return_requires_shipment: '关闭后，可以不选销售订单直接退货。', quotation_days: '新建报价单的有效期，0 表示长期有效。',
        },
      },
    },
  },
  worklist: { orders_to_approve: '待审批销售订单', quotations_expiring: '即将到期的报价' },
  setting_value: { sales: { ar_basis: { order: '销售订单审核时', shipment: '每次出库时' }, min_price_action: { block: '禁止审核', warn: '提示后允许', off: '不检查' } } },
  invariant: {
    I03: '出库加结案不超过订货，退货不超过出库', I21: '销售订单的合计等于明细之和', I21b: '报价单的合计等于明细之和', I21c: '销售退货单的合计等于明细之和', I35a: '销售订单的状态与操作记录一致', I35b: '报价单的状态与操作记录一致', I35c: '销售退货单的状态与操作记录一致',
    S01: '生效的订单恰好都有出库需求和应收登记', S02: '生效订单的每行明细与出库需求一致', S03: '订单的短结金额等于明细之和', S04: '每行退货数量和金额等于生效退货单之和', S05: '客户的成交次数和金额与生效订单一致', S06: '没有脱离单据的明细', S07: '离开草稿的单据都有编号',
  },
  permission: {
    sales: {
      quotation: { view: '查看报价单', create: '新建报价单', update: '修改报价单', delete: '删除报价单', approve: '审核报价单（含反审核）', void: '作废报价单', below_min: '报价可低于最低售价', export: '导出报价单', print: '打印报价单' },
      order: {
        view: '查看销售订单', view_approved: '查看生效的销售订单', create: '新建销售订单', update: '修改销售订单', delete: '删除销售订单', confirm: '审核销售订单（含反审核）', void: '作废销售订单', close: '结案和反结案', amend: '变更已审核的销售订单',
        below_min: '销售可低于最低售价', export: '导出销售订单', print: '打印销售订单',
      },
      return: { view: '查看销售退货单', create: '新建销售退货单', update: '修改销售退货单', delete: '删除销售退货单', approve: '审核销售退货单（含反审核）', void: '作废销售退货单', export: '导出销售退货单', print: '打印销售退货单' },
    },
  },
};

const en: Translated<typeof zh> = {
  module: { sales: 'Sales' },
  error: {
    sales: {
      below_min_price: 'Below the minimum price, cannot be approved: {products}', below_min: 'Below the minimum price: {products}', instalments_total: 'The plan adds up to {sum}, the total is {total}', return_too_much: 'At most {open} of “{product}” can come back, {asked} were asked',
      return_needs_order: 'A return needs the order the goods were sold with', order_not_effective: 'Sales order {no} is not approved, or void', line_in_use: 'Some lines are closed; reopen them before changing the order', nothing_to_close: 'Nothing is left to ship on these lines', nothing_closed: 'None of these lines is closed',
      quotation_expired: 'The quotation ended on {validUntil}', quotation_declined: 'The customer has declined the offer; revise it first', external_id_taken: 'Another document has this external id',
    },
  },
  fault: { sales: { customer_disabled: 'The customer “{name}” is disabled', instalments_total: 'Must add up to the total', return_is_free: 'Without an order there is no line of one', not_of_order: 'Not the customer of the order' } },
  setting: {
    sales: {
      ar_basis: 'Receivable arises', price_includes_tax: 'Prices include tax', default_tax: 'Default tax rate (%)', min_price_action: 'Below the minimum price', last_price_memory: 'Remember the last price', return_requires_shipment: 'A return needs its order', quotation_days: 'Days a quotation is valid',
    },
  },
  data: {
    setting: {
      effect: {
        sales: {
          ar_basis: 'Whether the receivable arises with the approved order or with each shipment. Frozen on every order when it is approved.', price_includes_tax: 'Unit prices of new quotations and orders include the tax.', default_tax: 'For products without a rate of their own, and for other charges.',
          min_price_action: 'What happens when a price after discounts is below the minimum of the product. Whoever has the right to go below is not asked.', last_price_memory: 'A new line begins with the last price to this customer.', return_requires_shipment: 'Off: goods may come back without naming an order.', quotation_days: 'How long a new quotation is valid; 0 = without end.',
        },
      },
    },
  },
  worklist: { orders_to_approve: 'Orders to approve', quotations_expiring: 'Quotations about to end' },
  setting_value: { sales: { ar_basis: { order: 'When the order is approved', shipment: 'With each shipment' }, min_price_action: { block: 'Refuse', warn: 'Ask', off: 'Do not check' } } },
  invariant: {
    I03: 'Shipped and closed never exceed what was ordered, returned never what was shipped', I21: 'Figures of a sales order are the sums of its lines', I21b: 'Figures of a quotation are the sums of its lines', I21c: 'Figures of a sales return are the sums of its lines',
    I35a: 'The state of every sales order is the last one of its trail', I35b: 'The state of every quotation is the last one of its trail', I35c: 'The state of every sales return is the last one of its trail',
    S01: 'Exactly the orders in force have demand and a work row of finance', S02: 'Every line in force is demanded as it stands', S03: 'What closing took off an order is what it took off its lines', S04: 'What came back of a line is the sum of its effective returns',
    S05: 'Deals of a customer are its orders in force', S06: 'No line without its document', S07: 'Every document that left draft has a number',
  },
  permission: {
    sales: {
      quotation: { view: 'See quotations', create: 'Create quotations', update: 'Change quotations', delete: 'Delete quotations', approve: 'Approve quotations and take approvals back', void: 'Void quotations', below_min: 'Quote below the minimum price', export: 'Export quotations', print: 'Print quotations' },
      order: {
        view: 'See sales orders', view_approved: 'See sales orders in force', create: 'Create sales orders', update: 'Change sales orders', delete: 'Delete sales orders', confirm: 'Approve sales orders and take approvals back', void: 'Void sales orders', close: 'Close and reopen sales orders', amend: 'Change approved sales orders',
        below_min: 'Sell below the minimum price', export: 'Export sales orders', print: 'Print sales orders',
      },
      return: { view: 'See sales returns', create: 'Create sales returns', update: 'Change sales returns', delete: 'Delete sales returns', approve: 'Approve sales returns and take approvals back', void: 'Void sales returns', export: 'Export sales returns', print: 'Print sales returns' },
    },
  },
};

/** Words of the rules of sales: refusals, settings, rights. */
export const salesRuleMessages: Bundle = { 'zh-CN': zh, en };
