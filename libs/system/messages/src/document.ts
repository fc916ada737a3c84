import type { Bundle, Translated } from '@steward/kernel';

const zh = {
  error: {
    document: {
      wrong_state: '单据当前状态（{state}）不能执行此操作，请刷新后重试', has_downstream: '后续单据仍然有效，请先处理：{documents}', period_closed: '{month} 已结账：不能新增、修改或审核该月的单据，请把单据日期改到 {openFrom} 或以后', period_closed_effective: '{month} 已结账：该月的单据不能作废、反审核或更改，请在 {openFrom} 或以后另开退货单或红字单据冲回；确需更改的，先由有权限的人反结账', approved: '已审核的单据不能直接修改，请先反审核',
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
      wrong_state: 'Not possible while the document is {state}; refresh and try again', has_downstream: 'Later documents stand in the way: {documents}', period_closed: '{month} is closed: nothing can be added, changed or approved in it; date the document {openFrom} or later', period_closed_effective: '{month} is closed: its documents cannot be voided, un-approved or changed; book a return or a red document on {openFrom} or later, or have the month reopened by somebody who may', approved: 'An approved document cannot be edited; take the approval back first',
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
