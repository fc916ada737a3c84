import { get, newKey, request, type FormValues } from '@steward/ui';

export interface Lead extends FormValues {
  id: number; version: number; name: string; company: string | null; status: string; customerId: number | null;
  notes: { id: number; userName: string | null; method: string; occurredAt: string; content: string }[];
}
export const readLead = (id: number): Promise<Lead> => get<Lead>(`/leads/${id}`);
export const convertLead = async (id: number): Promise<number> => (await request<{ customerId: number }>('POST', `/leads/${id}/convert`, { body: {}, idempotencyKey: newKey() })).data.customerId;
