import { defineAsyncComponent } from 'vue';

/** Card of the newest documents of a party; loaded with the first page that shows one. */
export const RelatedDocuments = defineAsyncComponent(() => import('./related-documents.vue'));
