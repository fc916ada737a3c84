import { BoolField, Changes, IntField, LinesField, ObjectField, RefField, RefsField, TextField } from '@steward/platform';

class SavedViewContent {
  @TextField({ max: 60 }) name: string;
  @BoolField({ opt: true, description: 'Needs system.saved_view.share' }) shared?: boolean | null;
  @RefsField('role', { opt: true, max: 50, description: 'Roles it is shared with; none = everybody' }) roleIds?: number[] | null;
  @BoolField({ opt: true, description: 'The list opens with it, for the caller alone' }) isDefault?: boolean | null;
  @ObjectField({ description: 'Filter, order and columns as the screen keeps them, at most 16 KB' }) state: Record<string, unknown>;
}

export class CreateSavedView extends SavedViewContent {
  @TextField({ max: 64, pattern: /^[a-z][a-z0-9-]*$/, description: 'Key of the list, e.g. customers' }) list: string;
}
export class UpdateSavedView extends Changes(SavedViewContent) {}

export class SavedViewView {
  @IntField() id: number;
  @IntField() version: number;
  @TextField({ max: 64 }) list: string;
  @TextField({ max: 60 }) name: string;
  @BoolField() shared: boolean;
  @RefsField('role') roleIds: number[];
  @BoolField() isDefault: boolean;
  @BoolField() mine: boolean;
  @RefField('user') ownerId: number;
  @TextField({ max: 50, opt: true }) ownerName: string | null;
  @ObjectField() state: Record<string, unknown>;
}
export class SavedViewList {
  @LinesField(() => SavedViewView) items: SavedViewView[];
}
