import { Inject, Injectable } from '@nestjs/common';
import type { FieldKind } from '@steward/kernel';
import { type FieldSpec, Texts, context, fieldsOf } from '@steward/platform';
import { CategoryFacade, CustomFieldFacade, DictionaryFacade, type ImportField } from '@steward/system-api';
import { ContactFields } from '../contact/contact.dto.js';
import { CustomerFields } from '../customer/customer.dto.js';
import { CATEGORY_TYPE, DICTIONARIES, ENTITY } from '../customer/customer.input.js';

/** Fields of a file in the order of the template, with other headers they go by. */
const FIELDS: Record<string, { kind?: FieldKind; words?: readonly string[]; example?: string; note?: string }> = {
  code: { words: ['编号', '代码', '客户编号', '客户代码', 'A股代码', '证券代码', '股票代码', '公司代码'], example: '', note: '留空时自动编号' },
  name: { words: ['公司全称', '公司名称', '单位名称', '企业名称', '客户', '客户全称', '公司', '名称', '全称', '单位', 'Customer', 'Company', 'CompanyName'], example: '深圳市示例科技有限公司' },
  shortName: { words: ['简称', 'A股简称', '公司简称', '证券简称', '股票简称'], example: '示例科技' },
  type: { words: ['类型', '性质'], example: '企业' },
  categoryId: { kind: 'tree', words: ['分类', '客户类别', '类别'], note: '多级用 / 分开，如 华南/深圳' },
  level: { words: ['级别', '等级', '客户级别'], example: 'A' },
  status: { words: ['状态', '客户阶段'], example: '潜在' },
  source: { words: ['来源', '客户来源渠道'] },
  industry: { words: ['行业', '所属行业', '行业分类', '行业类别', '所在行业'], example: 'C 制造业' },
  country: { words: ['国家', '国家/地区', 'Country'], note: '名称或两位字母代码，如 德国、DE' },
  province: { kind: 'text', words: ['省', '省份', '所在省份', '省/直辖市'], example: '广东省' },
  city: { kind: 'text', words: ['市', '城市', '所在城市', 'City'], example: '深圳市' },
  district: { kind: 'text', words: ['区', '区县', '区/县', '县', '县区'], example: '南山区' },
  region: { words: ['所在地区', '省市区', '行政区划', '区域代码'], note: '如 广东省深圳市南山区，或六位行政区划代码' },
  address: { words: ['注册地址', '公司地址', '联系地址', '通讯地址', '办公地址', 'Address'], example: '科技园示例路 1 号' },
  phone: { words: ['固定电话', '公司电话', '座机', '联系电话', 'Phone', 'Tel'], example: '0755-12345678' },
  mobile: { words: ['手机号', '手机号码', '移动电话', 'Mobile'] },
  fax: { words: ['传真号码', 'Fax'] },
  email: { words: ['邮箱', '电子邮箱', 'E-mail', '邮件', '电子邮件'] },
  website: { words: ['网址', '公司网址', '公司网站', '主页', '网站地址', 'Website', 'HomePage'] },
  wechat: { words: ['微信号', 'WeChat'] },
  qq: { words: ['QQ号', 'QQ号码'] },
  employees: { words: ['员工数', '人数', '公司规模', '规模', '职工人数'] },
  annualRevenue: { words: ['年营收', '营业额', '年营业额', '年销售额'] },
  creditCode: { words: ['社会信用代码', '信用代码', '税号', '纳税人识别号', '营业执照号'] },
  parentId: { kind: 'text', words: ['上级公司', '母公司', '所属集团', '集团'], note: '已有客户的名称或编号' },
  priceLevel: { words: ['价格等级', '价格级别'] },
  paymentTerm: { words: ['结算方式', '账期', '付款方式', '付款条件'], example: '月结30天', note: '现金、30天 或 月结30天' },
  creditLimit: { words: ['信用额', '授信额度', '信用额度(元)'] },
  creditDays: { words: ['信用期', '信用天数'] },
  discountRate: { words: ['折扣'], note: '95折、5% 或 0.05' },
  ownerId: { kind: 'user', words: ['负责人', '业务员', '销售', '销售员', '客户经理', '所有者', '跟进人'], note: '姓名或用户名；留空为导入人' },
  tags: { words: ['标签'], note: '多个用、分开' },
  nextContactAt: { words: ['下次联系', '下次跟进时间', '下次回访'] },
  remark: { words: ['说明', '备注信息', '备注说明', 'Remark', 'Notes'] },
  externalId: { words: ['外部ID', '外部标识', 'CustomerID'] },
};
const CONTACT: Record<string, readonly string[]> = {
  name: ['联系人', '联系人姓名', '首要联系人', '主要联系人', 'ContactName', 'Contact'], mobile: ['联系人手机', '联系人手机号', '联系手机'], phone: ['联系人电话', '联系人座机'],
  gender: ['性别'], department: ['部门', '联系人部门'], post: ['职务', '职位', '联系人职务', 'ContactTitle'], email: ['联系人邮箱'], wechat: ['联系人微信'],
};

