import { get, newKey, refreshReference, request, touchList, useReference, type FormValues, type Reference, type SaveContext } from '@steward/ui';
import { OPPORTUNITY_LISTS, type Pipeline, type Stage } from '../opportunity/opportunity.api';

/** A stage while it is written: a new one has no id. */
export type StageDraft = Omit<Stage, 'id'> & { id?: number };
export type PipelineRecord = Pipeline & FormValues & { sort: number };
export const DEMANDED = ['contactId', 'amount', 'expectedCloseDate', 'lines', 'competitors', 'source'] as const;

const PATH = '/opportunity-pipelines';
const REFERENCE = 'opportunity-pipelines';
export const usePipelines = (): Reference<PipelineRecord> => useReference<PipelineRecord>(REFERENCE, PATH);
/** Pipelines, or what lies in their stages, are others now. */
export function pipelinesChanged(): void {
  touchList(...OPPORTUNITY_LISTS);
  void refreshReference(REFERENCE);
}
export const readPipeline = (id: number): Promise<PipelineRecord> => get<PipelineRecord>(`${PATH}/${id}`);
/** Opportunities in each stage that has any. */
export const readUse = async (id: number): Promise<Map<number, number>> => new Map((await get<{ items: { stageId: number; count: number }[] }>(`${PATH}/${id}/use`)).items.map((one) => [one.stageId, one.count]));
export const createPipeline = async (body: FormValues, context: SaveContext): Promise<PipelineRecord> => (await request<PipelineRecord>('POST', PATH, { body, ...context })).data;
export const updatePipeline = async (id: number, body: FormValues, context: SaveContext): Promise<PipelineRecord> => (await request<PipelineRecord>('PATCH', `${PATH}/${id}`, { body, ...context })).data;
export const deletePipeline = async (one: Pipeline): Promise<void> => { await request('DELETE', `${PATH}/${one.id}`, { ifMatch: one.version }); };
export const moveStage = async (id: number, from: number, to: number): Promise<number> => (await request<{ moved: number }>('POST', `${PATH}/${id}/move`, { body: { from, to }, idempotencyKey: newKey() })).data.moved;

/** The settings of opportunities the page shows. */
export interface StaleSetting { key: string; value: number; version: number }
const STALE = 'customer.opportunity_stale_days';
export const readStale = async (): Promise<StaleSetting | undefined> => (await get<{ items: StaleSetting[] }>('/settings')).items.find((one) => one.key === STALE);
export const changeStale = async (one: StaleSetting, value: number): Promise<void> => {
  await request('PATCH', '/settings', { body: { items: [{ key: STALE, value, version: one.version }] } });
  void refreshReference('settings');
};

/** What a new pipeline begins with. */
export const firstStages = (name: (kind: 'open' | 'won' | 'lost') => string): StageDraft[] => [
  { name: name('open'), kind: 'open', probability: '0.1', requiredFields: null }, { name: name('won'), kind: 'won', probability: '1', requiredFields: null }, { name: name('lost'), kind: 'lost', probability: '0', requiredFields: null },
];
