/** Texts of the document editor, 简体中文. States and progress are shared with the server. */
export const zh = {
  document: {
    newTitle: '新增{name}', draftNo: '草稿 #{id}', line: '第 {n} 行', cell: '第 {n} 行 {name}', number: '#', lines: '明细', sum: '合计', figures: '合计', capitals: '大写金额', steps: '进度', bar: '单据操作', more: '更多字段', moreFilled: '更多字段（{n} 项已填）', less: '收起', unsaved: '有未保存的修改',
    save: '保存草稿', saveNew: '保存并新增', saveApprove: '保存并审核', approve: '审核', print: '打印', copy: '复制', close: '关闭', show: '查看', another: '再开一张', openList: '展开选项',
    savedToast: '已保存 {name}', approvedToast: '已审核 {name}', amendedToast: '已变更 {name}', done: '{name}：{action}完成', deleted: '已删除 {name}',
    unapprove: '反审核', unapproveAsk: '反审核 {name}？其库存、应收应付等影响将全部冲回，单据回到草稿并保留单号。', void: '作废', voidAsk: '作废 {name}？其影响将全部冲回，单号保留，作废后不能恢复。', voidReason: '作废原因',
    delete: '删除', deleteAsk: '删除 {name}？草稿删除后不能恢复。', reasonAsk: '{name}：请填写原因', blocked: '{name} 不能{action}', blockedText: '以下后续单据仍然有效，请先处理：',
    chain: '单据联查', chainMore: '还有 {n} 张', chainHidden: '另有 {n} 张相关单据不在您的权限内',
    draftFound: '发现未保存的草稿 {time}（{n} 行）', draftRestore: '恢复', draftDiscard: '丢弃',
    insert: '插入行', copyLine: '复制行', removeLine: '删除行', up: '上移', down: '下移', fillDown: '向下填充', filledDown: '已填充 {n} 行', lineTools: '明细操作', count: '{n} 行',
    columns: '列设置', columnShown: '显示', columnSkipped: '跳过', columnSkippedHint: '按 Enter 时跳过此列', columnsReset: '恢复默认', prices: '价格', stock: '库存', availableShort: '可用 {n}',
    paste: '粘贴 Excel', pasteTitle: '从 Excel 粘贴明细', pasteHint: '在 Excel 中复制若干行后粘贴到这里（Ctrl+V），可带标题行', pastePreview: '预览前 5 行', pasteColumn: '第 {n} 列对应', pasteIgnore: '不导入', pasteResult: '结果', pasteCount: '可导入 {good} 行，共 {all} 行',
    pasteCut: '一次最多 {n} 行，其余不导入。', pasteTake: '导入 {n} 行', repriceAsk: '条件已变化，明细单价未变。', reprice: '重新取价', repriced: '已更新 {n} 行单价',
    figure: { quantity: '数量', amount: '金额', discount: '整单优惠', otherCharges: '其他费用', net: '未税金额', tax: '税额', total: '价税合计' },
    step: { done: '已完成', partial: '部分完成', now: '当前', open: '未完成', off: '已终止' },
    panel: { prices: '最近价格', stock: '库存分布', take: '↑↓ 选择 · Enter 取用此价 · Esc 关闭' },
    scan: { title: '扫码', ok: '知道了', unknown: '没有找到条码或编码“{code}”对应的产品。' },
    fault: { noLines: '请至少录入一行明细', line: '第 {n} 行：{text}', cell: '第 {n} 行 {name}：{text}', positive: '必须大于 0', max: '不能超过 {max}', notChosen: '“{text}”不在列表中，请从列表选择', notFound: '没有找到“{text}”', noProduct: '没有产品编码' },
    keys: { title: '单据', lines: '进入明细' },
    allocation: {
      auto: '自动分配', none: '没有未结清的款项', pick: '选择', pickOne: '选择 {no}', no: '单号', docDate: '日期', dueDate: '到期日', whole: '总额', settled: '已结', open: '未结', amount: '本次金额', writeOff: '冲销/抹零', cell: '{no} {name}',
      total: '本次合计', allocated: '已分配', left: '余额转预收/预付', over: '超出本次金额', tooMuch: '本次金额与冲销之和不能超过未结金额 {open}',
    },
  },
};
