import { Inject, Injectable } from '@nestjs/common';
import { unscaled } from '@steward/kernel';
import { withoutForbidden } from '@steward/platform';
import { componentView, madeView } from '../bom/components.js';
import { DocumentHeads } from '../document/document.heads.js';
import { WarehouseFacade } from '../warehouse/warehouse.facade.js';
import { AssemblyView } from './assembly.dto.js';
import { ENTITY } from './assembly.entity.js';
import type { WholeAssembly } from './assembly.service.js';
import { AssemblyStore } from './assembly.store.js';

/** Assemblies as they travel: without costs for whoever may not see them. */
@Injectable()
export class AssemblyViews {
  constructor(@Inject(AssemblyStore) private readonly assemblies: AssemblyStore, @Inject(DocumentHeads) private readonly heads: DocumentHeads, @Inject(WarehouseFacade) private readonly warehouses: WarehouseFacade) {}

  async one(id: number, code?: string): Promise<AssemblyView> {
    const row = await this.assemblies.get(id, code);
    return this.view({ row, lines: await this.assemblies.lines(id) });
  }

  async view({ row, lines }: WholeAssembly): Promise<AssemblyView> {
    const view: AssemblyView = {
      ...(await this.heads.view(ENTITY, row)), ...madeView(row), kind: row.kind, bomId: row.bomId, warehouseId: row.warehouseId, warehouseName: (await this.warehouses.names([row.warehouseId])).get(row.warehouseId) ?? null, splitBy: row.splitBy, fee: unscaled(row.fee, 2), cost: unscaled(row.cost, 2),
      lines: lines.map((l) => ({ ...componentView(l), cost: unscaled(l.cost, 2) })),
    };
    return withoutForbidden(view, AssemblyView);
  }
}
