import { CircleCheck, Collection, Cpu, Document, EditPen, Operation, Setting, Tickets } from '@element-plus/icons-vue';
import { currentLocale, localeFiles, sharedBundle, type Feature } from '@steward/ui';

type Chapter = Promise<{ default: string }>;
/** A chapter in the language of the moment; the files stand beside each other. */
const chapter = (zh: () => Chapter, en: () => Chapter) => (): Chapter => (currentLocale() === 'en' ? en() : zh());
const help = {
  categories: chapter(() => import('./help/categories.zh-CN.md?raw'), () => import('./help/categories.en.md?raw')),
  dictionaries: chapter(() => import('./help/dictionaries.zh-CN.md?raw'), () => import('./help/dictionaries.en.md?raw')),
  jobs: chapter(() => import('./help/jobs.zh-CN.md?raw'), () => import('./help/jobs.en.md?raw')),
  integrity: chapter(() => import('./help/integrity.zh-CN.md?raw'), () => import('./help/integrity.en.md?raw')),
  audit: chapter(() => import('./help/audit.zh-CN.md?raw'), () => import('./help/audit.en.md?raw')),
  fields: chapter(() => import('./help/custom-fields.zh-CN.md?raw'), () => import('./help/custom-fields.en.md?raw')),
  numbering: chapter(() => import('./help/numbering.zh-CN.md?raw'), () => import('./help/numbering.en.md?raw')),
  settings: chapter(() => import('./help/settings.zh-CN.md?raw'), () => import('./help/settings.en.md?raw')),
};

const CATEGORY = ['system.category.create', 'system.category.update', 'system.category.delete'];
const DICTIONARY = ['system.dictionary.create', 'system.dictionary.update', 'system.dictionary.delete'];
const FIELD = ['system.custom_field.create', 'system.custom_field.update', 'system.custom_field.delete'];
const AUDIT = 'system.audit.view';
const NUMBERING = 'system.numbering_rule.view';
const SETTING = 'system.setting.view';

/** Reference data, parameters, trail and background work, as parts of the system feature. */
export const dataPart: Pick<Feature, 'routes' | 'menu' | 'messages'> = {
  routes: [
    { path: '/system/categories', name: 'categories', component: () => import('./category.page.vue'), meta: { title: 'data.category.title', permission: CATEGORY, help: help.categories } },
    { path: '/system/dictionaries', name: 'dictionaries', component: () => import('./dictionary.page.vue'), meta: { title: 'data.dictionary.title', permission: DICTIONARY, help: help.dictionaries } },
    { path: '/system/custom-fields', name: 'custom-fields', component: () => import('./custom-field.page.vue'), meta: { title: 'data.field.title', permission: FIELD, help: help.fields } },
    { path: '/system/numbering', name: 'numbering', component: () => import('./numbering.page.vue'), meta: { title: 'data.numbering.title', permission: NUMBERING, help: help.numbering } },
    { path: '/system/settings', name: 'settings', component: () => import('./setting.page.vue'), meta: { title: 'data.setting.title', permission: SETTING, help: help.settings } },
    { path: '/system/jobs', name: 'jobs', component: () => import('./job.page.vue'), meta: { title: 'data.job.pageTitle', help: help.jobs } },
    { path: '/system/integrity', name: 'integrity', component: () => import('./integrity.page.vue'), meta: { title: 'data.integrity.title', permission: 'system.integrity.check', help: help.integrity } },
    { path: '/system/audit', name: 'audit', component: () => import('./audit.page.vue'), meta: { title: 'data.audit.title', permission: AUDIT, help: help.audit } },
  ],
  menu: [
    { group: 'system', key: 'categories', title: 'data.category.title', to: '/system/categories', icon: Operation, permission: CATEGORY, order: 40, keywords: 'data.keywords.category' },
    { group: 'system', key: 'dictionaries', title: 'data.dictionary.title', to: '/system/dictionaries', icon: Collection, permission: DICTIONARY, order: 42, keywords: 'data.keywords.dictionary' },
    { group: 'system', key: 'custom-fields', title: 'data.field.title', to: '/system/custom-fields', icon: EditPen, permission: FIELD, order: 44, keywords: 'data.keywords.field' },
    { group: 'system', key: 'numbering', title: 'data.numbering.title', to: '/system/numbering', icon: Tickets, permission: NUMBERING, order: 46, keywords: 'data.keywords.numbering' },
    { group: 'system', key: 'settings', title: 'data.setting.title', to: '/system/settings', icon: Setting, permission: SETTING, order: 48, keywords: 'data.keywords.setting' },
    { group: 'system', key: 'jobs', title: 'data.job.pageTitle', to: '/system/jobs', icon: Cpu, order: 80, keywords: 'data.keywords.job' },
    { group: 'system', key: 'integrity', title: 'data.integrity.title', to: '/system/integrity', icon: CircleCheck, permission: 'system.integrity.check', order: 85, keywords: 'data.keywords.integrity' },
    { group: 'system', key: 'audit', title: 'data.audit.title', to: '/system/audit', icon: Document, permission: AUDIT, order: 90, keywords: 'data.keywords.audit' },
  ],
  messages: [
    localeFiles({ 'zh-CN': () => import('./locales/zh-CN'), en: () => import('./locales/en') }),
    sharedBundle(() => import('@steward/system-messages').then((m) => m.systemMessages)),
  ],
};
