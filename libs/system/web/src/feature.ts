import { HomeFilled } from '@element-plus/icons-vue';
import { defineFeature } from '@steward/ui';
import { dataPart } from './data/feature-part';
import { peoplePart } from './people/feature-part';
import { printPart } from './print/feature-part';

/** Home and the administration pages (辅助系统). */
export const systemFeature = defineFeature({
  name: 'system',
  routes: [
    { path: '/change-password', name: 'change-password', component: () => import('./entry/change-password.page.vue'), meta: { title: 'system.changePassword.title', blank: true } },
    { path: '/', name: 'home', component: () => import('./home/home.page.vue'), meta: { title: 'system.home.title', fixed: true, help: 'system.home.help' } },
    ...peoplePart.routes,
    ...dataPart.routes,
  ],
  menu: [
    { group: 'workbench', key: 'home', title: 'system.home.title', to: '/', icon: HomeFilled, order: 10 },
    ...peoplePart.menu,
    ...dataPart.menu,
  ],
  quickCreate: [...peoplePart.quickCreate],
  goTo: { h: '/' },
  messages: [...peoplePart.messages, ...dataPart.messages, ...printPart.messages],
  slots: printPart.slots,
});
