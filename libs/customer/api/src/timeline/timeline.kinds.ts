import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { AuditFacade } from '@steward/system-api';
import { Shipments } from '@steward/warehouse-api';
import { VIEW_CONTACT, contactTimeline } from '../contact/contact.store.js';
import { VIEW } from '../customer/customer.store.js';
import { followUpTimeline } from '../follow-up/follow-up.store.js';
import { type TimelineKind, latestFirst, newestBefore, registerTimeline } from './timeline.registry.js';

/** What customers themselves and the domains to the left put on the timeline: changes of the record, contacts added, shipments. */
@Injectable()
export class CustomerTimelineKinds implements OnModuleInit {
  constructor(@Inject(AuditFacade) private readonly audits: AuditFacade, @Inject(Shipments) private readonly shipments: Shipments) {}

  onModuleInit(): void {
    registerTimeline(followUpTimeline, this.changes(), this.contacts(), this.shipped());
  }

  private changes(): TimelineKind {
    return {
      kind: 'audit', permission: VIEW,
      read: async (customerId, before, limit) => (await this.audits.before('customer', customerId, before, limit)).map((row) => ({
        id: row.id, at: row.at, actorId: row.actorId, entity: 'customer', entityId: customerId, data: { action: row.action, source: row.source, changes: row.changes },
      })),
    };
  }

  private contacts(): TimelineKind {
    return {
      kind: 'contact', permission: VIEW_CONTACT,
      read: async (customerId, before, limit) => (await contactTimeline(customerId, before, limit)).map((c) => ({ id: c.id, at: c.createdAt, actorId: c.createdBy, entity: 'contact', entityId: c.id, title: c.name, text: c.post })),
    };
  }

  private shipped(): TimelineKind {
    return {
      kind: 'shipment', permission: 'warehouse.shipment.view', amountNeeds: 'price.view',
      read: async (customerId, before, limit) => {
        const { condition, params } = newestBefore(customerId, before);
        return latestFirst(await this.shipments.query(condition, params, ` ORDER BY t.id DESC LIMIT ${limit}`)).map((d) => ({
          id: d.id, at: d.createdAt, actorId: d.createdBy, entity: 'shipment', entityId: d.id, title: d.no, text: d.orderNo, docDate: d.docDate, state: d.state, amount: d.total,
        }));
      },
    };
  }
}
