import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { definePermissions } from '@steward/kernel';
import { registerWorklist } from '@steward/office-api';
import { type ScopeRule, registerInvariants } from '@steward/platform';
import { AttachmentParents, registerCustomEntity, registerDocumentNumber, registerPermissions } from '@steward/system-api';
import { announce } from '../document/document.port.js';
import { ProductFacade } from '../product/product.facade.js';
import { usedIn } from '../stock/master-use.js';
import { both } from '../stock/stock.scope.js';
import { counted } from '../stock/stock.wiring.js';
import { WarehouseFacade } from '../warehouse/warehouse.facade.js';
import { inMyWarehouses } from '../warehouse/warehouse.store.js';
import { ENTITY } from './transfer.entity.js';
import { transferInvariants } from './transfer.invariants.js';
import { RECEIVE, RIGHTS, TransferStore, transferRule } from './transfer.store.js';

registerDocumentNumber(ENTITY, 'DB');
registerCustomEntity(ENTITY, { table: 'transfer' });
registerInvariants(...transferInvariants);

const all = { scope: 'all' } as const;
const works = ['view', 'create', 'update', 'delete', 'approve', 'export', 'print', 'receive'].map((action) => `warehouse.transfer.${action}`);
const view = { codes: [RIGHTS.VIEW], ...all };
/** domain.md 2.12: keepers send from and receive into their own warehouses, the back office looks. The director has all of the warehouse. */
export const transferPermissions = definePermissions('warehouse', { transfer: ['view', 'create', 'update', 'delete', 'approve', 'void', 'export', 'print', 'receive'] });
registerPermissions(transferPermissions, { presets: { keeper: { codes: works, ...all }, buyer: view, cashier: view, accountant: { codes: [RIGHTS.VIEW, RIGHTS.EXPORT, RIGHTS.PRINT], ...all }, read_only: view } });

/** Transfers on their way to a warehouse the caller works in. */
const arriving: ScopeRule = both(transferRule, inMyWarehouses('toWarehouseId'));

/** Fills the ports of the system and office domains: chains, attachments, the worklist of goods to receive, and who uses products and warehouses. */
@Injectable()
export class TransferWiring implements OnModuleInit {
  constructor(@Inject(TransferStore) private readonly rows: TransferStore, @Inject(AttachmentParents) private readonly parents: AttachmentParents, @Inject(ProductFacade) private readonly products: ProductFacade, @Inject(WarehouseFacade) private readonly warehouses: WarehouseFacade) {}

  onModuleInit(): void {
    announce(ENTITY, 'transfers', this.rows, RIGHTS, this.parents, async (r) => { const names = await this.warehouses.names([r.fromWarehouseId, r.toWarehouseId]); return { total: r.cost, party: `${names.get(r.fromWarehouseId) ?? ''} → ${names.get(r.toWarehouseId) ?? ''}` }; });
    registerWorklist({ key: 'to_receive_transfers', group: 'warehouse', permission: RECEIVE, path: '/transfers/in-transit', order: 25, count: () => counted('transfer', arriving, "t.state='approved' AND t.receiveStatus<>'full'") });
    this.products.registerUsage((ids) => usedIn(['transfer_line'], 'productId', ids));
    for (const column of ['fromWarehouseId', 'toWarehouseId', 'transitWarehouseId'] as const) this.warehouses.registerUsage((ids) => usedIn(['transfer'], column, ids));
  }
}
