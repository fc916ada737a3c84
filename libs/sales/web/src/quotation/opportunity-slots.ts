import type { Feature } from '@steward/ui';
import { defineAsyncComponent } from 'vue';

/** What sales puts on the page of an opportunity and into the dialog of a won one. */
export const opportunitySlots = {
  'opportunity.actions': [{ key: 'quote', title: 'sales.opportunity.quote', component: defineAsyncComponent(() => import('./opportunity-quote.vue')), permission: 'sales.quotation.create', order: 10 }],
  'opportunity.won': [{ key: 'order', title: 'sales.opportunity.order', component: defineAsyncComponent(() => import('./opportunity-won.vue')), permission: 'sales.order.create', order: 10 }],
} satisfies NonNullable<Feature['slots']>;
