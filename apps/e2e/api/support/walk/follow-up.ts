import type { Client } from '../../../harness/index.js';
import type { Canaries } from './canary.js';

interface Row { id: number; version: number }
export interface FollowUpRow extends Row { customerId: number; content: string; nextPlan: string; comments: { id: number }[] }

/** Follow-ups of one's customer, with a comment. */
export interface FollowUpBelongings { followUp(): Promise<FollowUpRow> }

/** The follow-up of one person, made when it is first asked for. */
export function followUpOf(client: Client, c: Canaries, customer: () => Promise<Row>): FollowUpBelongings {
  let kept: Promise<FollowUpRow> | undefined;
  const make = async (): Promise<FollowUpRow> => {
    const made = await client.ok.post<FollowUpRow>('/follow-ups', { customerId: (await customer()).id, method: 'visit', content: c.text('fcontent'), nextPlan: c.text('fplan'), location: c.text('fplace'), nextContactAt: '2099-01-01T00:00:00Z' });
    return client.ok.post<FollowUpRow>(`/follow-ups/${made.id}/comments`, { content: c.text('fcomment') });
  };
  return { followUp: () => (kept ??= make()) };
}
