import { BoolField, Changes, EnumField, IntField, LinesField, RefsField, TextField } from '@steward/platform';
import { CODE } from './dictionary.rules.js';

export const COLORS = ['gray', 'blue', 'green', 'orange', 'red', 'purple', 'cyan', 'yellow'] as const;

export class DictionaryView {
  @TextField({ max: 64 }) code: string;
  @TextField({ max: 100, description: 'Name in the language of the request' }) label: string;
  @TextField({ max: 32, description: 'First part of the code' }) module: string;
  @IntField() itemCount: number;
}
export class DictionaryList {
  @LinesField(() => DictionaryView) items: DictionaryView[];
}

export class DictionaryItemView {
  @IntField() id: number;
  @IntField() version: number;
  @TextField({ max: 64 }) dictionary: string;
  @TextField({ max: 32 }) code: string;
  @TextField({ max: 100 }) label: string;
  @TextField({ max: 100, opt: true }) labelEn: string | null;
  @TextField({ max: 16, opt: true }) color: string | null;
  @IntField() sort: number;
  @BoolField() enabled: boolean;
  @TextField({ max: 32, opt: true }) parentCode: string | null;
  @BoolField() isPreset: boolean;
}
export class DictionaryItemList {
  @LinesField(() => DictionaryItemView) items: DictionaryItemView[];
}

export class CreateDictionaryItem {
  @TextField({ max: 64, description: 'Dictionary' }) dictionary: string;
  @TextField({ max: 32, opt: true, pattern: CODE, description: 'Made from the label when absent; never changes' }) code?: string | null;
  @TextField({ max: 100 }) label: string;
  @TextField({ max: 100, opt: true }) labelEn?: string | null;
  @EnumField(COLORS, { opt: true }) color?: string | null;
  @TextField({ max: 32, opt: true }) parentCode?: string | null;
}

class ItemContent extends CreateDictionaryItem {
  @BoolField() enabled: boolean;
}
export class UpdateDictionaryItem extends Changes(ItemContent, ['dictionary', 'code']) {}

export class ReorderDictionary {
  @TextField({ max: 64 }) dictionary: string;
  @RefsField('dictionaryItem', { max: 500, description: 'Ids of all items in their new order' }) ids: number[];
}
