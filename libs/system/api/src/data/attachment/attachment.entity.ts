import { BoolColumn, CodeColumn, IntColumn, PlainIndex, Ref, Row, Table, TextColumn, UniqueIndex } from '@steward/platform';
import { Entity } from 'typeorm';

/** A file that belongs to a record (S-33). Its bytes lie in the FileStore under a random key; who sees the record sees the file. */
@Entity('attachment')
@PlainIndex('ix_attachment_parent', ['entity', 'entityId', 'id'])
@UniqueIndex('uq_attachment_storeKey', ['storeKey'])
export class Attachment extends Row {
  @CodeColumn(32) entity: string;
  @Ref() entityId: number;
  @TextColumn(200) name: string;
  @IntColumn() size: number;
  /** By content, never by name; `application/octet-stream` when unknown. */
  @CodeColumn(100) mime: string;
  @CodeColumn(64) sha256: string;
  @CodeColumn(48) storeKey: string;
  @CodeColumn(32, { nullable: true }) category: string | null;
  /** A raster image or PDF by content: may be shown in the browser. */
  @BoolColumn() inline: boolean;
  /** Has thumbnails. */
  @BoolColumn() image: boolean;
}

export const attachmentTable = new Table(Attachment);
