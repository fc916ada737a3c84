/** Texts of the pages of finance, 简体中文. Names of fields, values and errors are shared with the server. */
export const zh = {
  finance: {
    keywords: '财务 收款 付款 应收 应付 开票 账户', overdue: '已逾期', settled: '核销明细', openNow: '现未结', settledMeanwhile: '已不在未结款项中', customerHint: '客户名称、编码、电话或拼音',
    unapproveAsk: '反审核 {name}？核销、预收预付和账户余额将全部冲回，单据回到草稿并保留单号。', allocatesLater: '审核时按到期先后自动核销，余额转预收/预付。', settlesNothing: '没有核销任何款项。', nothingOpen: '这张销售单没有未收的款项，可能已经收清。', chosen: '已选 {n} 笔，未结合计 {amount}', useAdvance: '用预收/预付核销',
    chooseParty: { receivable: '请先选择客户，这里会列出其未结款项。', payable: '请先选择供应商，这里会列出其未结款项。' },
    found: { owes: '应收 {amount}', advance: '预收 {amount}' },
    balance: { receivable: '应收 {owed} · 预收 {advance}', payable: '应付 {owed} · 预付 {advance}' },
    allocation: { receivable: '核销应收款', payable: '核销应付款', credit: '退还客户贷项', badDebt: '核销为坏账的应收款', recovery: '收回的坏账' },
    spreading: { title: '分配方式', auto: '自动', autoHint: '按到期先后分配，先到期先结', picked: '按勾选', pickedHint: '只在勾选的款项中按到期先后分配', manual: '手工', manualHint: '金额由您逐笔填写' },
    left: {
      exact: '金额已全部分配', nothing: '请填写金额，或勾选要结的款项', over: '分配超出 {amount}，请减少本次金额', toAdvance: '多收 {amount}，将转为客户的预收款', toPrepaid: '多付 {amount}，将转为对供应商的预付款',
      refundAdvance: '其中 {amount} 从客户的预收款退还', refundShort: '需从预收款退还 {amount}，但预收余额只有 {advance}', restReceivable: '核销后预收余额 {amount}', restPayable: '核销后预付余额 {amount}', balanced: '两边相等：{amount}', moreReceivable: '应收比应付多 {amount}，两边须相等', morePayable: '应付比应收多 {amount}，两边须相等',
    },
    kind: { account_transfer: '账户转账单', income_expense: '其他收支单', payment_request: '付款申请单', expense_claim: '费用报销单', purchase_invoice: '进项发票', receipt: '收款单', refund: '退款单', payment: '付款单', offset: '核销单', bad_debt: '坏账单', invoice: '销售发票' },
    list: { account_transfer: '账户转账', income_expense: '其他收支', payment_request: '付款申请', expense_claim: '费用报销', purchase_invoice: '进项发票', receipt: '收款单', refund: '退款单', payment: '付款单', offset: '核销单', bad_debt: '坏账', invoice: '销售发票' },
    new: { account_transfer: '新增转账', income_expense: '新增收支', payment_request: '新增付款申请', expense_claim: '新增报销', purchase_invoice: '登记进项发票', receipt: '新增收款单', refund: '新增退款单', payment: '新增付款单', offset: '新增核销单', bad_debt: '新增坏账单', invoice: '新增发票' },
    empty: { account_transfer: '还没有转账单', income_expense: '还没有收支单', payment_request: '还没有付款申请', expense_claim: '还没有报销单', purchase_invoice: '还没有进项发票', receipt: '还没有收款单', refund: '还没有退款单', payment: '还没有付款单', offset: '还没有核销单', bad_debt: '还没有坏账', invoice: '还没有发票' },
    emptyText: {
      account_transfer: '账户之间转钱、存现、取现，在这里登记。', income_expense: '房租、工资、利息等与买卖无关的收支，按项目记在这里。', payment_request: '付货款前先申请：勾选应付款，审核后由出纳付款。', expense_claim: '垫付的差旅、招待等费用在这里报销，审核后付款。', purchase_invoice: '收到供应商的发票后，对应入库单登记在这里。',
      receipt: '销售单审核后即有应收款，在“待收款”中一键收款，或在这里新增。', refund: '退货或多收的钱退给客户时，在这里登记。', payment: '采购入库审核后即有应付款，在“应付款”中一键付款，或在这里新增。', offset: '预收冲应收、预付冲应付、应收冲应付，或把应收、应付转给另一个单位。', bad_debt: '确认收不回的应收款在这里核销；以后收回时，在坏账单上点“收回”。',
      invoice: '收到货款后，在“待开票”中一键开票，或在这里新增。',
    },
    view: { all: '全部', month: '本月', draft: '草稿', approved: '已审核', voided: '已作废' },
    search: { customer: '单号/客户', supplier: '单号/供应商', order: '销售单号/客户', invoice: '单号/发票号码/客户/抬头', account: '名称/银行/账号', ledger: '单号/往来单位/票据号' },
    push: { receive: '收款', invoice: '开票', pay: '付款', recover: '收回' },
    together: {
      receive: '一并收款', pay: '一并付款', invoice: '合并开票', many: { customerId: '所选款项不是同一个客户的，请按客户分别勾选。', supplierId: '所选款项不是同一个供应商的，请按供应商分别勾选。' }, none: { customerId: '所选的都已结清，没有可处理的款项。', supplierId: '所选的都已结清，没有可处理的款项。' },
    },
    bulk: { approveAsk: '审核选中的 {n} 张单据？', issueAsk: '开具选中的 {n} 张发票？', notDraft: '不是草稿，未处理' },
    figure: {
      total: { receipt: '收款金额', refund: '退款金额', payment: '付款金额', offset: '核销金额', bad_debt: '坏账金额' }, allocated: '已核销', writeOff: '优惠/抹零', fee: '手续费', toAdvance: { receivable: '转预收', payable: '转预付' }, fromAdvance: { receivable: '使用预收', payable: '使用预付' },
    },
    tab: { log: '操作日志', files: '附件' },
    collect: { title: '待收款', view: { open: '待收款', overdue: '已逾期', week: '本周到期', mine: '我负责的' }, empty: '没有待收款的销售单', emptyText: '销售单审核后会自动出现在这里，收清后消失。' },
    invoicing: { title: '待开票', view: { received: '已收未开', shipped: '已发未开', unreceived: '已开未收', red: '待红冲' }, empty: '没有待开票的销售单', emptyText: '收到货款、尚未开票的销售单会自动出现在这里。' },
    pay: { title: '应付款', view: { open: '待付款', overdue: '已逾期', week: '本周到期', mine: '我负责的' }, empty: '没有待付款项', emptyText: '采购入库审核后，应付款会自动出现在这里，付清后消失。' },
    item: {
      title: { receivable: '应收明细', payable: '应付明细' }, view: { open: '未结清', overdue: '已逾期', credit: '贷项', settled: '已结清' }, history: '核销记录', historyOf: '{no} 的核销记录', unsettled: '还没有核销记录。', date: '日期', by: '单据', via: '方式', importOpening: '导入期初',
      empty: { receivable: '没有未结清的应收款', payable: '没有未结清的应付款' }, emptyText: { receivable: '销售单审核后产生应收款；启用前的欠款可从 Excel 导入期初。', payable: '采购入库审核后产生应付款；启用前的欠款可从 Excel 导入期初。' },
    },
    account: {
      title: '资金账户', one: '资金账户', create: '新增账户', edit: '修改账户', ledger: '资金流水', disabled: '已停用', removeAsk: '删除资金账户“{name}”？已有收付记录的账户只能停用。', removed: '已删除“{name}”', view: { enabled: '使用中', in: '收入', out: '支出' },
      openingHint: '启用时账户里的钱；有收付记录后不能再改', defaultHint: '新的收付款单先选这个账户', overdraftHint: '余额可以低于零', empty: '还没有资金账户', emptyText: '收付款前先建好银行、现金、微信等账户，填上期初余额。', ledgerEmpty: '还没有资金流水', ledgerEmptyText: '收款、付款、退款审核后，每一笔都会记在这里。',
    },
    invoice: {
      issue: '开具', red: '红冲', register: '登记发票号', isRed: '红字', redOf: '红冲原发票：', parts: '对应销售单', redParts: '红冲的销售单', noOrders: '没有可开票的销售单', forNoOrder: '没有对应销售单。', partsSum: '对应销售单', withoutOrder: '未对应销售单', cap: '可开', redCap: '可红冲', redNow: '本次红冲', ownTitle: '手工填写抬头',
      chooseCustomer: '请先选择客户，这里会列出其可开票的销售单。', typeTitle: '手工填写，留空用客户名称', applies: '您没有开具发票的权限：保存后即为开票申请，会通知开票人员。',
      fill: { received: '按已收未开', shipped: '按已发未开', all: '按可开全部', red: '全部红冲' }, view: { applied: '开票申请', issued: '已开具', red: '红字发票' },
      fault: { positive: '发票金额必须大于 0', negative: '红字发票的金额必须小于 0', parts: '对应销售单合计 {amount}，超过发票金额', decimal: '请填写金额，最多两位小数', sign: '不能小于 0', cap: '不能超过 {cap}', invoiceCode: '发票代码为 10–20 位数字', invoiceNo: '发票号码为 8–40 位数字', expressNo: '快递单号不正确' },
    },
    statement: {
      title: { receivable: '客户对账单', payable: '供应商对账单' }, of: '{name}对账单', party: { receivable: '客户', payable: '供应商' }, choose: { receivable: '请选择客户', payable: '请选择供应商' }, chooseText: '选择后显示所选期间的期初、往来明细和期末余额。', entries: '往来明细', none: '这段时间没有往来。',
      sum: { receivable: '{from} 至 {to}，期末应收 {amount}', payable: '{from} 至 {to}，期末应付 {amount}' },
    },
    instalment: { title: '回款计划', status: '状态', state: { done: '已收清', overdue: '已逾期', partial: '部分收款', pending: '待收' }, view: { due: '到期与将到期', overdue: '已逾期', soon: '将到期', open: '未收清', done: '已收清' }, empty: '没有到期的回款', emptyText: '销售单审核后按其回款计划逐期列出；收款自动先结最早到期的一期。' },
    paper: {
      toPay: '待付款', pay: '付款', payOf: '付款（待付 {amount}）', payHint: '生成的单据是草稿，审核后钱才从账户转出。', unapproveAsk: '反审核 {name}？已记的账全部冲回，单据回到草稿并保留单号。', asks: '您没有审核权限：保存后即为申请，会通知审核人。', unbilled: '入库未收票', register: '登记发票', registerMany: '合并登记发票',
      unbilledEmpty: '没有未收票的入库单', unbilledEmptyText: '采购入库审核后会自动出现在这里，收齐发票后消失。', unbilledView: { open: '未收票', red: '待红冲' }, lines: { income: '收入明细', expense: '支出明细' }, tree: { income: '收入项目', expense: '支出项目' },
      search: { account_transfer: '单号/票据号', income_expense: '单号/对方/票据号', payment_request: '单号/供应商', expense_claim: '单号/事由', purchase_invoice: '单号/发票号码/供应商', lines: '摘要', unbilled: '入库单号/供应商' },
    },
    period: {
      title: '月结', stock: '月末库存', checklist: '结账检查', of: '{month} 结账检查', until: '已结账至 {day}', never: '还没有结过账：首次结账后，该月及以前都不能再改', again: '重新检查', notYet: '清单中还有未通过的项目', close: '结账 {month}', closed: '{month} 已结账', reopen: '反结账', reopened: '{month} 已反结账',
      closeAsk: '结账 {month}？{day} 及以前的单据将不能新增、修改、审核和作废。', reopenAsk: '反结账 {month}？该月的单据可以再次修改，月末数据会清除。', search: '月份，如 2026-10', searchStock: '产品编码/名称', view: { closed: '已结账' }, empty: '还没有结过账', emptyText: '上面的清单全部通过后，就可以结账。', stockEmpty: '还没有月末库存',
      check: {
        ended: { ok: '月份已结束', open: '月份还没有结束（截止 {detail}）' }, order: { ok: '按月份顺序', open: '请先结 {detail}' }, documents: { ok: '没有未审核的单据', open: '还有 {count} 张单据未审核：' }, stock: { ok: '月末库存没有负数', open: '月末有 {count} 项库存为负：{detail}' },
        accounts: { ok: '月末账户余额没有负数', open: '月末账户余额为负：{detail}' }, unallocated: { ok: '预收/预付款均已核销', open: '有 {count} 个往来单位的预收/预付款未核销（可以结账）' },
      },
    },
    card: { receivable: '应收款', payable: '应付款', settled: '没有未结款项', due: '{date} 到期', all: '查看全部' },
  },
};
