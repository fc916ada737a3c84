import type { Client } from '../../../harness/index.js';
import type { Canaries } from './canary.js';

interface Row { id: number; version: number }
export interface TicketRow extends Row { no: string; serialNo: string; log: { id: number }[] }
type State = 'new' | 'processing' | 'resolved' | 'closed';

/** Service tickets of one's customer, and the return visit that a closed one leaves. */
export interface ServiceBelongings {
  ticket(state?: State): Promise<TicketRow>;
  visit(): Promise<Row>;
}

/** How a ticket gets from one state to the next. */
const STEPS: readonly (readonly [State, string, (c: Canaries) => object])[] = [
  ['processing', 'start', () => ({})], ['resolved', 'resolve', (c) => ({ solution: c.text('solved') })], ['closed', 'close', (c) => ({ satisfaction: 4, comment: c.text('rated') })],
];

/** Tickets of one person, each made when it is first asked for. */
export function serviceOf(client: Client, c: Canaries, customer: () => Promise<Row>): ServiceBelongings {
  const kept = new Map<State, Promise<TicketRow>>();
  const make = async (state: State): Promise<TicketRow> => {
    let t = await client.ok.post<TicketRow>('/service-tickets', { customerId: (await customer()).id, type: 'repair', description: c.text('ticket'), contactName: c.text('twho'), contactPhone: c.digits('0763', 12), serialNo: c.text('serial') });
    t = await client.ok.post<TicketRow>(`/service-tickets/${t.id}/notes`, { text: c.text('noted') });
    if (state === 'new') return t;
    for (const [reached, step, body] of STEPS) {
      t = await client.ok.post<TicketRow>(`/service-tickets/${t.id}/${step}`, body(c));
      if (reached === state) break;
    }
    return t;
  };
  const ticket = (state: State = 'new'): Promise<TicketRow> => { const known = kept.get(state) ?? make(state); kept.set(state, known); return known; };
  return {
    ticket,
    visit: async () => {
      const { id } = await ticket('closed');
      const [visit] = (await client.ok.get<{ items: Row[] }>(`/service-visits?filter[sourceType]=service_ticket&filter[sourceId]=${id}`)).items;
      if (visit === undefined) throw new Error('a closed ticket leaves no visit');
      return visit;
    },
  };
}

/** One ticket in each state. */
export const serviceMakers = (own: ServiceBelongings): (() => Promise<Row>)[] => (['new', 'processing', 'resolved', 'closed'] as const).map((state) => () => own.ticket(state));
