import { CodeColumn, Id, PlainIndex, Ref, Table, UniqueIndex } from '@steward/platform';
import { Entity } from 'typeorm';

/** Which document came from which (联查): order → shipment, order → receipt. Rows stay when a document is voided. */
@Entity('document_link')
@UniqueIndex('uq_document_link', ['sourceType', 'sourceId', 'targetType', 'targetId'])
@PlainIndex('ix_document_link_target', ['targetType', 'targetId'])
export class DocumentLink {
  @Id() id: number;
  @CodeColumn(32) sourceType: string;
  @Ref() sourceId: number;
  @CodeColumn(32) targetType: string;
  @Ref() targetId: number;
}

export const linkTable = new Table(DocumentLink);
