import { goes, RelatedDocuments, t, type Feature, type SlotFill } from '@steward/ui';
import { defineAsyncComponent, h, type FunctionalComponent } from 'vue';

interface Documents { key: string; path: string; title: string; permission: string; order: number; add?: { needs: string; label: string } }

function card({ key, path, title, permission, order, add }: Documents): SlotFill {
  const component: FunctionalComponent<{ customer: { id: number } }> = ({ customer }) => h(RelatedDocuments, { path, party: 'customerId', partyId: customer.id, title: t(title), ...(add ? { needs: add.needs, addLabel: t(add.label) } : {}) });
  component.props = ['customer'];
  return { key, title, component, permission, order };
}
const action = (key: string, title: string, path: string, permission: string, order: number): SlotFill => ({ key, title, component: goes('customer', ({ id }) => ({ path, query: { customer: String(id) } })), permission, order, button: true });

/** What sales puts on the page of a customer. */
export const customerSlots: NonNullable<Feature['slots']> = {
  'customer.actions': [action('quote', 'sales.customer.quote', '/quotations/new', 'sales.quotation.create', 10), action('order', 'sales.customer.order', '/sales-orders/new', 'sales.order.create', 20)],
  'customer.cards': [
    card({ key: 'quotations', path: '/quotations', title: 'print.title.quotation', permission: 'sales.quotation.view', order: 5, add: { needs: 'sales.quotation.create', label: 'sales.newQuotation' } }),
    { key: 'orders', title: 'sales.card.orders', component: defineAsyncComponent(() => import('./order-card.vue')), permission: 'sales.order.view', order: 10 },
    card({ key: 'returns', path: '/sales-returns', title: 'print.title.sales_return', permission: 'sales.return.view', order: 30 }),
  ],
  'customer.tabs': [{ key: 'orders', title: 'sales.card.orders', component: defineAsyncComponent(() => import('./orders-tab.vue')), permission: 'sales.order.view', order: 20 }],
};
