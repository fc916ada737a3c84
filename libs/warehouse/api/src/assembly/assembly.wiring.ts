import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type Param, database, inList, registerInvariants } from '@steward/platform';
import { AttachmentParents, registerCustomEntity, registerDocument, registerDocumentNumber } from '@steward/system-api';
import * as bom from '../bom/bom.store.js';
import { ProductFacade } from '../product/product.facade.js';
import { WarehouseFacade } from '../warehouse/warehouse.facade.js';
import { assemblyInvariants } from './assembly.invariants.js';
import * as assembly from './assembly.store.js';

registerInvariants(...assemblyInvariants);
for (const [series, prefix] of Object.entries({ assembly: 'ZZ', bom: 'WL' })) {
  registerDocumentNumber(series, prefix);
  registerCustomEntity(series, { table: series });
}

/** Fills the ports of the system domain for bills of material and assemblies, and says which products and warehouses they use. */
@Injectable()
export class AssemblyWiring implements OnModuleInit {
  constructor(
    @Inject(assembly.AssemblyStore) private readonly assemblies: assembly.AssemblyStore, @Inject(bom.BomStore) private readonly boms: bom.BomStore, @Inject(AttachmentParents) private readonly parents: AttachmentParents,
    @Inject(ProductFacade) private readonly products: ProductFacade, @Inject(WarehouseFacade) private readonly warehouses: WarehouseFacade,
  ) {}

  onModuleInit(): void {
    registerDocument({ type: 'assembly', path: 'assemblies', view: assembly.VIEW, amountNeeds: 'cost.view', briefs: async (ids) => (await this.assemblies.visible(ids)).map((r) => ({ id: r.id, no: r.no, docDate: r.docDate, state: r.state, total: r.cost, party: r.productName })) });
    registerDocument({ type: 'bom', path: 'boms', view: bom.VIEW, books: false, briefs: async (ids) => (await this.boms.visible(ids)).map((r) => ({ id: r.id, no: r.no, docDate: r.docDate, state: r.state, total: null, party: r.productName })) });
    this.parent('assembly', this.assemblies, assembly);
    this.parent('bom', this.boms, bom);
    this.products.registerUsage((ids) => usedIn(['assembly', 'assembly_line', 'bom', 'bom_line'], 'productId', ids));
    this.warehouses.registerUsage((ids) => usedIn(['assembly'], 'warehouseId', ids));
  }

  private parent(type: string, rows: { get(id: number, code: string): Promise<unknown> }, codes: { VIEW: string; UPDATE: string }): void {
    this.parents.register(type, { viewCode: codes.VIEW, updateCode: codes.UPDATE, ensureVisible: async (id) => { await rows.get(id, codes.VIEW); }, ensureEditable: async (id) => { await rows.get(id, codes.UPDATE); } });
  }
}

/** Those of the ids that rows of the tables name. */
export async function usedIn(tables: readonly string[], column: string, ids: readonly number[]): Promise<number[]> {
  if (ids.length === 0) return [];
  const list = inList(ids);
  const rows = await database.sql.all<{ id: number }>(tables.map((t) => `SELECT ${column} AS id FROM ${t} WHERE ${column} IN ${list.sql}`).join(' UNION '), tables.flatMap(() => list.params as Param[]));
  return rows.map((r) => r.id);
}
