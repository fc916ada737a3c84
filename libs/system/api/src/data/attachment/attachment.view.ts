import { BoolField, InstantField, IntField, LinesField, RefField, TextField } from '@steward/platform';
import type { Attachment } from './attachment.entity.js';

export class AttachmentView {
  @IntField() id: number;
  @IntField() version: number;
  @TextField({ max: 32 }) entity: string;
  @IntField() entityId: number;
  @TextField({ max: 200 }) name: string;
  @IntField({ description: 'Bytes' }) size: number;
  @TextField({ max: 100, description: 'By content' }) mime: string;
  @TextField({ max: 64 }) sha256: string;
  @TextField({ max: 32, opt: true }) category: string | null;
  @BoolField({ description: 'May be shown in the browser: GET …/content?inline=true' }) inline: boolean;
  @BoolField({ description: 'GET …/thumbnail?size=128|512' }) thumbnail: boolean;
  @InstantField() createdAt: string;
  @RefField('user') createdBy: number;
  @TextField({ max: 50, opt: true }) createdByName: string | null;
}
export class AttachmentList {
  @LinesField(() => AttachmentView) items: AttachmentView[];
}

export const attachmentView = (a: Attachment, names: ReadonlyMap<number, string>): AttachmentView => ({
  id: a.id, version: a.version, entity: a.entity, entityId: a.entityId, name: a.name, size: a.size, mime: a.mime, sha256: a.sha256, category: a.category,
  inline: a.inline, thumbnail: a.image, createdAt: a.createdAt, createdBy: a.createdBy, createdByName: names.get(a.createdBy) ?? null,
});
