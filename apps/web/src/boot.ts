import { ref, shallowRef } from 'vue';

/** Why the first page could not be shown: the server was out of reach. */
export const bootError = shallowRef<unknown>();

/** Menu, routes and texts of the domains are there: the frame of the application may be drawn. */
export const domainsReady = ref(false);
