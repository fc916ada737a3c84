import { Injectable } from '@nestjs/common';
import { type NewRow, Problem, ScopedTable, Table, forbidden } from '@steward/platform';
import { updateRows } from '../document/lines.js';
import { documentRule } from '../stock/stock.scope.js';
import { Assembly, AssemblyLine } from './assembly.entity.js';

export const VIEW = 'warehouse.assembly.view';
export const CREATE = 'warehouse.assembly.create';
export const UPDATE = 'warehouse.assembly.update';
export const APPROVE = 'warehouse.assembly.approve';
export const VOID = 'warehouse.assembly.void';
export const DELETE = 'warehouse.assembly.delete';

const rows = new ScopedTable(Assembly, documentRule, '1=1');
export const assemblyLineTable = new Table(AssemblyLine);

/** Assemblies: seen by the owner in scope, keepers those of their warehouses. */
@Injectable()
export class AssemblyStore {
  get(id: number, code?: string): Promise<Assembly> {
    return rows.get(id, code);
  }

  /** As {@link get}, locked; 403 when the caller sees it but may not do this to it. */
  async lock(id: number, code: string): Promise<Assembly> {
    try {
      return await rows.lock(id, code);
    } catch (e) {
      if (e instanceof Problem && e.status === 404 && code !== VIEW && (await rows.visible([id], VIEW)).length > 0) throw forbidden(code);
      throw e;
    }
  }

  visible(ids: readonly number[], code: string = VIEW): Promise<Assembly[]> {
    return rows.visible(ids, code);
  }
  insert(row: NewRow<Assembly>): Promise<number> {
    return rows.insert(row);
  }
  update(row: Assembly, set: Partial<Assembly>): Promise<number> {
    return rows.update(row, set);
  }
  lines(assemblyId: number): Promise<AssemblyLine[]> {
    return assemblyLineTable.all({ assemblyId }, { orderBy: 'lineNo,id' });
  }

  /** What an approval found out about the lines, in one statement. */
  async changeCosts(lines: readonly AssemblyLine[], costs: readonly number[]): Promise<void> {
    const changed = new Map(lines.flatMap((l, i) => (l.cost === (costs[i] ?? 0) ? [] : [[l.id, { cost: costs[i] ?? 0 }] as const])));
    if (changed.size > 0) await updateRows('assembly_line', changed);
    lines.forEach((l, i) => { l.cost = costs[i] ?? 0; });
  }

  async delete(row: Assembly): Promise<void> {
    await assemblyLineTable.delete({ assemblyId: row.id });
    await rows.unscoped('locked in this unit of work').delete({ id: row.id });
  }
}
