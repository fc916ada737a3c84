import { Inject, Injectable } from '@nestjs/common';
import { scaled, unscaled } from '@steward/kernel';
import { type AuditChanges, Transactional, demandRight, demandSeen, demandVersion, fault, invalid, record } from '@steward/platform';
import { Documents } from '@steward/system-api';
import type { WholeBom } from '../bom/bom.service.js';
import { BomStore, VIEW as VIEW_BOMS } from '../bom/bom.store.js';
import type { ComponentInput } from '../bom/components.dto.js';
import { Components, type Made } from '../bom/components.js';
import { headChanges, lineChanges } from '../document/document.audit.js';
import { DocumentHeads, demandDeletable, demandEditable, orTaken, stamped } from '../document/document.heads.js';
import { insertLines, replaceLines } from '../document/lines.js';
import { WarehouseErrors } from '../stock/stock.errors.js';
import { WarehouseFacade } from '../warehouse/warehouse.facade.js';
import { AssemblyBooking } from './assembly.booking.js';
import type { AssemblyFields, CreateAssembly, UpdateAssembly } from './assembly.dto.js';
import { Assembly, AssemblyLine, ENTITY } from './assembly.entity.js';
import { scaledFee, scaledQuantity } from './assembly.rules.js';
import { APPROVE, AssemblyStore, CREATE, DELETE, UPDATE, VOID, assemblyLineTable } from './assembly.store.js';

/** An assembly with its components. */
export interface WholeAssembly { row: Assembly; lines: AssemblyLine[] }

/** Use cases of assembly 组装 and disassembly 拆卸, by a bill of material or free. */
@Injectable()
export class AssemblyService {
  constructor(
    @Inject(AssemblyStore) private readonly assemblies: AssemblyStore, @Inject(AssemblyBooking) private readonly booking: AssemblyBooking, @Inject(BomStore) private readonly boms: BomStore, @Inject(Components) private readonly goods: Components,
    @Inject(WarehouseFacade) private readonly warehouses: WarehouseFacade, @Inject(DocumentHeads) private readonly heads: DocumentHeads, @Inject(Documents) private readonly documents: Documents,
  ) {}

  @Transactional()
  async create(input: CreateAssembly, approve: boolean): Promise<WholeAssembly> {
    if (approve) demandRight(APPROVE);
    const bom = await this.bom(input.bomId);
    const made = await this.goods.made(input, bom?.row);
    if (bom && made.productId !== bom.row.productId) throw invalid(fault('/productId', 'not_found'));
    const components = input.lines ?? (bom ? ofBom(bom, made.baseQuantity) : undefined);
    if (!components) throw invalid(fault('/lines', 'required'));
    const lines = await this.goods.lines(components, made.productId, []);
    const fee = input.fee ? scaled(input.fee, 2) : input.fee === undefined && bom ? scaledFee(bom.row.fee, made.baseQuantity, bom.row.baseQuantity) : 0;
    const head = {
      ...(await this.heads.fresh(ENTITY, input, CREATE)), ...made, kind: input.kind ?? ('assemble' as const), bomId: bom?.row.id ?? null, warehouseId: await this.warehouse(input.warehouseId), splitBy: input.splitBy ?? bom?.row.splitBy ?? ('cost' as const), fee, cost: 0,
    };
    const id = await orTaken(this.assemblies.insert(head));
    const row = stamped<Assembly>(head, id);
    const inserted = await insertLines(assemblyLineTable, lines.map(({ id: _id, ...l }) => ({ ...l, assemblyId: id, cost: 0 })));
    if (bom) await this.documents.linkNew([{ type: 'bom', id: bom.row.id }], { type: ENTITY, id });
    record({ entity: ENTITY, entityId: id, action: 'create', payload: { version: 1 } });
    return { row: approve ? await this.booking.approve(row, inserted) : row, lines: inserted };
  }

