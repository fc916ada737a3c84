import type { Bundle, Translated } from '@steward/kernel';

const zh = {
  entity: { customer_child: '下级客户' },
  error: {
    customer: {
      merged: '客户「{name}」已合并到其他客户，请在合并后的客户上撤销合并', merge_old: '合并超过 {days} 天，不能再撤销', merge_undone: '这次合并已经撤销', merge_survivor_gone: '合并后的客户已被删除或又合并到其他客户，请先恢复它', merge_torn: '合并后有 {count} 张单据同时涉及两个客户（如 {no}），请先作废或调整后再撤销',
      merge_key_taken: '客户编码 {code} 已被其他客户使用，不能撤销合并', merge_advance: '合并后已共同使用预收款，不能撤销合并',
    },
  },
  field: { customer: { mergedFrom: '合并来自', mergedInto: '合并到' }, merge: { survivorId: '保留的客户', merged: '被合并的客户', picks: '保留的资料', version: '版本' }, not_duplicate: { ids: '客户' } },
  audit: { customer: { merge: '合并', merged: '被合并', unmerge: '撤销合并', not_duplicate: '标记为不是重复' } },
  enum: { duplicate: { reason: { name: '名称相同', mobile: '手机相同', phone: '电话相同', credit_code: '信用代码相同', similar: '名称相近' } } },
  permission: { customer: { duplicate: { lookup: '使用客户查重', find: '查找重复客户', merge: '合并客户和撤销合并' } } },
  setting: { customer: { dup_similar: '名称相近的客户' } },
  notice: { customer: { merged: '客户「{merged}」已合并到「{name}」', unmerged: '客户「{merged}」与「{name}」的合并已撤销' } },
  notice_event: { customer: { merged: '客户被合并', unmerged: '合并被撤销' } },
};

const en: Translated<typeof zh> = {
  entity: { customer_child: 'Subsidiaries' },
  error: {
    customer: {
      merged: '{name} was merged into another customer: undo the merge there', merge_old: 'Merged more than {days} days ago: it can no longer be undone', merge_undone: 'This merge has been undone already', merge_survivor_gone: 'The customer it was merged into was deleted or merged itself: bring that back first', merge_torn: '{count} documents made since belong to both customers (e.g. {no}): void or change them first',
      merge_key_taken: 'Another customer has the code {code} meanwhile: the merge cannot be undone', merge_advance: 'Advances were spent together since: the merge cannot be undone',
    },
  },
  field: { customer: { mergedFrom: 'Merged from', mergedInto: 'Merged into' }, merge: { survivorId: 'Customer that stays', merged: 'Customers to merge', picks: 'Values that stay', version: 'Version' }, not_duplicate: { ids: 'Customers' } },
  audit: { customer: { merge: 'Merged', merged: 'Was merged', unmerge: 'Merge undone', not_duplicate: 'Marked as no duplicate' } },
  enum: { duplicate: { reason: { name: 'Same name', mobile: 'Same mobile', phone: 'Same phone', credit_code: 'Same credit code', similar: 'Similar name' } } },
  permission: { customer: { duplicate: { lookup: 'Look up who has a firm', find: 'Search for duplicates', merge: 'Merge customers and undo it' } } },
  setting: { customer: { dup_similar: 'Customers with a similar name' } },
  notice: { customer: { merged: '{merged} was merged into {name}', unmerged: 'The merge of {merged} into {name} was undone' } },
  notice_event: { customer: { merged: 'Customer merged', unmerged: 'Merge undone' } },
};

/** Words of duplicates and merging. */
export const mergeMessagesOfCustomers: Bundle<typeof zh> = { 'zh-CN': zh, en };
