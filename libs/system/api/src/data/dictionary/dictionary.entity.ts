import { BoolColumn, CodeColumn, IntColumn, Row, Table, TextColumn, UniqueIndex } from '@steward/platform';
import { Entity } from 'typeorm';

/** One choice of a dictionary, e.g. level A of `customer.level`. Records store the code. */
@Entity('dictionary_item')
@UniqueIndex('uq_dictionary_item', ['dictionary', 'code'])
export class DictionaryItem extends Row {
  @CodeColumn(64) dictionary: string;
  @CodeColumn(32) code: string;
  @TextColumn(100) label: string;
  @TextColumn(100, { nullable: true }) labelEn: string | null;
  @CodeColumn(16, { nullable: true }) color: string | null;
  @IntColumn() sort: number;
  @BoolColumn() enabled: boolean;
  @CodeColumn(32, { nullable: true }) parentCode: string | null;
  /** Came with the product. */
  @BoolColumn() isPreset: boolean;
}

/** What was created once at start-up: an administrator's deletion is not undone at the next start. */
@Entity('preset_mark')
export class PresetMark {
  @CodeColumn(128, { primary: true }) name: string;
}

export const dictionaryTable = new Table(DictionaryItem);
export const presetMarkTable = new Table(PresetMark);
