import { goes, RelatedDocuments, t, type SlotFill } from '@steward/ui';
import { defineAsyncComponent, h, type Component, type FunctionalComponent } from 'vue';
import type { Side } from '../finance.api';

const BalanceCard = defineAsyncComponent(() => import('./balance-card.vue'));

/** Card of a balance beside a customer (`customer`) or a supplier. */
function balance(side: Side): Component {
  const card: FunctionalComponent<{ customer?: { id: number }; supplier?: { id: number } }> = (props) => h(BalanceCard, { side, partyId: (props.customer ?? props.supplier)?.id ?? 0 });
  card.props = ['customer', 'supplier'];
  return card;
}
function documents(type: 'receipt' | 'invoice' | 'payment'): Component {
  const party = type === 'payment' ? 'supplierId' as const : 'customerId' as const;
  const card: FunctionalComponent<{ customer?: { id: number }; supplier?: { id: number } }> = (props) =>
    h(RelatedDocuments, { path: `/${type}s`, party, partyId: (props.customer ?? props.supplier)?.id ?? 0, newQuery: party === 'customerId' ? 'customer' : 'supplier', title: t(`finance.list.${type}`), needs: `finance.${type}.create`, addLabel: t(`finance.new.${type}`) });
  card.props = ['customer', 'supplier'];
  return card;
}

/** What finance says on the page of a customer and of a supplier. */
export const customerCards: SlotFill[] = [
  { key: 'receivable', title: 'finance.card.receivable', component: balance('receivable'), permission: 'finance.receivable.view', order: 40 },
  { key: 'receipts', title: 'finance.list.receipt', component: documents('receipt'), permission: 'finance.receipt.view', order: 41 },
  { key: 'invoices', title: 'finance.list.invoice', component: documents('invoice'), permission: 'finance.invoice.view', order: 42 },
];
/** What finance lets one do there. */
export const customerActions: SlotFill[] = [
  { key: 'receive', title: 'finance.push.receive', component: goes('customer', ({ id }) => ({ path: '/receipts/new', query: { customer: String(id) } })), permission: 'finance.receipt.create', order: 40, button: true },
];
export const supplierCards: SlotFill[] = [
  { key: 'payable', title: 'finance.card.payable', component: balance('payable'), permission: 'finance.payable.view', order: 40 },
  { key: 'payments', title: 'finance.list.payment', component: documents('payment'), permission: 'finance.payment.view', order: 41 },
];
