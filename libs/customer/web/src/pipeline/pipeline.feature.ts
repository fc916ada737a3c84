import { Operation } from '@element-plus/icons-vue';
import { currentLocale, localeFiles, type Feature } from '@steward/ui';

type Chapter = Promise<{ default: string }>;
const help = (): Chapter => (currentLocale() === 'en' ? import('../help/pipeline.en.md?raw') : import('../help/pipeline.zh-CN.md?raw'));
const MANAGE = 'customer.opportunity_pipeline.update';

/** 销售流程设置 in the manifest of the customers. */
export const pipelineFeature = {
  routes: [{ path: '/opportunities/pipelines', name: 'pipelines', component: () => import('./pipeline-settings.page.vue'), meta: { title: 'customer.pipeline.title', permission: MANAGE, help, parent: '/opportunities' } }],
  menu: [{ group: 'team', key: 'pipelines', title: 'customer.pipeline.title', to: '/opportunities/pipelines', icon: Operation, permission: MANAGE, order: 41, keywords: 'customer.pipeline.keywords' }],
  messages: [localeFiles({ 'zh-CN': () => import('./locales/zh-CN'), en: () => import('./locales/en') })],
} satisfies Partial<Feature>;
