import { BoolField, Changes, EnumField, InstantField, IntField, LinesField, RefField, RefsField, TextField } from '@steward/platform';
import { WAREHOUSE_TYPES, type WarehouseType } from './warehouse.entity.js';

/** What people say of a warehouse. */
export class WarehouseFields {
  @TextField({ opt: true, max: 64, description: 'Given by the numbering rule when absent' }) code?: string | null;
  @TextField({ max: 100 }) name: string;
  @EnumField(WAREHOUSE_TYPES, { opt: true, description: 'normal when absent' }) type?: WarehouseType | null;
  @TextField({ opt: true, max: 255 }) address?: string | null;
  @TextField({ opt: true, max: 60, format: 'phone' }) phone?: string | null;
  @RefsField('user', { opt: true, max: 50, description: 'Keepers; people without `warehouse.warehouse.all` work only in the warehouses they keep' }) keepers?: number[] | null;
  @BoolField({ opt: true, description: 'Where goods without a warehouse of their own lie; one at most, the first one by itself' }) isDefault?: boolean | null;
  @BoolField({ opt: true }) enabled?: boolean | null;
  @TextField({ opt: true, max: 500 }) remark?: string | null;
}

export class CreateWarehouse extends WarehouseFields {}
export class UpdateWarehouse extends Changes(WarehouseFields) {}

export class KeeperView {
  @RefField('user') userId: number;
  @TextField({ opt: true, max: 64 }) name: string | null;
}

/** A warehouse as it travels, alone and in lists. */
export class WarehouseView extends WarehouseFields {
  @IntField() id: number;
  @IntField() version: number;
  @LinesField(() => KeeperView) keeperNames: KeeperView[];
  @InstantField() createdAt: string;
  @RefField('user') createdBy: number;
  @InstantField() updatedAt: string;
  @RefField('user') updatedBy: number;
}
export class WarehouseListItem extends WarehouseView {}

/** What pickers and filters show of a warehouse. */
export class WarehouseOption {
  @IntField() id: number;
  @TextField({ max: 64 }) code: string;
  @TextField({ max: 100 }) name: string;
  @EnumField(WAREHOUSE_TYPES) type: WarehouseType;
  @BoolField() isDefault: boolean;
  @BoolField({ description: 'False: only for looking at old documents' }) enabled: boolean;
  @BoolField({ description: 'Whether the caller may work in it' }) mine: boolean;
}
