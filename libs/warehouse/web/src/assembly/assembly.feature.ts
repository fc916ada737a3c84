import { Connection, Memo } from '@element-plus/icons-vue';
import type { Feature } from '@steward/ui';
import { chapter, provide, routesOf } from '../document/document.feature';

const help = chapter(() => import('../help/assembly.zh-CN.md?raw'), () => import('../help/assembly.en.md?raw'));
const BOM = 'warehouse.bom';
const ASSEMBLY = 'warehouse.assembly';

/** Pages of bills of material and of what is made by them. */
export const assemblyRoutes: Feature['routes'] = [
  ...routesOf({ path: '/boms', name: 'bom', titles: ['warehouse.bom.title', 'warehouse.bom.new', 'warehouse.bom.one', 'warehouse.bom.edit'], permission: BOM, help, list: () => import('../bom/bom-list.page.vue'), editor: () => import('../bom/bom-editor.page.vue'), detail: () => import('../bom/bom-detail.page.vue') }),
  ...routesOf({ path: '/assemblies', name: 'assembly', titles: ['warehouse.assembly.title', 'warehouse.assembly.new', 'warehouse.assembly.one', 'warehouse.assembly.edit'], permission: ASSEMBLY, help, list: () => import('./assembly-list.page.vue'), editor: () => import('./assembly-editor.page.vue'), detail: () => import('./assembly-detail.page.vue') }),
];

export const assemblyMenu: Feature['menu'] = [
  { group: 'warehouse', key: 'assemblies', title: 'warehouse.assembly.title', to: '/assemblies', icon: Connection, permission: `${ASSEMBLY}.view`, order: 56, keywords: 'warehouse.assemblyKeywords.assembly' },
  { group: 'warehouse', key: 'boms', title: 'warehouse.bom.title', to: '/boms', icon: Memo, permission: `${BOM}.view`, order: 58, keywords: 'warehouse.assemblyKeywords.bom' },
];

/** Custom fields, links of the audit trail and the search of the palette. */
export function setUpAssembly(): void {
  provide('bom', '/boms', 'warehouse.bom.one', `${BOM}.view`, 'productName');
  provide('assembly', '/assemblies', 'warehouse.assembly.one', `${ASSEMBLY}.view`, 'productName');
}
