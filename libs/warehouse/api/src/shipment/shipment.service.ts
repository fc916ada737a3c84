import { Inject, Injectable } from '@nestjs/common';
import { type AuditChanges, Transactional, demandRight, demandSeen, demandVersion, record } from '@steward/platform';
import { Documents } from '@steward/system-api';
import type { OutboundDemand } from '../demand/outbound.entity.js';
import { headChanges, lineChanges } from '../document/document.audit.js';
import { DocumentHeads, demandDeletable, demandEditable, orTaken, stamped } from '../document/document.heads.js';
import { insertLines, replaceLines } from '../document/lines.js';
import { ShipmentBooking } from './shipment.booking.js';
import type { CreateShipment, UpdateShipment } from './shipment.dto.js';
import { ENTITY, Shipment, ShipmentLine } from './shipment.entity.js';
import { ShipmentInput } from './shipment.input.js';
import { APPROVE, CREATE, DELETE, ShipmentStore, UPDATE, VOID, shipmentLineTable } from './shipment.store.js';

/** The documents to the right that ask for shipments; today sales orders. */
const SOURCE = 'sales_order';

/** A shipment with its lines, and with what its order asks for where that is in hand. */
export interface WholeShipment { row: Shipment; lines: ShipmentLine[]; demand?: readonly OutboundDemand[] }

/** Use cases of sales shipments 销售出库: prepared as drafts, approved when the goods leave, taken back exactly. */
@Injectable()
export class ShipmentService {
  constructor(
    @Inject(ShipmentStore) private readonly shipments: ShipmentStore, @Inject(ShipmentInput) private readonly input: ShipmentInput, @Inject(ShipmentBooking) private readonly booking: ShipmentBooking,
    @Inject(DocumentHeads) private readonly heads: DocumentHeads, @Inject(Documents) private readonly documents: Documents,
  ) {}

  /** A shipment of an order, approved at once where asked. Throws 409 `warehouse.over_shipped` and, approved, everything {@link ShipmentBooking.approve} throws. */
  @Transactional()
  async create(input: CreateShipment, approve: boolean): Promise<WholeShipment> {
    if (approve) demandRight(APPROVE);
    const d = await this.input.demanded(SOURCE, input.salesOrderId, approve);
    const { order, lines: demand } = d;
    const warehouseId = await this.input.warehouse(input.warehouseId, demand, input.lines);
    const lines = await this.input.lines(input.lines, demand, warehouseId);
    const head = {
      ...(await this.heads.fresh(ENTITY, input, CREATE, { ownerId: order.ownerId, departmentId: order.departmentId })), ...NEW_SHIPMENT,
      receiver: order.receiver, receiverPhone: order.receiverPhone, deliveryAddress: order.deliveryAddress, ...(await this.input.columns(input)),
      sourceType: SOURCE, sourceId: order.sourceId, orderNo: order.no, customerId: order.customerId, customerName: order.customerName, warehouseId, ...totalsOf(lines),
    };
    const id = await orTaken(this.shipments.insert(head));
    const row = stamped<Shipment>(head, id);
    await this.documents.linkNew([{ type: SOURCE, id: order.sourceId }], { type: ENTITY, id });
    record({ entity: ENTITY, entityId: id, action: 'create', payload: { version: 1 } });
    const wanted = lines.map(({ id: _id, ...l }) => ({ ...l, shipmentId: id }));
    const write = (): Promise<ShipmentLine[]> => insertLines(shipmentLineTable, wanted);
    if (!approve) return { row, lines: await write(), demand };
    return this.booking.approve(row, wanted, write, d);
  }

  /** Changes a draft: what was sent, lines as a whole. */
  @Transactional()
  async update(id: number, input: UpdateShipment, approve: boolean): Promise<WholeShipment> {
    const row = await this.shipments.lock(id, UPDATE);
    demandVersion(row);
    demandEditable(row);
    const before = await this.shipments.lines(id);
    const demand = await this.input.open(row.sourceType, row.sourceId);
    const set: Partial<Shipment> = { ...(await this.heads.changes(ENTITY, input, row, UPDATE)), ...(await this.input.columns(input)) };
    if (input.warehouseId && input.warehouseId !== row.warehouseId) set.warehouseId = await this.input.warehouse(input.warehouseId, demand);
    let lines = before;
    if (input.lines) {
      const wanted = await this.input.lines(input.lines, demand, set.warehouseId ?? row.warehouseId);
      lines = await replaceLines(shipmentLineTable, before, wanted.map((l) => ({ ...l, shipmentId: id })));
      Object.assign(set, totalsOf(lines));
    }
    const after = await this.write(row, set, lineChanges(ShipmentLine, before, lines, ['productName', 'quantity', 'unit']));
    return approve ? this.approved(after, lines) : { row: after, lines };
  }

  @Transactional()
  async approve(id: number): Promise<WholeShipment> {
    const row = await this.shipments.lock(id, APPROVE);
    demandSeen(row);
    return this.approved(row, await this.shipments.lines(id));
  }

  /** Back to draft with the same number: stock, costs and progress as before. */
  @Transactional()
  unapprove(id: number): Promise<WholeShipment> {
    return this.takeBack(id, APPROVE, 'unapprove', null);
  }

  @Transactional()
  void(id: number, reason: string): Promise<WholeShipment> {
    return this.takeBack(id, VOID, 'void', reason);
  }

  /** The customer has signed for the goods. */
  @Transactional()
  async sign(id: number, signedAt: string): Promise<WholeShipment> {
    const row = await this.shipments.lock(id, UPDATE);
    demandSeen(row);
    return { row: await this.write(row, { signedAt }), lines: await this.shipments.lines(id) };
  }

  /** Deletes a draft that never had a number. */
  @Transactional()
  async delete(id: number): Promise<void> {
    const row = await this.shipments.lock(id, DELETE);
    demandVersion(row);
    demandDeletable(row);
    await this.documents.unlink({ type: ENTITY, id });
    await this.shipments.delete(row);
    record({ entity: ENTITY, entityId: id, action: 'delete' });
  }

  private async takeBack(id: number, code: string, action: 'unapprove' | 'void', reason: string | null): Promise<WholeShipment> {
    const row = await this.shipments.lock(id, code);
    demandSeen(row);
    const lines = await this.shipments.lines(id);
    return { row: await this.booking.takeBack(row, lines, action, reason), lines };
  }

  private approved(row: Shipment, lines: ShipmentLine[]): Promise<WholeShipment> {
    demandRight(APPROVE);
    return this.booking.approve(row, lines, async () => { await this.shipments.settle(lines); return lines; });
  }

  private async write(row: Shipment, set: Partial<Shipment>, more: AuditChanges = {}): Promise<Shipment> {
    const changes = { ...headChanges(Shipment, row, set), ...more };
    if (Object.keys(changes).length === 0) return row;
    const version = await orTaken(this.shipments.update(row, set));
    record({ entity: ENTITY, entityId: row.id, action: 'update', changes, payload: { version } });
    return Object.assign(row, set, { version });
  }
}

const NEW_SHIPMENT = { total: 0, cost: 0, carrier: null, trackingNo: null, freight: 0, receiver: null, receiverPhone: null, deliveryAddress: null, pickerId: null, checkerId: null, signedAt: null };

const totalsOf = (lines: readonly { quantity: number; amount: number }[]): { quantity: number; total: number } => ({ quantity: lines.reduce((a, l) => a + l.quantity, 0), total: lines.reduce((a, l) => a + l.amount, 0) });
