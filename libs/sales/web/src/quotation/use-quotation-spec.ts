import { Check, Close, Document } from '@element-plus/icons-vue';
import { addDays } from '@steward/kernel';
import { customFormFields, get, isOverridable, acceptRefusal, stateSteps, t, touchList, useCustomFields, useCan, useSession, type DocumentAction, type DocumentField, type DocumentRecord, type DocumentSpec, type DocumentStep, type LineValues } from '@steward/ui';
import { useRouter } from 'vue-router';
import { useCustomerFollow, type CustomerFollow } from '../head/customer-terms';
import { editedValues, footFields, partyOf, salesFields, salesTotals, useSalesDefaults } from '../head/sales-head';
import { giftChanged, priceColumns, pricePanel, productColumns, salesPrices, salesProducts, stockPanel } from '../line/sales-lines';
import { ORDER_LISTS } from '../order/use-order-spec';
import { orderFromQuotation, type Quotation } from '../sales.api';

export const QUOTATION_LISTS = ['quotations', 'team-quotations'] as const;
const asQuotation = (record: DocumentRecord): Quotation => record as Quotation;
const isOpen = (record: DocumentRecord): boolean => asQuotation(record).outcome === 'open';

interface Wanted { productId: number; unit: string; quantity: string; unitPrice?: string; discountRate?: string }
/** Product lines of the opportunity a quotation is made for. */
async function quotedFor(id: string | undefined): Promise<{ lines?: readonly LineValues[] }> {
  if (!id) return {};
  const { lines } = await get<{ lines: Wanted[] }>(`/opportunities/${id}`);
  return lines.length === 0 ? {} : { lines: lines.map(({ productId, unit, quantity, unitPrice, discountRate }) => ({ productId, unit, quantity, ...(unitPrice === undefined ? {} : { unitPrice }), ...(discountRate === undefined ? {} : { discountRate }) })) };
}

/** 草稿 → 已审核 → 客户接受/拒绝. */
export function quotationSteps(record: DocumentRecord): DocumentStep[] {
  const { outcome, expired } = asQuotation(record);
  const answer: DocumentStep = { key: 'outcome', label: t(`enum.quotation.outcome.${outcome}`), state: outcome === 'accepted' ? 'done' : outcome === 'declined' ? 'off' : 'open', ...(expired ? { note: t('sales.expired') } : {}) };
  return record.state === 'voided' ? stateSteps(record) : [...stateSteps(record), answer];
}

/** The quotation as editor and page need it (domain.md 2.3). Call it in a page's setup. */
export function useQuotationSpec(): { spec: DocumentSpec; customer: CustomerFollow } {
  const defaults = useSalesDefaults();
  const customer = useCustomerFollow(false);
  const custom = useCustomFields('quotation');
  const session = useSession();
  const can = useCan();
  const router = useRouter();

  /** The order is a draft of its own: it opens for what is still missing. An offer past its last day is asked about. */
  async function makeOrder(record: DocumentRecord, acknowledge?: readonly string[]): Promise<void> {
    try {
      const order = await orderFromQuotation(record.id, record.version, acknowledge);
      touchList(...ORDER_LISTS, ...QUOTATION_LISTS);
      await router.push(`/sales-orders/${order.id}/edit`);
    } catch (problem) {
      const codes = isOverridable(problem) && acknowledge === undefined ? await acceptRefusal(problem) : undefined;
      if (codes) await makeOrder(record, codes);
      else if (!isOverridable(problem)) throw problem;
    }
  }
  const actions: DocumentAction[] = [
    { key: 'order', title: 'sales.push.order', icon: Document, needs: 'sales.order.create', states: ['approved', 'closed'], shown: true, primary: true, disabled: (record) => (asQuotation(record).outcome === 'declined' ? 'sales.push.declined' : undefined), run: (record) => makeOrder(record) },
    { key: 'accept', title: 'sales.accept', icon: Check, needs: 'sales.quotation.update', states: ['approved'], shown: true, hidden: (record) => !isOpen(record), post: 'accept' },
    { key: 'decline', title: 'sales.decline', icon: Close, needs: 'sales.quotation.update', states: ['approved'], shown: true, hidden: (record) => !isOpen(record), reason: true, ask: 'sales.declineAsk', post: 'decline' },
    { key: 'revise', title: 'sales.revise', needs: 'sales.quotation.update', states: ['approved'], reason: true, ask: 'sales.reviseAsk', post: 'revise' },
  ];
  const valid = (): string | null => { const days = defaults.setting('sales.quotation_days'); return typeof days === 'number' && days > 0 ? addDays(defaults.today(), days) : days === 0 ? null : addDays(defaults.today(), 30); };

  const spec: DocumentSpec = {
    type: 'quotation', path: '/quotations', permission: 'sales.quotation', title: 'print.title.quotation', lists: QUOTATION_LISTS, approve: { action: 'approve', title: 'document.saveApprove' }, schemas: { create: 'CreateQuotation', update: 'UpdateQuotation' },
    get fields(): DocumentField[] {
      return [
        ...salesFields({ name: 'validUntil', control: 'date' }), { name: 'priceIncludesTax', control: 'boolean', folded: true, initial: defaults.includesTax({}) }, { name: 'externalId', control: 'text', folded: true, copied: false },
        ...customFormFields(custom.value).map((field) => ({ ...field, folded: field.required !== true })), { name: 'terms', control: 'textarea', place: 'foot', span: 2 }, ...footFields(),
      ];
    },
    lines: {
      columns: [...productColumns(), ...priceColumns(), { key: 'delivery', kind: 'text', skip: true, width: 110 }, { key: 'remark', kind: 'text', skip: true }], products: salesProducts(), prices: salesPrices, priceFields: ['customerId'],
      priceHistory: pricePanel, stockOf: stockPanel, extraKeys: ['priceSource'], changed: giftChanged,
    },
    totals: salesTotals(defaults), values: editedValues,
    extraKeys: ['opportunityId'],
    start: async (query) => ({ ...(await quotedFor(query['opportunity'])), values: { docDate: defaults.today(), validUntil: valid(), ownerId: session.user?.id ?? null, ...(query['customer'] ? { customerId: Number(query['customer']) } : {}), ...(query['opportunity'] ? { opportunityId: Number(query['opportunity']) } : {}) } }),
    follow: (name, value) => customer.follow(name, value), steps: quotationSteps, actions, party: (record) => partyOf(asQuotation(record), can),
  };
  return { spec, customer };
}
