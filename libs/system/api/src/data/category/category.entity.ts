import { BoolColumn, CodeColumn, IntColumn, Ref, Row, Table, TextColumn, UniqueIndex } from '@steward/platform';
import { Entity } from 'typeorm';

/** A node of a category tree (S-38). `parentId` 0 = top, so that names are unique there too. */
@Entity('category')
@UniqueIndex('uq_category_name', ['type', 'parentId', 'nameKey'])
export class Category extends Row {
  /** What is sorted by it, e.g. `customer`. */
  @CodeColumn(32) type: string;
  @Ref() parentId: number;
  @TextColumn(100) name: string;
  /** Folded name: unique among brothers and sisters. */
  @TextColumn(100) nameKey: string;
  @IntColumn() sort: number;
  @BoolColumn() enabled: boolean;
}

export const categoryTable = new Table(Category);
