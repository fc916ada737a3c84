import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { isEffective } from '@steward/kernel';
import { type ListItem, ListSupport, mayUse, withoutForbidden } from '@steward/platform';
import { CustomFieldFacade } from '@steward/system-api';
import { Stock, WarehouseFacade } from '@steward/warehouse-api';
import { expandReturnsWith } from './return.list.js';
import type { WholeReturn } from './return.posting.js';
import { RETURN, ReturnStore } from './return.store.js';
import { SalesReturnView, salesReturnView } from './return.view.js';

/** Reads returns for the wire; what the caller may not see is absent. */
@Injectable()
export class ReturnReader implements OnModuleInit {
  constructor(
    @Inject(ReturnStore) private readonly returns: ReturnStore, @Inject(Stock) private readonly stock: Stock, @Inject(WarehouseFacade) private readonly warehouses: WarehouseFacade,
    @Inject(ListSupport) private readonly support: ListSupport, @Inject(CustomFieldFacade) private readonly customFields: CustomFieldFacade,
  ) {}

  onModuleInit(): void {
    expandReturnsWith((items) => this.expand(items));
  }

  async one(id: number): Promise<SalesReturnView> {
    const row = await this.returns.get(id);
    return this.view({ row, lines: await this.returns.lines(id) });
  }

  async view({ row, lines }: WholeReturn): Promise<SalesReturnView> {
    const users = await this.support.names('user', [...new Set([row.ownerId, row.createdBy, ...(row.approvedBy === null ? [] : [row.approvedBy])])]);
    const department = row.departmentId === null ? null : ((await this.support.names('department', [row.departmentId])).get(row.departmentId) ?? null);
    const costs = isEffective(row.state) && mayUse('cost.view') ? await this.stock.costOf(RETURN, row.id) : new Map<number, number>();
    const warehouse = (await this.warehouses.names([row.warehouseId])).get(row.warehouseId) ?? null;
    return withoutForbidden(salesReturnView(row, lines, { users, department, warehouse, costs, custom: await this.customFields.decode(RETURN, row.custom) }), SalesReturnView);
  }

  private async expand(items: ListItem[]): Promise<void> {
    if (items[0] === undefined || !('warehouseId' in items[0])) return;
    const names = await this.warehouses.names([...new Set(items.map((i) => Number(i['warehouseId'])))]);
    for (const i of items) i['warehouseName'] = names.get(Number(i['warehouseId'])) ?? null;
  }
}
