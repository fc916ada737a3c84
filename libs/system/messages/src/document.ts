import type { Bundle, Translated } from '@steward/kernel';

const zh = {
  error: {
    document: {
      wrong_state: '单据当前状态（{state}）不能执行此操作，请刷新后重试', has_downstream: '后续单据仍然有效，请先处理：{documents}', period_closed: '该期间已结账，不能再更改', approved: '已审核的单据不能直接修改，请先反审核',
      empty: '单据没有明细', total_mismatch: '合计与服务器计算的结果不一致，请刷新后重试',
    },
  },
  fault: { document: { total_mismatch: '与服务器计算的结果不一致' } },
  document: {
    state: { draft: '草稿', pending: '待审批', rejected: '已驳回', approved: '已审核', closed: '已结案', voided: '已作废' },
    progress: { none: '未开始', partial: '部分', full: '完成' },
  },
};

const en: Translated<typeof zh> = {
  error: {
    document: {
      wrong_state: 'Not possible while the document is {state}; refresh and try again', has_downstream: 'Later documents stand in the way: {documents}', period_closed: 'The period is closed, nothing can be changed any more', approved: 'An approved document cannot be edited; take the approval back first',
      empty: 'The document has no lines', total_mismatch: 'The total differs from what the server computes; refresh and try again',
    },
  },
  fault: { document: { total_mismatch: 'Differs from what the server computes' } },
  document: {
    state: { draft: 'Draft', pending: 'To approve', rejected: 'Rejected', approved: 'Approved', closed: 'Closed', voided: 'Void' },
    progress: { none: 'None', partial: 'Partly', full: 'Done' },
  },
};

/** Texts of the document engine. */
export const documentMessages: Bundle = { 'zh-CN': zh, en };
