import type { Client } from '../../../harness/index.js';
import type { Canaries } from './canary.js';

interface Row { id: number; version: number }
export interface OpportunityRow extends Row { name: string; code: string }
/** Opportunities of one person. */
export interface OpportunityBelongings {
  opportunity(): Promise<OpportunityRow>;
  /** One that was lost. */
  lostOpportunity(): Promise<Row>;
}
/** Second stage of the pipeline everybody starts with. */
export const NEXT_STAGE = 2;

/** Opportunities of one person, each made when it is first asked for. */
export function opportunityOf(client: Client, c: Canaries, customer: () => Promise<Row>): OpportunityBelongings {
  const kept = new Map<string, Promise<OpportunityRow>>();
  const keep = (key: string, make: () => Promise<OpportunityRow>): Promise<OpportunityRow> => { const known = kept.get(key) ?? make(); kept.set(key, known); return known; };
  const create = async (): Promise<OpportunityRow> =>
    client.ok.post('/opportunities', { customerId: (await customer()).id, name: c.text('opname'), amount: '7319.07', competitors: c.text('oprival'), remark: c.text('opremark'), expectedCloseDate: '2031-07-19' });
  return {
    opportunity: () => keep('open', create),
    lostOpportunity: () => keep('lost', async () => client.ok.post(`/opportunities/${(await create()).id}/end`, { end: 'lost', lostReason: 'price', note: c.text('opnote') })),
  };
}

/** One of each, so that no question makes one. */
export const opportunityMakers = (own: OpportunityBelongings): (() => Promise<Row>)[] => [() => own.opportunity(), () => own.lostOpportunity()];
