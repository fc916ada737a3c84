import { Injectable } from '@nestjs/common';
import { type NewRow, type Param, Problem, ScopedTable, Table, forbidden } from '@steward/platform';
import { updateRows } from '../document/lines.js';
import { documentRule } from '../stock/stock.scope.js';
import { Shipment, ShipmentLine } from './shipment.entity.js';

export const VIEW = 'warehouse.shipment.view';
export const CREATE = 'warehouse.shipment.create';
export const UPDATE = 'warehouse.shipment.update';
export const APPROVE = 'warehouse.shipment.approve';
export const VOID = 'warehouse.shipment.void';
export const DELETE = 'warehouse.shipment.delete';

const rows = new ScopedTable(Shipment, documentRule, '1=1');
export const shipmentLineTable = new Table(ShipmentLine);

/** Shipments: the owner is the salesperson of the order, keepers see those of their warehouses. */
@Injectable()
export class ShipmentStore {
  get(id: number, code?: string): Promise<Shipment> {
    return rows.get(id, code);
  }

  /** As {@link get}, locked; 403 when the caller sees it but may not do this to it. */
  async lock(id: number, code: string): Promise<Shipment> {
    try {
      return await rows.lock(id, code);
    } catch (e) {
      if (e instanceof Problem && e.status === 404 && code !== VIEW && (await rows.visible([id], VIEW)).length > 0) throw forbidden(code);
      throw e;
    }
  }

  visible(ids: readonly number[], code: string = VIEW): Promise<Shipment[]> {
    return rows.visible(ids, code);
  }

  query(condition: string, params: readonly Param[], tail: string): Promise<Shipment[]> {
    return rows.query(condition, params, tail, VIEW);
  }

  insert(row: NewRow<Shipment>): Promise<number> {
    return rows.insert(row);
  }
  update(row: Shipment, set: Partial<Shipment>): Promise<number> {
    return rows.update(row, set);
  }
  /** As {@link update} of a row that is locked, nobody waits for it. */
  step(row: Shipment, set: Partial<Shipment>): Promise<number> {
    return rows.step(row, set);
  }
  lines(shipmentId: number): Promise<ShipmentLine[]> {
    return shipmentLineTable.all({ shipmentId }, { orderBy: 'lineNo,id' });
  }

  /** What an approval found out about the lines, in one statement. */
  settle(lines: readonly ShipmentLine[]): Promise<void> {
    return updateRows('shipment_line', new Map(lines.map((l) => [l.id, { amount: l.amount, cost: l.cost }])));
  }

  async delete(row: Shipment): Promise<void> {
    await shipmentLineTable.delete({ shipmentId: row.id });
    await rows.unscoped('locked in this unit of work').delete({ id: row.id });
  }
}
