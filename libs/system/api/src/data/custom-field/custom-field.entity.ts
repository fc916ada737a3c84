import { BoolColumn, CodeColumn, IntColumn, JsonColumn, Row, Table, TextColumn, UniqueIndex } from '@steward/platform';
import { Entity } from 'typeorm';

export const CUSTOM_KINDS = ['text', 'textarea', 'number', 'money', 'integer', 'date', 'select', 'multi', 'user', 'boolean'] as const;
export type CustomKind = (typeof CUSTOM_KINDS)[number];

/** A choice of a select field. One taken away later stays, disabled: records may have it. */
export interface CustomOption { value: string; label: string; enabled: boolean }

/** Definition of a field an administrator added to an entity (S-39). Values lie in the JSON column `custom` of its table under `fieldKey`. */
@Entity('custom_field')
@UniqueIndex('uq_custom_field_key', ['entity', 'fieldKey'])
export class CustomFieldRow extends Row {
  @CodeColumn(32) entity: string;
  /** Stable identifier, never changes. */
  @CodeColumn(40) fieldKey: string;
  @TextColumn(50) label: string;
  @CodeColumn(16) kind: CustomKind;
  @BoolColumn() required: boolean;
  @JsonColumn() options: CustomOption[] | null;
  /** Bounds as decimal text: of the value, of the length for texts, of the number of choices for multi. */
  @TextColumn(24, { nullable: true }) min: string | null;
  @TextColumn(24, { nullable: true }) max: string | null;
  /** Digits after the point of a number, 0 to 4. */
  @IntColumn({ nullable: true }) decimals: number | null;
  @TextColumn(200, { nullable: true }) hint: string | null;
  @TextColumn(50, { nullable: true }) section: string | null;
  @IntColumn() sort: number;
  @BoolColumn() inForm: boolean;
  @BoolColumn() inList: boolean;
  @BoolColumn() inFilter: boolean;
  @BoolColumn() inImport: boolean;
  @BoolColumn() inExport: boolean;
  @BoolColumn() enabled: boolean;
}

export const customFieldTable = new Table(CustomFieldRow);
