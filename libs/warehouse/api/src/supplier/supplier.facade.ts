import { Inject, Injectable } from '@nestjs/common';
import { Problem, fault, invalid } from '@steward/platform';
import { MasterKeys, idsOf } from '../master-keys.js';
import type { Supplier } from './supplier.entity.js';
import { SupplierStore, VIEW } from './supplier.store.js';
import { SupplierUsage } from './supplier.usage.js';
import type { MasterUser } from '../usage.js';

/** What other domains and documents keep of a supplier. */
export interface SupplierRef { id: number; code: string; name: string; ownerId: number | null; departmentId: number | null; paymentTerm: string | null; enabled: boolean }

/** The door of suppliers for documents and the domains to the right. */
@Injectable()
export class SupplierFacade {
  constructor(@Inject(SupplierStore) private readonly suppliers: SupplierStore, @Inject(SupplierUsage) private readonly usage: SupplierUsage, @Inject(MasterKeys) private readonly keys: MasterKeys) {}

  /** A supplier the caller sees, for a reference in a body; 422 `not_found` at the pointer otherwise. Disabled ones pass: the document decides. */
  async ensureVisible(id: number, pointer: string, code: string = VIEW): Promise<SupplierRef> {
    try {
      return refOf(await this.suppliers.get(id, code));
    } catch (e) {
      throw e instanceof Problem && e.status === 404 ? invalid(fault(pointer, 'not_found')) : e;
    }
  }

  /** As {@link ensureVisible}, 422 `warehouse.disabled` for a disabled one: what a new document names. */
  async ensureUsable(id: number, pointer: string, code: string = VIEW): Promise<SupplierRef> {
    const s = await this.ensureVisible(id, pointer, code);
    if (!s.enabled) throw invalid(fault(pointer, 'warehouse.disabled', { name: s.name }));
    return s;
  }

  /** Suppliers by id whoever may see them, deleted ones too; unknown ids are left out. */
  async get(ids: readonly number[]): Promise<Map<number, SupplierRef>> {
    const rows = ids.length === 0 ? [] : await this.suppliers.everybodys('documents go on naming them').all({ id: [...new Set(ids)] });
    return new Map(rows.map((s) => [s.id, refOf(s)]));
  }

  /** Suppliers that texts of a file name, by code or name as duplicates are found; those the caller sees under the right. */
  async named(texts: readonly string[], code: string = VIEW): Promise<Map<string, SupplierRef>> {
    const keysOf = (text: string): { kind: 'supplier.code' | 'supplier.name'; text: string }[] => [{ kind: 'supplier.code', text }, { kind: 'supplier.name', text }];
    const taken = await this.keys.taken(texts.flatMap(keysOf));
    const seen = new Map((await this.suppliers.visible([...new Set(taken.map((t) => t.recordId))], code)).map((s) => [s.id, s]));
    return new Map(texts.flatMap((text) => {
      const one = idsOf(keysOf(text), taken).map((id) => seen.get(id)).find((s) => s !== undefined);
      return one ? [[text, refOf(one)] as const] : [];
    }));
  }

  /** Names by id, whoever may see the suppliers. */
  names(ids: readonly number[]): Promise<Map<number, string>> {
    return this.suppliers.names(ids);
  }

  /** Adds to the balances (fen, signed) in one UPDATE without a new version, inside the open unit of work. */
  setFigures(id: number, delta: { payableBalance?: number; advanceBalance?: number }): Promise<void> {
    return this.suppliers.addFigures(id, { payableBalance: delta.payableBalance ?? 0, advanceBalance: delta.advanceBalance ?? 0 });
  }

  /** Port: who has documents of suppliers says so here (at module init); used suppliers are not deleted. */
  registerUsage(user: MasterUser): void {
    this.usage.register(user);
  }
}

const refOf = ({ id, code, name, ownerId, departmentId, paymentTerm, enabled, deletedAt }: Supplier): SupplierRef => ({ id, code, name, ownerId, departmentId, paymentTerm, enabled: enabled && deletedAt === null });
