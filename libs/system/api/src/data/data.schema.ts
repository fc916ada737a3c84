import type { Schema } from '@steward/platform';
import { Data1700000200000 } from '../migrations/1700000200000-data.js';
import { Attachment } from './attachment/attachment.entity.js';
import { Category } from './category/category.entity.js';
import { CustomFieldRow } from './custom-field/custom-field.entity.js';
import { DictionaryItem, PresetMark } from './dictionary/dictionary.entity.js';
import { NumberingRuleRow } from './numbering/numbering.entity.js';
import { SavedView, SavedViewDefault } from './saved-view/saved-view.entity.js';
import { SettingRow } from './setting/setting.entity.js';

/** Entities and migrations of reference data. */
export const dataSchema: Schema = {
  entities: [SettingRow, DictionaryItem, PresetMark, Category, CustomFieldRow, NumberingRuleRow, Attachment, SavedView, SavedViewDefault],
  migrations: [Data1700000200000],
};
