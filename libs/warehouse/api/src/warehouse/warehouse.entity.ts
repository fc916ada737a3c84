import { BoolColumn, CodeColumn, InstantColumn, JsonColumn, PlainIndex, Ref, Row, Table, TextColumn } from '@steward/platform';
import { Entity } from 'typeorm';

/** normal 正常, defective 次品, transit 在途, virtual 虚拟 (domain.md 2.4). */
export const WAREHOUSE_TYPES = ['normal', 'defective', 'transit', 'virtual'] as const;
export type WarehouseType = (typeof WAREHOUSE_TYPES)[number];

/** Warehouse 仓库. */
@Entity('warehouse')
@PlainIndex('ix_warehouse_code', ['code', 'id'])
export class Warehouse extends Row {
  @CodeColumn(64) code: string;
  @TextColumn(100) name: string;
  /** Pinyin of the name: what lists sort by. */
  @TextColumn(160) nameKey: string;
  @CodeColumn(16) type: WarehouseType;
  @TextColumn(255, { nullable: true }) address: string | null;
  @TextColumn(60, { nullable: true }) phone: string | null;
  /** Copy of `warehouse_keeper`, so that one read shows a warehouse. */
  @JsonColumn() keepers: number[] | null;
  /** Where goods without a warehouse of their own are reserved (domain.md 2.0a 3); one at most. */
  @BoolColumn() isDefault: boolean;
  /** On hand may fall below zero here; off = 409 (domain.md 2.13 `negative_stock`). */
  @BoolColumn() enabled: boolean;
  @TextColumn(500, { nullable: true }) remark: string | null;
  @InstantColumn({ nullable: true }) deletedAt: string | null;
}

export const NEW_WAREHOUSE = { type: 'normal' as WarehouseType, address: null, phone: null, keepers: null, isDefault: false, enabled: true, remark: null, deletedAt: null };

/** Keeper 库管 of a warehouse: what restricts people to their own warehouses looks here. */
@Entity('warehouse_keeper')
@PlainIndex('ix_warehouse_keeper_user', ['userId', 'warehouseId'])
export class WarehouseKeeper {
  @Ref({ primary: true }) warehouseId: number;
  @Ref({ primary: true }) userId: number;
}

export const keeperTable = new Table(WarehouseKeeper);
