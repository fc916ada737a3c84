import { BoolField, EnumField, IntField, LinesField, RefsField, TextField } from '@steward/platform';
import { PAPER_NAMES } from './render/sheet.js';

export class PrintVariantView {
  @TextField({ max: 32 }) key: string;
  @TextField({ max: 100, description: 'In the language of the caller' }) label: string;
}

/** How documents of a type may be printed. */
export class PrintOptions {
  @TextField({ max: 100 }) title: string;
  @LinesField(() => PrintVariantView, { description: 'The first is the usual one; those without a difference for the caller are left out' }) variants: PrintVariantView[];
  @EnumField(PAPER_NAMES, { description: 'Usual paper; T241 is half of continuous three-part paper, 241 × 140 mm' }) paper: string;
}

export class PrintedInput {
  @TextField({ opt: true, max: 32 }) variant?: string | null;
  @IntField({ opt: true, min: 1, max: 99, description: 'Default 1' }) copies?: number | null;
}

export class PrintCount {
  @IntField({ description: 'How often it has been printed by now' }) printCount: number;
}

/** Documents of a kind that are to come out of the printer together. */
export class PrintManyInput extends PrintedInput {
  @RefsField('document', { min: 1, max: 100, description: 'At most a hundred' }) ids: number[];
}

export class PrintCheckedItem {
  @IntField() id: number;
  @BoolField() ok: boolean;
  @TextField({ opt: true, max: 64, description: 'Code of the refusal' }) code?: string;
  @TextField({ max: 500, description: 'Title of the document, or the refusal in words' }) title: string;
}
export class PrintChecked {
  @LinesField(() => PrintCheckedItem) items: PrintCheckedItem[];
}
