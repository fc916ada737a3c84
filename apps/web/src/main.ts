import '@steward/ui/styles.css';
import { VueQueryPlugin } from '@tanstack/vue-query';
import { platformMessages } from '@steward/kernel';
import { addMessages, i18n, queryClient, setLocale, sharedBundle, uiMessages, usePreferences, vCan } from '@steward/ui';
import { createPinia } from 'pinia';
import { createApp } from 'vue';
import { entryFeature } from '@steward/system-web';
import App from './app.vue';
import { createAppRouter } from './router';

async function start(): Promise<void> {
  const app = createApp(App);
  app.use(createPinia());
  const preferences = usePreferences();
  await addMessages(sharedBundle(() => Promise.resolve(platformMessages)), ...uiMessages, ...entryFeature.messages);
  await setLocale(preferences.locale);
  app.use(i18n);
  app.use(VueQueryPlugin, { queryClient });
  app.directive('can', vCan);
  app.use(createAppRouter(entryFeature));
  app.mount('#app');
}

void start();