const KIND_OF: Partial<Record<FieldSpec['type'], FieldKind>> = { integer: 'integer', boolean: 'boolean', instant: 'instant', date: 'date', enum: 'enum', ref: 'ref', texts: 'tags' };
const kindOf = (spec: FieldSpec | undefined): FieldKind => spec?.kind ?? (spec?.dictionary ? 'dictionary' : spec?.format === 'region' ? 'region' : spec ? (KIND_OF[spec.type] ?? 'text') : 'text');

const specs = new Map(fieldsOf(CustomerFields).map((f) => [f.name, f]));
const contactSpecs = new Map(fieldsOf(ContactFields).map((f) => [f.name, f]));
export const specOf = (key: string): FieldSpec | undefined => (key.startsWith('contact.') ? contactSpecs.get(key.slice(8)) : specs.get(key));

/** What a customer file may hold, in the language of the importer. */
@Injectable()
export class CustomerImportFields {
  constructor(@Inject(Texts) private readonly texts: Texts, @Inject(DictionaryFacade) private readonly dictionaries: DictionaryFacade, @Inject(CategoryFacade) private readonly categories: CategoryFacade, @Inject(CustomFieldFacade) private readonly customFields: CustomFieldFacade) {}

  async all(): Promise<ImportField[]> {
    const out: ImportField[] = [];
    for (const [key, f] of Object.entries(FIELDS)) {
      const spec = specOf(key);
      const options = await this.options(key);
      out.push({
        key, label: this.label(`field.customer.${key}`), kind: f.kind ?? kindOf(spec), required: key === 'name', synonyms: f.words ?? [],
        ...(spec ? { spec } : {}), ...(options ? { options } : {}), ...(f.example ? { example: f.example } : {}), ...(f.note && context().locale === 'zh-CN' ? { note: f.note } : {}),
      });
    }
    for (const [name, words] of Object.entries(CONTACT)) {
      const spec = contactSpecs.get(name);
      out.push({ key: `contact.${name}`, label: this.label(`import.customer.contact.${name}`), kind: kindOf(spec), synonyms: words, ...(spec ? { spec } : {}), ...(name === 'gender' ? { options: this.genders() } : {}) });
    }
    for (const f of await this.customFields.fields(ENTITY)) {
      if (f.inImport) out.push({ key: `custom.${f.key}`, label: f.label, kind: f.kind, required: f.required, spec: f.spec, synonyms: [], ...(f.options.length > 0 ? { options: f.options } : {}), ...(f.hint ? { note: f.hint } : {}) });
    }
    return out;
  }

  private label(key: string): string {
    return this.texts.text(context().locale, key);
  }

  private genders(): { value: string; label: string }[] {
    return ['male', 'female'].map((value) => ({ value, label: this.label(`enum.contact.gender.${value}`) }));
  }

  private async options(key: string): Promise<{ value: string; label: string }[] | undefined> {
    const dictionary = (DICTIONARIES as Record<string, string>)[key];
    if (dictionary) return (await this.dictionaries.items(dictionary)).filter((i) => i.enabled).map((i) => ({ value: i.code, label: i.label }));
    if (key === 'type') return ['company', 'person'].map((value) => ({ value, label: this.label(`enum.customer.type.${value}`) }));
    if (key === 'categoryId') { const paths = await this.categories.paths(CATEGORY_TYPE); return paths.length > 0 ? paths.map((p) => ({ value: String(p.id), label: p.path })) : undefined; }
    return undefined;
  }
}
