import { Injectable } from '@nestjs/common';
import { type NewRow, Problem, ScopedTable, Table, byOwner, forbidden } from '@steward/platform';
import { Bom, BomLine } from './bom.entity.js';

export const VIEW = 'warehouse.bom.view';
export const CREATE = 'warehouse.bom.create';
export const UPDATE = 'warehouse.bom.update';
export const APPROVE = 'warehouse.bom.approve';
export const VOID = 'warehouse.bom.void';
export const DELETE = 'warehouse.bom.delete';

export const bomRule = byOwner();
const rows = new ScopedTable(Bom, bomRule, '1=1');
export const bomLineTable = new Table(BomLine);

/** Bills of material: seen by the owner in scope. */
@Injectable()
export class BomStore {
  get(id: number, code?: string): Promise<Bom> {
    return rows.get(id, code);
  }

  /** As {@link get}, locked; 403 when the caller sees it but may not do this to it. */
  async lock(id: number, code: string): Promise<Bom> {
    try {
      return await rows.lock(id, code);
    } catch (e) {
      if (e instanceof Problem && e.status === 404 && code !== VIEW && (await rows.visible([id], VIEW)).length > 0) throw forbidden(code);
      throw e;
    }
  }

  visible(ids: readonly number[], code: string = VIEW): Promise<Bom[]> {
    return rows.visible(ids, code);
  }
  insert(row: NewRow<Bom>): Promise<number> {
    return rows.insert(row);
  }
  update(row: Bom, set: Partial<Bom>): Promise<number> {
    return rows.update(row, set);
  }
  lines(bomId: number): Promise<BomLine[]> {
    return bomLineTable.all({ bomId }, { orderBy: 'lineNo,id' });
  }

  async delete(row: Bom): Promise<void> {
    await bomLineTable.delete({ bomId: row.id });
    await rows.unscoped('locked in this unit of work').delete({ id: row.id });
  }
}
