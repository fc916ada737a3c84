import type { Bundle, Translated } from '@steward/kernel';

const zh = {
  entity: { stocktake: '盘点单', stocktake_line: '盘点明细', stocktake_sheet: '盘点表', stocktake_count: '盘点实盘数' },
  error: {
    stocktake: {
      wrong_phase: '盘点单当前的进度不能这样操作', nothing_to_count: '盘点范围内没有产品，请调整盘点范围', uncounted: '还有 {count} 个产品没有盘点；未盘点的产品不算差异，账面保持不变', unsettled: '有 {count} 个产品需要复盘后才能继续，例如“{product}”',
      loss_above_stock: '第 {line} 行“{product}”盘亏 {loss}，超过现存量 {onHand}', sheet_done: '盘点表 {sheet} 已完成，请先重新打开', not_your_sheet: '盘点表 {sheet} 是别人的，只能填写自己的盘点表',
    },
  },
  fault: { stocktake: { time: '盘点时间应在开始盘点之后，且不晚于现在', not_counting: '盘点单不在盘点中' } },
  field: {
    stocktake: {
      id: '编号', no: '单据编号', docDate: '单据日期', state: '状态', ownerId: '负责人', departmentId: '所属部门', remark: '备注', externalId: '外部编号', approvedAt: '审核时间', approvedBy: '审核人', voidReason: '作废原因', printCount: '打印次数', createdAt: '创建时间', createdBy: '制单人', updatedAt: '修改时间', updatedBy: '修改人',
      lines: '明细', warehouseId: '仓库', warehouseName: '仓库', phase: '进度', scope: '盘点范围', categoryIds: '产品分类', brands: '品牌', productIds: '产品', withStock: '只盘有库存的产品', blind: '盲盘', counting: '多人盘同一产品时', startedAt: '开始盘点', lineCount: '产品数', countedCount: '已盘', differingCount: '有差异',
      gainQuantity: '盘盈数量', lossQuantity: '盘亏数量', gainCost: '盘盈金额', lossCost: '盘亏金额', accuracy: '准确率', unsettledCount: '待复盘', sheets: '盘点表', sheetNo: '盘点表', counterId: '盘点人', unitCost: '盘盈单价', productName: '产品',
    },
    stocktake_line: {
      id: '编号', stocktakeId: '盘点单', no: '单据编号', docDate: '单据日期', phase: '进度', warehouseId: '仓库', warehouseName: '仓库', lineNo: '行号', productId: '产品', productCode: '产品编码', productName: '产品名称', spec: '规格', categoryId: '产品分类', barcode: '条码', unit: '单位', round: '盘次', added: '盘点时发现',
      book: '账面数量', expected: '应有数量', counted: '实盘合计', difference: '差异', outcome: '结果', unitCost: '盘盈单价', cost: '差异金额', remark: '备注', quantity: '实盘数量', toCount: '实盘数量', countedAt: '盘点时间',
    },
    stocktake_count: { stocktakeId: '盘点单', product: '产品编码', quantity: '实盘数量', countedAt: '盘点时间' },
  },
  enum: {
    stocktake: { phase: { planned: '计划', counting: '盘点中', review: '待审核', done: '已完成', cancelled: '已取消' }, counting: { add: '各盘一部分，数量相加', compare: '各盘全部，必须一致' } },
    stocktake_line: { outcome: { open: '未盘', same: '一致', gain: '盘盈', loss: '盘亏', conflict: '多人不一致', moved: '盘点间有出入库' }, phase: { planned: '计划', counting: '盘点中', review: '待审核', done: '已完成', cancelled: '已取消' } },
    stock_move: { docType: { stocktake: '盘点' } },
  },
  audit: {
    stocktake: {
      create: '新建', update: '修改', delete: '删除', start: '开始盘点', add_sheet: '添加盘点表', count: '盘点', finish_sheet: '完成盘点表', reopen_sheet: '重新打开盘点表', submit: '提交', withdraw: '撤回', recount: '复盘', cancel: '取消', approve: '审核', unapprove: '反审核', void: '作废', export: '导出', print: '打印',
    },
    stocktake_line: { export: '导出' },
  },
  numbering: { stocktake: '盘点单号' },
  permission: {
    warehouse: {
      stocktake: {
        view: '查看盘点单', create: '新建盘点单', update: '修改盘点单、提交和复盘', delete: '删除盘点单草稿', count: '盘点（填写自己的盘点表）', import: '用 Excel 导入实盘数', book: '查看账面数量和盘点差异', approve: '审核和反审核盘点单', void: '作废盘点单', export: '导出盘点单', print: '打印盘点单',
      },
    },
  },
  setting: { warehouse: { stocktake_cancel_hours: '盘点超过多少小时未完成自动取消（0 = 不取消）' } },
  notice: { stocktake: { submitted: '盘点单 {no} 已提交：{lines} 个产品，{differing} 个有差异，请审核', recount: '盘点单 {no} 有 {lines} 个产品需要复盘', approved: '盘点单 {no} 已审核，{differing} 个产品的差异已入账' } },
  notice_event: { stocktake: { submitted: '盘点待审核', recount: '需要复盘', approved: '盘点已审核' } },
  worklist: { stocktake_review: '盘点待审核' },
  print: {
    title: { stocktake: '盘点单' }, variant: { count_sheet: '盘点表（不含账面数）' },
    word: { book: '应有数量', counted: '实盘数量', difference: '差异', differenceCost: '差异金额', lineCount: '产品数', countedCount: '已盘', differingCount: '有差异' }, sign: { counter: '盘点人' },
  },
  invariant: {
    I31: '盘点差异等于实盘减去盘点时点的账面', I31b: '盘点入账后的结存等于实盘加盘点后的出入库', I31c: '生效盘点单的盈亏与流水一致，其他盘点单没有流水', I31d: '盘点明细的实盘数等于各盘点表之和', W31: '提交、生效或作废的盘点单都有编号', W32: '盘点单编号没有断号',
  },
};