  /** Changes a draft: what was sent, lines as a whole. */
  @Transactional()
  async update(id: number, input: UpdateAssembly, approve: boolean): Promise<WholeAssembly> {
    if (approve) demandRight(APPROVE);
    const row = await this.assemblies.lock(id, UPDATE);
    demandVersion(row);
    demandEditable(row);
    const before = await this.assemblies.lines(id);
    const made = await this.goods.made(input, row);
    const set: Partial<Assembly> = { ...(await this.heads.changes(ENTITY, input, row, UPDATE)), ...made, ...texts(input) };
    if (input.warehouseId && input.warehouseId !== row.warehouseId) set.warehouseId = await this.warehouse(input.warehouseId);
    let lines = before;
    if (input.lines || made.productId !== row.productId) {
      const wanted = await this.goods.lines(input.lines ?? before.map(inputOf), made.productId, before);
      lines = await replaceLines(assemblyLineTable, before, wanted.map((l) => ({ ...l, assemblyId: id, cost: 0 })));
    }
    const after = await this.write(row, set, lineChanges(AssemblyLine, before, lines, ['productName', 'quantity', 'unit', 'weight']));
    return { row: approve ? await this.booking.approve(after, lines) : after, lines };
  }

  @Transactional()
  async approve(id: number): Promise<WholeAssembly> {
    const { row, lines } = await this.locked(id, APPROVE);
    return { row: await this.booking.approve(row, lines), lines };
  }

  /** Back to draft with the same number: stock and values as before. */
  @Transactional()
  async unapprove(id: number): Promise<WholeAssembly> {
    const { row, lines } = await this.locked(id, APPROVE);
    return { row: await this.booking.takeBack(row, lines, 'unapprove', null), lines };
  }

  @Transactional()
  async void(id: number, reason: string): Promise<WholeAssembly> {
    const { row, lines } = await this.locked(id, VOID);
    return { row: await this.booking.takeBack(row, lines, 'void', reason), lines };
  }

  /** Deletes a draft that never had a number. */
  @Transactional()
  async delete(id: number): Promise<void> {
    const row = await this.assemblies.lock(id, DELETE);
    demandVersion(row);
    demandDeletable(row);
    await this.documents.unlink({ type: ENTITY, id });
    await this.assemblies.delete(row);
    record({ entity: ENTITY, entityId: id, action: 'delete' });
  }

  /** The bill of material to work by: one the caller sees, in force. */
  private async bom(id: number | null | undefined): Promise<WholeBom | undefined> {
    if (!id) return undefined;
    const [row] = await this.boms.visible([id], VIEW_BOMS);
    if (!row || row.state !== 'approved') throw invalid(fault('/bomId', 'not_found'));
    return { row, lines: await this.boms.lines(id) };
  }

  private async warehouse(id: number | null | undefined): Promise<number> {
    const mine = await this.warehouses.mine();
    const wanted = id ?? (mine === 'all' ? await this.warehouses.defaultId() : mine[0]);
    if (!wanted) throw WarehouseErrors.noWarehouse();
    return (await this.warehouses.ensure(wanted, '/warehouseId')).id;
  }

  private async locked(id: number, code: string): Promise<WholeAssembly> {
    const row = await this.assemblies.lock(id, code);
    demandSeen(row);
    return { row, lines: await this.assemblies.lines(id) };
  }

  private async write(row: Assembly, set: Partial<Assembly>, more: AuditChanges): Promise<Assembly> {
    const changes = { ...headChanges(Assembly, row, set), ...more };
    if (Object.keys(changes).length === 0) return row;
    const version = await orTaken(this.assemblies.update(row, set));
    record({ entity: ENTITY, entityId: row.id, action: 'update', changes, payload: { version } });
    return Object.assign(row, set, { version });
  }
}

/** Components of a bill for so much of the product. */
const ofBom = (bom: WholeBom, wanted: number): ComponentInput[] => bom.lines.map((l) => {
  const quantity = scaledQuantity(l.quantity, wanted, bom.row.baseQuantity);
  return { productId: l.productId, unit: l.unit, quantity: unscaled(quantity, 4), weight: l.weight === null ? null : unscaled(l.weight, 4), remark: l.remark };
});

const inputOf = (l: AssemblyLine): ComponentInput => ({ id: l.id, productId: l.productId, quantity: unscaled(l.quantity, 4), unit: l.unit, weight: l.weight === null ? null : unscaled(l.weight, 4), remark: l.remark });

function texts(input: Partial<AssemblyFields>): Partial<Pick<Made & Assembly, 'splitBy' | 'fee'>> {
  return { ...(input.splitBy ? { splitBy: input.splitBy } : {}), ...(input.fee === undefined ? {} : { fee: input.fee === null ? 0 : scaled(input.fee, 2) }) };
}
