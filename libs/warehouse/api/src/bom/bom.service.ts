import { Inject, Injectable } from '@nestjs/common';
import { scaled, unscaled } from '@steward/kernel';
import { type AuditChanges, Transactional, demandRight, demandSeen, demandVersion, difference, record } from '@steward/platform';
import { Documents } from '@steward/system-api';
import { headChanges, lineChanges } from '../document/document.audit.js';
import { DocumentHeads, demandDeletable, demandEditable, orTaken, stamped } from '../document/document.heads.js';
import { insertLines, replaceLines } from '../document/lines.js';
import type { CreateBom, UpdateBom } from './bom.dto.js';
import { Bom, BomLine, ENTITY } from './bom.entity.js';
import { APPROVE, BomStore, CREATE, DELETE, UPDATE, VOID, bomLineTable } from './bom.store.js';
import { Components } from './components.js';

/** A bill of material with its components. */
export interface WholeBom { row: Bom; lines: BomLine[] }
const NEXT = { approve: APPROVE, unapprove: APPROVE, close: APPROVE, reopen: APPROVE, void: VOID } as const;
export type BomStep = keyof typeof NEXT;

/** Use cases of bills of material 物料清单. In force they may be used by documents, which copy them: nothing is booked. */
@Injectable()
export class BomService {
  constructor(@Inject(BomStore) private readonly boms: BomStore, @Inject(Components) private readonly goods: Components, @Inject(DocumentHeads) private readonly heads: DocumentHeads, @Inject(Documents) private readonly documents: Documents) {}

  @Transactional()
  async create(input: CreateBom, approve: boolean): Promise<WholeBom> {
    if (approve) demandRight(APPROVE);
    const made = await this.goods.made(input);
    const lines = await this.goods.lines(input.lines, made.productId, []);
    const head = { ...(await this.heads.fresh(ENTITY, input, CREATE)), ...made, name: input.name ?? made.productName.slice(0, 100), splitBy: input.splitBy ?? ('cost' as const), fee: input.fee ? scaled(input.fee, 2) : 0 };
    const id = await orTaken(this.boms.insert(head));
    const row = stamped<Bom>(head, id);
    const inserted = await insertLines(bomLineTable, lines.map(({ id: _id, ...l }) => ({ ...l, bomId: id })));
    record({ entity: ENTITY, entityId: id, action: 'create', payload: { version: 1 } });
    return { row: approve ? await this.advance(row, 'approve', null) : row, lines: inserted };
  }

  /** Changes a draft: what was sent, lines as a whole. */
  @Transactional()
  async update(id: number, input: UpdateBom, approve: boolean): Promise<WholeBom> {
    if (approve) demandRight(APPROVE);
    const row = await this.boms.lock(id, UPDATE);
    demandVersion(row);
    demandEditable(row);
    const before = await this.boms.lines(id);
    const set: Partial<Bom> = { ...(await this.heads.changes(ENTITY, input, row, UPDATE)), ...(await this.goods.made(input, row)) };
    if (input.name) set.name = input.name;
    if (input.splitBy) set.splitBy = input.splitBy;
    if (input.fee !== undefined) set.fee = input.fee === null ? 0 : scaled(input.fee, 2);
    let lines = before;
    if (input.lines || set.productId !== row.productId) {
      const wanted = await this.goods.lines(input.lines ?? before.map((l) => ({ id: l.id, productId: l.productId, quantity: unscaled(l.quantity, 4), unit: l.unit, weight: l.weight === null ? null : unscaled(l.weight, 4), remark: l.remark })), set.productId ?? row.productId, before);
      lines = await replaceLines(bomLineTable, before, wanted.map((l) => ({ ...l, bomId: id })));
    }
    const after = await this.write(row, set, lineChanges(BomLine, before, lines, ['productName', 'quantity', 'unit', 'weight']));
    return { row: approve ? await this.advance(after, 'approve', null) : after, lines };
  }

  /** Puts it in force, takes that back, closes, reopens or voids it. */
  @Transactional()
  async step(id: number, action: BomStep, reason: string | null = null): Promise<WholeBom> {
    const row = await this.boms.lock(id, NEXT[action]);
    demandSeen(row);
    return { row: await this.advance(row, action, reason), lines: await this.boms.lines(id) };
  }

  /** Deletes a draft that never had a number. */
  @Transactional()
  async delete(id: number): Promise<void> {
    const row = await this.boms.lock(id, DELETE);
    demandVersion(row);
    demandDeletable(row);
    await this.boms.delete(row);
    record({ entity: ENTITY, entityId: id, action: 'delete' });
  }

  private async advance(row: Bom, action: BomStep, reason: string | null): Promise<Bom> {
    const set: Partial<Bom> = this.documents.advance(row, action, reason);
    if (action === 'approve') set.no = await this.documents.number(ENTITY, row);
    const changes = difference(row, set, ['state', 'no', 'voidReason'].filter((k) => k in set));
    const version = await this.boms.update(row, set);
    record({ entity: ENTITY, entityId: row.id, action, changes, payload: { version } });
    return Object.assign(row, set, { version });
  }

  private async write(row: Bom, set: Partial<Bom>, more: AuditChanges): Promise<Bom> {
    const changes = { ...headChanges(Bom, row, set), ...more };
    if (Object.keys(changes).length === 0) return row;
    const version = await orTaken(this.boms.update(row, set));
    record({ entity: ENTITY, entityId: row.id, action: 'update', changes, payload: { version } });
    return Object.assign(row, set, { version });
  }
}
