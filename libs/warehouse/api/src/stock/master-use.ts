import { Inject, Injectable } from '@nestjs/common';
import { type Param, database, inList } from '@steward/platform';
import { ProductFacade } from '../product/product.facade.js';
import { SupplierFacade } from '../supplier/supplier.facade.js';
import { WarehouseFacade } from '../warehouse/warehouse.facade.js';

const PRODUCT_TABLES = ['stock_move', 'outbound_demand', 'purchase_order_line', 'stock_in_line', 'purchase_return_line', 'shipment_line', 'opening_stock', 'stocktake_line'];
const SUPPLIER_TABLES = ['purchase_order', 'stock_in', 'purchase_return'];
const WAREHOUSE_TABLES = ['stock_move', 'outbound_demand', 'purchase_order', 'purchase_order_line', 'stock_in', 'purchase_return', 'shipment', 'opening_stock', 'stocktake'];

/** Tells which products, suppliers and warehouses documents and stock use: those are disabled, never deleted (domain.md 2.4). */
@Injectable()
export class MasterUse {
  constructor(@Inject(ProductFacade) private readonly products: ProductFacade, @Inject(SupplierFacade) private readonly suppliers: SupplierFacade, @Inject(WarehouseFacade) private readonly warehouses: WarehouseFacade) {}

  register(): void {
    this.products.registerUsage((ids) => usedIn(PRODUCT_TABLES, 'productId', ids));
    this.suppliers.registerUsage((ids) => usedIn(SUPPLIER_TABLES, 'supplierId', ids));
    this.warehouses.registerUsage((ids) => usedIn(WAREHOUSE_TABLES, 'warehouseId', ids));
  }
}

/** Those of the ids that rows of the tables name. */
export async function usedIn(tables: readonly string[], column: string, ids: readonly number[]): Promise<number[]> {
  if (ids.length === 0) return [];
  const list = inList(ids);
  const one = (table: string): string => `SELECT ${column} AS id FROM ${table} WHERE ${column} IN ${list.sql}`;
  const rows = await database.sql.all<{ id: number }>(tables.map(one).join(' UNION '), tables.flatMap(() => list.params as Param[]));
  return rows.map((r) => r.id);
}
