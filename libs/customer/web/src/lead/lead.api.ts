import { get, newKey, request, type FormValues } from '@steward/ui';

export interface Lead extends FormValues {
  id: number; version: number; name: string; company: string | null; status: string; customerId: number | null;
  notes: { id: number; userName: string | null; method: string; occurredAt: string; content: string }[];
}
export const readLead = (id: number): Promise<Lead> => get<Lead>(`/leads/${id}`);
/** The opportunity that begins with the customer. */
export interface LeadWish { name?: string; amount?: string; expectedCloseDate?: string; pipelineId?: number }
export const convertLead = async (id: number, opportunity?: LeadWish): Promise<{ customerId: number; opportunityId: number | null }> =>
  (await request<{ customerId: number; opportunityId: number | null }>('POST', `/leads/${id}/convert`, { body: opportunity ? { opportunity } : {}, idempotencyKey: newKey() })).data;
