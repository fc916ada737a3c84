import { reactive } from 'vue';

/** Counts up when a page has changed something that others show: `watch(() => changes.roles, reload)`. */
export const changes = reactive({ roles: 0, tokens: 0 });