const en: Translated<typeof zh> = {
  entity: { stocktake: 'Stocktakes', stocktake_line: 'Lines of stocktakes', stocktake_sheet: 'Count sheets', stocktake_count: 'Counts of stocktakes' },
  error: {
    stocktake: {
      wrong_phase: 'This is not possible at this point of the stocktake', nothing_to_count: 'No product belongs to the plan; change what is to be counted', uncounted: '{count} products are not counted yet; what is not counted is no difference and stays as the books say', unsettled: '{count} products have to be counted again first, e.g. “{product}”',
      loss_above_stock: 'Line {line}, “{product}”: {loss} are missing, but only {onHand} are on hand', sheet_done: 'Sheet {sheet} is finished; open it again first', not_your_sheet: 'Sheet {sheet} is somebody else’s; count on your own',
    },
  },
  fault: { stocktake: { time: 'Counted after the stocktake began and not later than now', not_counting: 'This stocktake is not being counted' } },
  field: {
    stocktake: {
      id: 'Id', no: 'No.', docDate: 'Date', state: 'State', ownerId: 'Owner', departmentId: 'Department', remark: 'Remark', externalId: 'External id', approvedAt: 'Approved', approvedBy: 'Approved by', voidReason: 'Reason of the void', printCount: 'Prints', createdAt: 'Created', createdBy: 'Made by', updatedAt: 'Changed', updatedBy: 'Changed by',
      lines: 'Lines', warehouseId: 'Warehouse', warehouseName: 'Warehouse', phase: 'Progress', scope: 'What is counted', categoryIds: 'Categories', brands: 'Brands', productIds: 'Products', withStock: 'Only products in stock', blind: 'Blind', counting: 'Several count one product', startedAt: 'Counting since', lineCount: 'Products', countedCount: 'Counted', differingCount: 'Different',
      gainQuantity: 'Gained', lossQuantity: 'Lost', gainCost: 'Value gained', lossCost: 'Value lost', accuracy: 'Accuracy', unsettledCount: 'To count again', sheets: 'Sheets', sheetNo: 'Sheet', counterId: 'Counter', unitCost: 'Unit cost of the gain', productName: 'Product',
    },
    stocktake_line: {
      id: 'Id', stocktakeId: 'Stocktake', no: 'No.', docDate: 'Date', phase: 'Progress', warehouseId: 'Warehouse', warehouseName: 'Warehouse', lineNo: 'Line', productId: 'Product', productCode: 'Product code', productName: 'Product', spec: 'Specification', categoryId: 'Category', barcode: 'Barcode', unit: 'Unit', round: 'Round', added: 'Found while counting',
      book: 'Book quantity', expected: 'Expected', counted: 'Counted', difference: 'Difference', outcome: 'Result', unitCost: 'Unit cost of the gain', cost: 'Value of the difference', remark: 'Remark', quantity: 'Counted', toCount: 'Quantity counted', countedAt: 'Counted at',
    },
    stocktake_count: { stocktakeId: 'Stocktake', product: 'Product code', quantity: 'Quantity counted', countedAt: 'Counted at' },
  },
  enum: {
    stocktake: { phase: { planned: 'Planned', counting: 'Counting', review: 'To approve', done: 'Done', cancelled: 'Cancelled' }, counting: { add: 'each a part, counts add up', compare: 'each all of it, counts must agree' } },
    stocktake_line: { outcome: { open: 'Not counted', same: 'Agrees', gain: 'Gain', loss: 'Loss', conflict: 'Counts differ', moved: 'Moved between counts' }, phase: { planned: 'Planned', counting: 'Counting', review: 'To approve', done: 'Done', cancelled: 'Cancelled' } },
    stock_move: { docType: { stocktake: 'Stocktake' } },
  },
  audit: {
    stocktake: {
      create: 'Created', update: 'Changed', delete: 'Deleted', start: 'Counting began', add_sheet: 'Sheet added', count: 'Counted', finish_sheet: 'Sheet finished', reopen_sheet: 'Sheet opened again', submit: 'Submitted', withdraw: 'Withdrawn', recount: 'To be counted again', cancel: 'Cancelled', approve: 'Approved', unapprove: 'Approval taken back', void: 'Voided', export: 'Exported', print: 'Printed',
    },
    stocktake_line: { export: 'Exported' },
  },
  numbering: { stocktake: 'Stocktakes' },
  permission: {
    warehouse: {
      stocktake: {
        view: 'See stocktakes', create: 'Plan stocktakes', update: 'Change, submit and recount stocktakes', delete: 'Delete drafts of stocktakes', count: 'Count on an own sheet', import: 'Import counts from Excel', book: 'See book quantities and differences', approve: 'Approve stocktakes and take approvals back', void: 'Void stocktakes', export: 'Export stocktakes', print: 'Print stocktakes',
      },
    },
  },
  setting: { warehouse: { stocktake_cancel_hours: 'Cancel stocktakes not finished after hours (0 = never)' } },
  notice: { stocktake: { submitted: 'Stocktake {no} is submitted: {lines} products, {differing} differ; please approve', recount: '{lines} products of stocktake {no} have to be counted again', approved: 'Stocktake {no} is approved, the differences of {differing} products are booked' } },
  notice_event: { stocktake: { submitted: 'Stocktake to approve', recount: 'Count again', approved: 'Stocktake approved' } },
  worklist: { stocktake_review: 'Stocktakes to approve' },
  print: {
    title: { stocktake: 'Stocktake' }, variant: { count_sheet: 'Count sheet (without book quantities)' },
    word: { book: 'Expected', counted: 'Counted', difference: 'Difference', differenceCost: 'Value', lineCount: 'Products', countedCount: 'Counted', differingCount: 'Different' }, sign: { counter: 'Counted by' },
  },
  invariant: {
    I31: 'A difference is what was counted less what the ledger said at the count', I31b: 'After a stocktake there is what was counted and what moved since', I31c: 'Gains and losses of stocktakes in force stand in the ledger, of no others', I31d: 'What is counted of a line is what its sheets say', W31: 'Stocktakes submitted, in force or void have a number', W32: 'Numbers of stocktakes have no gap',
  },
};

/** Words of stocktakes. */
export const stocktakeMessages: Bundle = { 'zh-CN': zh, en };
