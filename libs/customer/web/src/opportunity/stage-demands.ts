import type { FormField, FormValues } from '@steward/ui';
import type { Opportunity, OpportunityLine, Stage } from './opportunity.api';

/** What a stage may demand, as the server names it. */
const DEMANDED = ['contactId', 'amount', 'expectedCloseDate', 'lines', 'competitors', 'source'] as const;
export type Demand = (typeof DEMANDED)[number];

type Known = Partial<Pick<Opportunity, 'contactId' | 'amount' | 'expectedCloseDate' | 'lines'>> & FormValues;

const has: Record<Demand, (o: Known) => boolean> = {
  contactId: (o) => Boolean(o.contactId),
  // who may not see amounts cannot say one: the server knows
  amount: (o) => o.amount === undefined || Number(o.amount) > 0,
  expectedCloseDate: (o) => Boolean(o.expectedCloseDate),
  lines: (o) => (o.lines?.length ?? 0) > 0,
  competitors: (o) => Boolean(o['competitors']),
  source: (o) => Boolean(o['source']),
};

/** What has to be asked before the opportunity enters the stage, in the stage's order. The amount of product lines is theirs: it is asked by asking for them. */
export function demandsOf(stage: Pick<Stage, 'requiredFields'> | undefined, o: Known): Demand[] {
  const missing = (stage?.requiredFields ?? []).filter((name): name is Demand => (DEMANDED as readonly string[]).includes(name) && !has[name as Demand](o));
  const byLines = missing.includes('lines') || (o.lines?.length ?? 0) > 0;
  return [...new Set(missing.map((name): Demand => (name === 'amount' && byLines ? 'lines' : name)))];
}

const FIELDS: Record<Demand, FormField> = {
  contactId: { name: 'contactId', control: 'integer', needs: 'customer.contact.view', required: true },
  amount: { name: 'amount', control: 'money', needs: 'price.view', required: true, check: (value) => (Number(value) > 0 ? undefined : 'fault.required') },
  expectedCloseDate: { name: 'expectedCloseDate', control: 'date', required: true },
  lines: { name: 'lines', control: 'text', required: true, wide: true },
  competitors: { name: 'competitors', control: 'text', required: true },
  source: { name: 'source', control: 'dictionary', options: 'customer.source', required: true },
};
/** The form that asks for them. `fault` gives the words of a field that has to be filled. */
export const demandFields = (demands: readonly Demand[], fault: (key: string) => string): FormField[] => demands.map((name) => {
  const field = FIELDS[name];
  return field.check ? { ...field, check: (value, values) => { const code = field.check?.(value, values); return code && fault(code); } } : field;
});

/** A product line as it is written. */
export interface LineInput { productId: number; quantity: string; unit?: string | null; unitPrice?: string | null; discountRate?: string | null; remark?: string | null }
/** A product line while it is typed; `known` is the product's name at hand. */
export interface LineDraft { key: number; productId: number | null; known: { id: number; name: string } | null; quantity: string | null; unit: string | null; unitPrice: string | null; discountRate: string | null; remark: string | null }

let last = 0;
export const blankLine = (): LineDraft => ({ key: ++last, productId: null, known: null, quantity: '1', unit: null, unitPrice: null, discountRate: null, remark: null });
export const draftOf = (line: OpportunityLine): LineDraft => ({ key: ++last, productId: line.productId, known: { id: line.productId, name: line.productName }, quantity: line.quantity, unit: line.unit, unitPrice: line.unitPrice ?? null, discountRate: line.discountRate ?? null, remark: line.remark });
/** Lines with a product, as they are sent; figures without the right to see prices stay unsaid. */
export const inputOf = (drafts: readonly LineDraft[], prices: boolean): LineInput[] => drafts.flatMap((one) => (one.productId === null ? [] : [{
  productId: one.productId, quantity: one.quantity ?? '', ...(one.unit === null ? {} : { unit: one.unit }), ...(prices && one.unitPrice !== null ? { unitPrice: one.unitPrice } : {}), ...(prices && one.discountRate !== null ? { discountRate: one.discountRate } : {}),
  ...(one.remark ? { remark: one.remark } : {}),
}]));
