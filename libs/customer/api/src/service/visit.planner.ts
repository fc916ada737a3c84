import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays } from '@steward/kernel';
import { EventBus, Table, clock } from '@steward/platform';
import { SettingsFacade } from '@steward/system-api';
import { type ShipmentFacts, ShipmentApproved, ShipmentVoided } from '@steward/warehouse-api';
import { VISIT_AFTER_SERVICE, VISIT_AFTER_SHIPMENT } from './service.settings.js';
import type { ServiceTicket } from './ticket.entity.js';
import { ServiceVisit, type VisitSource } from './visit.entity.js';

const rows = new Table(ServiceVisit);
type About = Pick<ServiceVisit, 'customerId' | 'customerName' | 'sourceType' | 'sourceId' | 'sourceNo' | 'ownerId'>;

/** Plans return visits 回访 when goods were shipped and tickets were closed, as many days later as the settings say; 0 = none. */
@Injectable()
export class VisitPlanner implements OnModuleInit {
  constructor(@Inject(EventBus) private readonly bus: EventBus, @Inject(SettingsFacade) private readonly settings: SettingsFacade) {}

  onModuleInit(): void {
    this.bus.on(ShipmentApproved, (e) => this.planAfterShipment(e.facts));
    this.bus.on(ShipmentVoided, (e) => this.withdraw('shipment', e.facts.shipmentId));
  }

  async planAfterService(t: ServiceTicket): Promise<void> {
    const days = await this.settings.get(VISIT_AFTER_SERVICE);
    if (days > 0) await this.plan({ customerId: t.customerId, customerName: t.customerName, sourceType: 'service_ticket', sourceId: t.id, sourceNo: t.no, ownerId: t.ownerId }, addDays(clock.today(), days));
  }

  /** What it was about is gone: a visit that was not made yet is not due any more. */
  async withdraw(sourceType: VisitSource, sourceId: number): Promise<void> {
    await rows.delete({ sourceType, sourceId, state: 'due' });
  }

  private async planAfterShipment(f: ShipmentFacts): Promise<void> {
    const days = await this.settings.get(VISIT_AFTER_SHIPMENT);
    if (days > 0) await this.plan({ customerId: f.customerId, customerName: f.customerName, sourceType: 'shipment', sourceId: f.shipmentId, sourceNo: f.no, ownerId: f.ownerId }, addDays(f.docDate, days));
  }

  /** Something that was approved or closed again is asked about once. */
  private async plan(about: About, dueOn: string): Promise<void> {
    if (await rows.exists({ sourceType: about.sourceType, sourceId: about.sourceId })) return;
    await rows.insert({ ...about, dueOn, state: 'due', satisfaction: null, result: null, doneAt: null, doneBy: null });
  }
}
