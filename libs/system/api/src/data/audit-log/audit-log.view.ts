import { EnumField, InstantField, IntField, LinesField, ObjectField, RefField, TextField } from '@steward/platform';

export class AuditLogItem {
  @IntField() id: number;
  @TextField({ max: 32 }) entity: string;
  @IntField() entityId: number;
  @TextField({ max: 32 }) action: string;
  @RefField('user', { description: '0 = the system' }) actorId: number;
  @TextField({ max: 50, opt: true }) actorName: string | null;
  @IntField({ opt: true, description: 'API token used' }) tokenId: number | null;
  @InstantField() at: string;
  @TextField({ max: 48 }) ip: string;
  @EnumField(['ui', 'api', 'import', 'job', 'system']) source: string;
  @TextField({ max: 64 }) requestId: string;
  @ObjectField({ opt: true, description: 'Field → [before, after]' }) changes: Record<string, unknown> | null;
}

/** What the log tab of a record shows. */
export class AuditLogPage {
  @LinesField(() => AuditLogItem) items: AuditLogItem[];
  @IntField({ opt: true }) page?: number;
  @IntField({ opt: true }) pageSize?: number;
  @IntField({ opt: true }) total?: number;
}
