import { Controller, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, InstantField, IntField, LinesField, ObjectField, RefField, TextField, badRequest, changesAfter } from '@steward/platform';
import { NameStore } from '../list-support/name.store.js';

const MOST = 1_000;

export class ChangeView {
  @IntField({ description: 'Place in the feed, without gaps' }) seq: number;
  @TextField({ max: 64, description: '<entity>.<action>' }) topic: string;
  @TextField({ max: 32 }) entity: string;
  @IntField() entityId: number;
  @RefField('user', { description: '0 = the system' }) actorId: number;
  @TextField({ max: 50, opt: true }) actorName: string | null;
  @InstantField() at: string;
  @ObjectField({ opt: true }) payload: Record<string, unknown> | null;
}
export class ChangeFeed {
  @LinesField(() => ChangeView) items: ChangeView[];
  @IntField({ description: 'Ask for what comes after this next time' }) lastSeq: number;
  @IntField({ description: 'How many were asked for; fewer items mean the end of the feed' }) limit: number;
}

/** The gap-free feed for other systems (architecture.md 6.13): rows appear in the order of `seq`, none comes later in between. */
@ApiTags('system')
@Controller('changes')
export class ChangeController {
  constructor(@Inject(NameStore) private readonly names: NameStore) {}

  @Endpoint({ method: 'GET', can: 'system.change.view', returns: ChangeFeed, params: ['after', 'limit'], summary: 'Lists what has changed since a place in the feed' })
  async after(@Query('after') after?: string, @Query('limit') limit?: string): Promise<ChangeFeed> {
    const [from, most] = [whole(after ?? '0', 'after'), Math.min(MOST, whole(limit ?? '100', 'limit') || 1)];
    const rows = await changesAfter(from, most);
    const names = await this.names.userNames(rows.map((r) => r.actorId));
    const items = rows.map((r) => ({ seq: r.seq ?? 0, topic: `${r.entity}.${r.action}`, entity: r.entity, entityId: r.entityId, actorId: r.actorId, actorName: names.get(r.actorId) ?? null, at: r.at, payload: r.payload }));
    return { items, lastSeq: items[items.length - 1]?.seq ?? from, limit: most };
  }
}

function whole(text: string, name: string): number {
  if (!/^\d{1,12}$/.test(text)) throw badRequest('bad_value', { field: name }, `/${name}`);
  return Number(text);
}
