import { registerDocumentNumber, registerPreset } from '@steward/system-api';

/** Dictionaries of sales with the items they start with, and the numbers of its documents (domain.md 2.0, 2.3). */
registerPreset('sales.order_type', [
  { code: 'normal', label: '普通销售', labelEn: 'Regular' }, { code: 'retail', label: '零售', labelEn: 'Retail' }, { code: 'project', label: '项目', labelEn: 'Project' }, { code: 'sample', label: '样品', labelEn: 'Sample' },
]);
registerPreset('sales.delivery_method', [
  { code: 'deliver', label: '送货上门', labelEn: 'Delivered' }, { code: 'pickup', label: '客户自提', labelEn: 'Collected' }, { code: 'logistics', label: '物流', labelEn: 'Freight' }, { code: 'express', label: '快递', labelEn: 'Courier' },
]);
registerPreset('sales.return_reason', [
  { code: 'quality', label: '质量问题', labelEn: 'Quality' }, { code: 'wrong_goods', label: '发错货', labelEn: 'Wrong goods' }, { code: 'damaged', label: '运输损坏', labelEn: 'Damaged in transit' },
  { code: 'unsold', label: '客户滞销', labelEn: 'Not sold' }, { code: 'exchange', label: '换货', labelEn: 'Exchange' }, { code: 'other', label: '其他', labelEn: 'Other' },
]);

registerDocumentNumber('quotation', 'BJ');
registerDocumentNumber('sales_order', 'XS');
registerDocumentNumber('sales_return', 'XT');
