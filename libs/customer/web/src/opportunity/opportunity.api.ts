import { get, newKey, request, type FormValues, type ListAnswer, type ListRow, type SaveContext } from '@steward/ui';

export interface Stage { id: number; name: string; kind: 'open' | 'won' | 'lost'; probability: string; requiredFields: string[] | null }
export interface Pipeline { id: number; version: number; name: string; departmentId: number | null; departmentName: string | null; enabled: boolean; mine: boolean; stages: Stage[] }
export interface OpportunityLine { id: number; productId: number; productCode: string; productName: string; spec: string | null; unit: string; quantity: string; unitPrice?: string; discountRate?: string; amount?: string; remark: string | null }
export interface Opportunity extends FormValues {
  id: number; version: number; code: string; name: string; customerId: number; customerName: string | null; contactId: number | null; contactName: string | null; pipelineId: number; pipelineName: string | null; stageId: number; stageName: string | null; stages: Stage[];
  status: 'open' | 'won' | 'lost' | 'invalid'; amount?: string; weighted?: string; probability: string; expectedCloseDate: string | null; ownerId: number | null; ownerName: string | null; stageSince: string; daysInStage: number; stale: boolean;
  lostReason: string | null; endNote: string | null; lines: OpportunityLine[]; may: { update: boolean; transfer: boolean; delete: boolean };
}
export interface Stay { id: number; stageName: string; step: string; enteredAt: string; enteredByName: string | null; leftAt: string | null; days: number }
export interface StageTotal { stageId: number; count: number; amount?: string; weighted?: string }
export type Ending = 'won' | 'lost' | 'invalid';

const PATH = '/opportunities';
export const OPPORTUNITY_LISTS = ['opportunities', 'team-opportunities'] as const;
export const readPipelines = async (): Promise<Pipeline[]> => (await get<{ items: Pipeline[] }>('/opportunity-pipelines')).items;
export const readOpportunity = (id: number): Promise<Opportunity> => get<Opportunity>(`${PATH}/${id}`);
export const readHistory = (id: number): Promise<Stay[]> => get<Stay[]>(`${PATH}/${id}/history`);
export const createOpportunity = async (body: FormValues, context: SaveContext): Promise<Opportunity> => (await request<Opportunity>('POST', PATH, { body, ...context })).data;
export const updateOpportunity = async (id: number, body: FormValues, context: SaveContext): Promise<Opportunity> => (await request<Opportunity>('PATCH', `${PATH}/${id}`, { body, ...context })).data;
const act = async (one: { id: number; version: number }, verb: string, body: object): Promise<Opportunity> => (await request<Opportunity>('POST', `${PATH}/${one.id}/${verb}`, { body, ifMatch: one.version, idempotencyKey: newKey() })).data;
/** `more` is what the stage demands. */
export const moveOpportunity = (one: { id: number; version: number }, stageId: number, more: FormValues = {}): Promise<Opportunity> => act(one, 'move', { ...more, stageId });
export const endOpportunity = (one: { id: number; version: number }, body: { end: Ending; lostReason?: string | null; note?: string | null } & FormValues): Promise<Opportunity> => act(one, 'end', body);
/** To another owner; stage and history stay. */
export const transferOpportunity = (one: { id: number; version: number }, body: { ownerId: number; reason?: string }): Promise<Opportunity> => act(one, 'transfer', body);
export const deleteOpportunity = async (one: { id: number; version: number }): Promise<void> => { await request('DELETE', `${PATH}/${one.id}`, { ifMatch: one.version }); };
/** Into the open stage it was in last, or the one named. */
export const reopenOpportunity = (one: { id: number; version: number }, stageId?: number): Promise<Opportunity> => act(one, 'reopen', stageId === undefined ? {} : { stageId });
/** The newest of a customer. */
export const opportunitiesOf = (customerId: number, pageSize: number): Promise<ListAnswer> => get<ListAnswer>(PATH, { 'filter[customerId]': String(customerId), pageSize: String(pageSize), count: 'true' });

export interface BoardQuestion { pipelineId: number; ownerId?: number; q?: string }
const conditions = (one: BoardQuestion): object[] => [{ field: 'pipelineId', op: 'eq', value: one.pipelineId }, ...(one.ownerId ? [{ field: 'ownerId', op: 'eq', value: one.ownerId }] : [])];
export const readTotals = async (one: BoardQuestion): Promise<StageTotal[]> => (await request<{ items: StageTotal[] }>('POST', `${PATH}/totals`, { body: { where: { and: conditions(one) }, ...(one.q ? { q: one.q } : {}) } })).data.items;
/** Cards of one column, newest arrivals first. */
export const readColumn = async (one: BoardQuestion, stageId: number, page: number, pageSize: number): Promise<ListRow[]> =>
  (await get<ListAnswer>(PATH, { 'filter[stageId]': String(stageId), ...(one.ownerId ? { 'filter[ownerId]': String(one.ownerId) } : {}), ...(one.q ? { q: one.q } : {}), sort: '-stageSince', page: String(page), pageSize: String(pageSize) })).items;
