import { BoolField, Changes, EnumField, IntField, LinesField, RefsField, TextField } from '@steward/platform';
import { CUSTOM_KINDS } from './custom-field.entity.js';
import { FIELD_KEY } from './custom-field.rules.js';

const DECIMAL = /^-?\d{1,12}(\.\d{1,4})?$/;

export class CustomOptionView {
  @TextField({ max: 32 }) value: string;
  @TextField({ max: 50 }) label: string;
  @BoolField() enabled: boolean;
}

export class CustomOptionInput {
  @TextField({ max: 32, opt: true, description: 'Made from the label when absent; never changes' }) value?: string | null;
  @TextField({ max: 50 }) label: string;
}

class CustomFieldContentInput {
  @TextField({ max: 50 }) label: string;
  @EnumField(CUSTOM_KINDS, { description: 'Fixed as soon as a record has a value' }) kind: (typeof CUSTOM_KINDS)[number];
  @BoolField({ opt: true }) required?: boolean | null;
  @LinesField(() => CustomOptionInput, { opt: true, max: 200, description: 'Choices of select and multi; one left out is disabled, not deleted' }) options?: CustomOptionInput[] | null;
  @TextField({ max: 24, opt: true, pattern: DECIMAL, description: 'Smallest value, or length, or number of choices' }) min?: string | null;
  @TextField({ max: 24, opt: true, pattern: DECIMAL }) max?: string | null;
  @IntField({ opt: true, min: 0, max: 4, description: 'Digits after the point of a number' }) decimals?: number | null;
  @TextField({ max: 200, opt: true }) hint?: string | null;
  @TextField({ max: 50, opt: true, description: 'Heading in the form' }) section?: string | null;
  @BoolField({ opt: true }) inForm?: boolean | null;
  @BoolField({ opt: true }) inList?: boolean | null;
  @BoolField({ opt: true }) inFilter?: boolean | null;
  @BoolField({ opt: true }) inImport?: boolean | null;
  @BoolField({ opt: true }) inExport?: boolean | null;
  @BoolField({ opt: true }) enabled?: boolean | null;
}

export class CreateCustomField extends CustomFieldContentInput {
  @TextField({ max: 32 }) entity: string;
  @TextField({ max: 40, opt: true, pattern: FIELD_KEY, description: 'Made from the label when absent; never changes' }) key?: string | null;
}

export class UpdateCustomField extends Changes(CustomFieldContentInput) {}

export class ReorderCustomFields {
  @TextField({ max: 32 }) entity: string;
  @RefsField('customField', { description: 'Ids of all fields of the entity in their new order' }) ids: number[];
}

export class CustomFieldView {
  @IntField() id: number;
  @IntField() version: number;
  @TextField({ max: 32 }) entity: string;
  @TextField({ max: 40 }) key: string;
  @TextField({ max: 50 }) label: string;
  @EnumField(CUSTOM_KINDS) kind: string;
  @TextField({ max: 16, description: 'Kind for lists and filters' }) fieldKind: string;
  @BoolField() required: boolean;
  @LinesField(() => CustomOptionView) options: CustomOptionView[];
  @TextField({ max: 24, opt: true }) min: string | null;
  @TextField({ max: 24, opt: true }) max: string | null;
  @IntField({ opt: true }) decimals: number | null;
  @TextField({ max: 200, opt: true }) hint: string | null;
  @TextField({ max: 50, opt: true }) section: string | null;
  @IntField() sort: number;
  @BoolField() inForm: boolean;
  @BoolField() inList: boolean;
  @BoolField() inFilter: boolean;
  @BoolField() inImport: boolean;
  @BoolField() inExport: boolean;
  @BoolField() enabled: boolean;
}

export class CustomFieldList {
  @LinesField(() => CustomFieldView) items: CustomFieldView[];
}
