import type { Bundle } from '@steward/kernel';

/** The pinned note of customers. */
export const timelineMessages: Bundle = {
  'zh-CN': { entity: { customer_note: '客户便签' }, audit: { customer: { note: '修改便签' } }, field: { customer: { pinnedNote: '置顶便签' } } },
  en: { entity: { customer_note: 'Pinned note' }, audit: { customer: { note: 'Note changed' } }, field: { customer: { pinnedNote: 'Pinned note' } } },
};
