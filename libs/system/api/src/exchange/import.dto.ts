import { BoolField, EnumField, IntField, ObjectField, RefField, TextField, TextsField } from '@steward/platform';
import { DUPLICATE_STRATEGIES, type DuplicateStrategy } from './import-target.js';

/** Another sheet or header row of the uploaded file. */
export class ChooseSheet {
  @TextField({ max: 255, opt: true }) sheet?: string | null;
  @IntField({ opt: true, min: 0, max: 1_048_576, description: '1-based; 0 = there is none' }) headerRow?: number | null;
}

/** Decisions for the dry run of an import. */
export class ValidateImport {
  @ObjectField({ description: 'Field → 0-based column of the file' }) mapping: Record<string, number | null>;
  @ObjectField({ opt: true, description: 'Field → fixed text where the file has nothing' }) defaults?: Record<string, unknown> | null;
  @EnumField(DUPLICATE_STRATEGIES, { opt: true, description: 'What to do with known records; skip by default' }) duplicateStrategy?: DuplicateStrategy | null;
  @TextsField({ opt: true, max: 20, description: 'Fields by which known records are found, in this order; those of the entity by default' }) matchKeys?: string[] | null;
  @RefField('user', { opt: true, description: 'Owner of the created records; the importer by default' }) ownerId?: number | null;
  @EnumField(['error', 'create'], { opt: true, description: 'Unknown categories, tags and choices: error (default) or created' }) unknownChoices?: 'error' | 'create' | null;
  @TextField({ max: 255, opt: true }) sheet?: string | null;
  @IntField({ opt: true, min: 0, max: 1_048_576 }) headerRow?: number | null;
}

export class CommitImport {
  @BoolField({ opt: true, description: 'Refuse while a row is wrong' }) allOrNothing?: boolean | null;
}

/** Corrects cells of one row, by column or by field. */
export class CorrectRow {
  @ObjectField({ opt: true, description: '0-based column → text or null' }) cells?: Record<string, unknown> | null;
  @ObjectField({ opt: true, description: 'Field → text or null' }) values?: Record<string, unknown> | null;
}
