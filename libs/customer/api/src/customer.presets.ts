import { type PresetItem, defineSetting, registerPreset } from '@steward/system-api';

/** Dictionaries of the customer domain with the items they start with (domain.md 2.2). */
registerPreset('customer.level', [
  { code: 'A', label: 'A 级（重点）', labelEn: 'A (key)', color: 'red' }, { code: 'B', label: 'B 级（普通）', labelEn: 'B (regular)', color: 'orange' },
  { code: 'C', label: 'C 级（一般）', labelEn: 'C (minor)', color: 'blue' }, { code: 'D', label: 'D 级（观望）', labelEn: 'D (watch)', color: 'gray' },
]);
registerPreset('customer.status', [
  { code: 'potential', label: '潜在', labelEn: 'Potential', color: 'gray' }, { code: 'interested', label: '意向', labelEn: 'Interested', color: 'blue' },
  { code: 'negotiating', label: '洽谈', labelEn: 'Negotiating', color: 'orange' }, { code: 'dealt', label: '成交', labelEn: 'Dealt', color: 'green' }, { code: 'lost', label: '流失', labelEn: 'Lost', color: 'red' },
]);
registerPreset('customer.source', [
  { code: 'phone', label: '电话来访', labelEn: 'Incoming call' }, { code: 'visit', label: '上门拜访', labelEn: 'Visit' }, { code: 'referral', label: '客户介绍', labelEn: 'Referral' },
  { code: 'exhibition', label: '展会', labelEn: 'Exhibition' }, { code: 'website', label: '网站', labelEn: 'Website' }, { code: 'search', label: '搜索引擎', labelEn: 'Search engine' },
  { code: 'social', label: '微信/社交媒体', labelEn: 'Social media' }, { code: 'advertisement', label: '广告', labelEn: 'Advertisement' }, { code: 'dealer', label: '经销商', labelEn: 'Dealer' },
  { code: 'import', label: '批量导入', labelEn: 'Import' }, { code: 'other', label: '其他', labelEn: 'Other' },
]);

/** Sections of GB/T 4754-2017 国民经济行业分类; the letter is the code. */
export const INDUSTRIES: readonly PresetItem[] = [
  { code: 'A', label: 'A 农、林、牧、渔业', labelEn: 'A Agriculture, forestry, fishery' }, { code: 'B', label: 'B 采矿业', labelEn: 'B Mining' }, { code: 'C', label: 'C 制造业', labelEn: 'C Manufacturing' },
  { code: 'D', label: 'D 电力、热力、燃气及水生产和供应业', labelEn: 'D Electricity, heat, gas, water' }, { code: 'E', label: 'E 建筑业', labelEn: 'E Construction' }, { code: 'F', label: 'F 批发和零售业', labelEn: 'F Wholesale and retail' },
  { code: 'G', label: 'G 交通运输、仓储和邮政业', labelEn: 'G Transport, storage, post' }, { code: 'H', label: 'H 住宿和餐饮业', labelEn: 'H Hotels and catering' },
  { code: 'I', label: 'I 信息传输、软件和信息技术服务业', labelEn: 'I Information technology' }, { code: 'J', label: 'J 金融业', labelEn: 'J Finance' }, { code: 'K', label: 'K 房地产业', labelEn: 'K Real estate' },
  { code: 'L', label: 'L 租赁和商务服务业', labelEn: 'L Leasing and business services' }, { code: 'M', label: 'M 科学研究和技术服务业', labelEn: 'M Research and technical services' },
  { code: 'N', label: 'N 水利、环境和公共设施管理业', labelEn: 'N Water, environment, public facilities' }, { code: 'O', label: 'O 居民服务、修理和其他服务业', labelEn: 'O Resident services, repair' },
  { code: 'P', label: 'P 教育', labelEn: 'P Education' }, { code: 'Q', label: 'Q 卫生和社会工作', labelEn: 'Q Health and social work' }, { code: 'R', label: 'R 文化、体育和娱乐业', labelEn: 'R Culture, sports, entertainment' },
  { code: 'S', label: 'S 公共管理、社会保障和社会组织', labelEn: 'S Public administration and organisations' },
];
registerPreset('customer.industry', INDUSTRIES);
registerPreset('customer.price_level', [
  { code: 'retail', label: '零售价', labelEn: 'Retail' }, { code: 'wholesale1', label: '批发价一', labelEn: 'Wholesale 1' }, { code: 'wholesale2', label: '批发价二', labelEn: 'Wholesale 2' }, { code: 'wholesale3', label: '批发价三', labelEn: 'Wholesale 3' },
]);
registerPreset('contact.role', [
  { code: 'decision_maker', label: '决策人', labelEn: 'Decision maker' }, { code: 'influencer', label: '影响人', labelEn: 'Influencer' }, { code: 'purchaser', label: '采购', labelEn: 'Purchaser' },
  { code: 'user', label: '使用人', labelEn: 'User' }, { code: 'finance', label: '财务', labelEn: 'Finance' }, { code: 'technical', label: '技术', labelEn: 'Technical' }, { code: 'other', label: '其他', labelEn: 'Other' },
]);

export type DuplicatePolicy = 'block' | 'warn' | 'off';
const policies = ['block', 'warn', 'off'] as const;
/** What two customers with the same mobile number or credit code mean; for names see `customer.dup_name`. */
export const DUP_MOBILE = defineSetting<string>({ key: 'customer.dup_mobile', kind: 'enum', default: 'block', values: policies, scope: 'signed_in' });
export const DUP_CREDIT_CODE = defineSetting<string>({ key: 'customer.dup_credit_code', kind: 'enum', default: 'block', values: policies, scope: 'signed_in' });
/** What a name that resembles another one means; the form hints whatever stands here. */
export const DUP_SIMILAR = defineSetting<string>({ key: 'customer.dup_similar', kind: 'enum', default: 'off', values: policies, scope: 'signed_in' });
