import { AnyField, BoolField, EnumField, IntField, LinesField, TextField, TextsField } from '@steward/platform';

const KINDS = ['text', 'integer', 'boolean', 'enum', 'timezone'] as const;
const SCOPES = ['signed_in', 'administrator'] as const;
const VALUE = { oneOf: [{ type: 'string' }, { type: 'integer' }, { type: 'boolean' }] };

export class SettingView {
  @TextField({ max: 64 }) key: string;
  @TextField({ max: 32, description: 'First part of the key; settings are shown by group' }) group: string;
  @EnumField(KINDS) kind: string;
  @EnumField(SCOPES) scope: string;
  @AnyField(VALUE) value: unknown;
  @AnyField(VALUE) defaultValue: unknown;
  @BoolField({ description: 'The value differs from the default' }) changed: boolean;
  @IntField({ description: '0 = never stored' }) version: number;
  @IntField({ opt: true }) min?: number;
  @IntField({ opt: true }) max?: number;
  @TextsField({ opt: true }) values?: string[];
}

export class SettingList {
  @LinesField(() => SettingView) items: SettingView[];
}

export class SettingChange {
  @TextField({ max: 64 }) key: string;
  @AnyField(VALUE) value: unknown;
  @IntField({ min: 0, description: 'Version seen; 0 = never stored' }) version: number;
}

export class SettingChanges {
  @LinesField(() => SettingChange, { min: 1, max: 100 }) items: SettingChange[];
}
