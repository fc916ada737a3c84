import { CodeColumn, JsonColumn, Row, Table, UniqueIndex } from '@steward/platform';
import { Entity } from 'typeorm';

/** Stored value of a parameter; a key without a row has its declared default. */
@Entity('setting')
@UniqueIndex('uq_setting_key', ['settingKey'])
export class SettingRow extends Row {
  @CodeColumn(64) settingKey: string;
  @JsonColumn() value: unknown;
}

export const settingTable = new Table(SettingRow);
