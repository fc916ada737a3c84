import { CodeColumn, InstantColumn, IntColumn, PlainIndex, Ref, Id, TextColumn, UniqueIndex } from '@steward/platform';
import { Entity } from 'typeorm';

/** Which field a header meant the last time, per user and (userId 0) for the whole company. */
@Entity('import_mapping')
@UniqueIndex('ux_import_mapping_header', ['userId', 'entity', 'header'])
@PlainIndex('ix_import_mapping_entity', ['entity'])
export class ImportMapping {
  @Id() id: number;
  @Ref() userId: number;
  @CodeColumn(32) entity: string;
  /** Normalised header (mapping.rules.ts). */
  @TextColumn(200) header: string;
  @CodeColumn(80) field: string;
  @IntColumn() uses: number;
  @InstantColumn() usedAt: string;
}
