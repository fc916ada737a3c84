import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { registerInvariants } from '@steward/platform';
import { AttachmentParents, registerCustomEntity, registerDocument, registerDocumentNumber } from '@steward/system-api';
import * as shipment from '../shipment/shipment.store.js';
import { stockInvariants } from './stock.invariants.js';

registerDocumentNumber('shipment', 'CK');
registerInvariants(...stockInvariants);
registerCustomEntity('shipment', { table: 'shipment' });

/** Fills the ports of the system and office domains: chains, attachments, worklists, who uses products. */
@Injectable()
export class StockWiring implements OnModuleInit {
  constructor(@Inject(shipment.ShipmentStore) private readonly shipments: shipment.ShipmentStore, @Inject(AttachmentParents) private readonly parents: AttachmentParents) {}

  onModuleInit(): void {
    registerDocument({
      type: 'shipment', path: 'shipments', view: shipment.VIEW, amountNeeds: 'price.view',
      briefs: async (ids) => (await this.shipments.visible(ids)).map((s) => ({ id: s.id, no: s.no, docDate: s.docDate, state: s.state, total: s.total, party: s.customerName })),
    });
    this.parents.register('shipment', {
      viewCode: shipment.VIEW, updateCode: shipment.UPDATE,
      ensureVisible: async (id) => { await this.shipments.get(id, shipment.VIEW); },
      ensureEditable: async (id) => { await this.shipments.get(id, shipment.UPDATE); },
    });
  }
}
