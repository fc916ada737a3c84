import { shallowRef } from 'vue';

/** Why the first page could not be shown: the server was out of reach. */
export const bootError = shallowRef<unknown>();
