import { BoolField, Changes, IntField, LinesField, RefField, RefsField, TextField } from '@steward/platform';

const NAME = /^[^/＞>]+$/;

export class CategoryView {
  @IntField() id: number;
  @IntField() version: number;
  @TextField({ max: 32 }) type: string;
  @RefField('category', { opt: true }) parentId: number | null;
  @TextField({ max: 100 }) name: string;
  @TextField({ max: 2000, description: 'Names from the top, joined by a slash' }) path: string;
  @RefsField('category', { description: 'Ids from the top to the node' }) pathIds: number[];
  @IntField({ description: '1 = top' }) depth: number;
  @IntField() sort: number;
  @BoolField() enabled: boolean;
  @IntField({ opt: true, description: 'Records directly in the category; with counts=true' }) count?: number;
}
export class CategoryList {
  @LinesField(() => CategoryView) items: CategoryView[];
}

export class CreateCategory {
  @TextField({ max: 32 }) type: string;
  @RefField('category', { opt: true, description: 'null = top' }) parentId?: number | null;
  @TextField({ max: 100, pattern: NAME }) name: string;
}

class CategoryContent {
  @TextField({ max: 100, pattern: NAME }) name: string;
  @BoolField() enabled: boolean;
}
export class UpdateCategory extends Changes(CategoryContent) {}

export class MoveCategory {
  @RefField('category', { opt: true, description: 'null = top' }) parentId?: number | null;
  @IntField({ opt: true, min: 0, max: 10_000, description: 'Place among the children; last when absent' }) position?: number | null;
}

export class MergeCategory {
  @RefField('category') intoId: number;
}
