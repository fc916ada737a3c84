import { Inject, Injectable } from '@nestjs/common';
import { record } from '@steward/platform';
import { Documents } from '@steward/system-api';
import { ProductFacade } from '../product/product.facade.js';
import { Stock, type StockDocument } from '../stock/stock.facade.js';
import { ENTITY, type Assembly, type AssemblyLine } from './assembly.entity.js';
import { splitCost, weightsOf } from './assembly.rules.js';
import { AssemblyStore } from './assembly.store.js';

/** Line of the ledger that is the product itself; components carry the ids of their lines. */
const PRODUCT_LINE = 0;
interface Move { lineId: number; productId: number; warehouseId: number; quantity: number; value?: number }

/** What an approved assembly does, once, and how it is taken back exactly (domain.md 2.0a, 2.4). The document is locked by the caller. */
@Injectable()
export class AssemblyBooking {
  constructor(@Inject(AssemblyStore) private readonly assemblies: AssemblyStore, @Inject(Stock) private readonly stock: Stock, @Inject(Documents) private readonly documents: Documents, @Inject(ProductFacade) private readonly products: ProductFacade) {}

  /** What goes out leaves at its average; what comes in is worth all of it and the fee. Throws 409 `warehouse.insufficient_stock`. */
  async approve(row: Assembly, lines: AssemblyLine[]): Promise<Assembly> {
    const { state: from, no: had } = row;
    const set = this.documents.advance(row, 'approve');
    const cost = row.kind === 'assemble' ? await this.assemble(row, lines) : await this.disassemble(row, lines);
    await this.assemblies.changeCosts(lines, cost.lines);
    const no = await this.documents.number(ENTITY, row);
    await this.stock.enter(this.document(row, no), cost.moves, cost.moved);
    const after = await this.write(row, { ...set, no, cost: cost.product });
    record({ entity: ENTITY, entityId: row.id, action: 'approve', changes: { state: [from, after.state], ...(had === after.no ? {} : { no: [had, after.no] }) }, payload: { version: after.version } });
    return after;
  }

  /** Exact reversal: what came in goes out at what it was worth, what went out comes back at what it cost (E-10). */
  async takeBack(row: Assembly, lines: AssemblyLine[], action: 'unapprove' | 'void', reason: string | null): Promise<Assembly> {
    const from = row.state;
    const set = this.documents.advance(row, action, reason);
    await this.documents.refuseDownstream({ type: ENTITY, id: row.id });
    await this.stock.reverse(this.document(row, row.no));
    // a void document goes on showing what it was worth
    if (action === 'unapprove') await this.assemblies.changeCosts(lines, lines.map(() => 0));
    const after = await this.write(row, action === 'unapprove' ? { ...set, cost: 0 } : set);
    record({ entity: ENTITY, entityId: row.id, action, changes: { state: [from, after.state], ...(reason ? { voidReason: [null, reason] } : {}) }, payload: { version: after.version } });
    return after;
  }

  private async assemble(row: Assembly, lines: readonly AssemblyLine[]): Promise<Booking> {
    const product = { productId: row.productId, warehouseId: row.warehouseId };
    const out = lines.map((l): Move => ({ lineId: l.id, productId: l.productId, warehouseId: row.warehouseId, quantity: -l.baseQuantity }));
    // the product is locked with its components: all rows of stock in one order
    const left = await this.stock.move(out, [{ ...product, reserved: 0 }]);
    const costs = left.postings.map((p) => -p.cost);
    const worth = costs.reduce((a, c) => a + c, row.fee);
    const came: Move[] = [{ ...product, lineId: PRODUCT_LINE, quantity: row.baseQuantity, value: worth }];
    const moved = await this.stock.move(came);
    return { product: worth, lines: costs, moves: [...out, ...came], moved: { at: left.at, postings: [...left.postings, ...moved.postings] } };
  }

  private async disassemble(row: Assembly, lines: readonly AssemblyLine[]): Promise<Booking> {
    const out: Move[] = [{ lineId: PRODUCT_LINE, productId: row.productId, warehouseId: row.warehouseId, quantity: -row.baseQuantity }];
    const left = await this.stock.move(out, lines.map((l) => ({ productId: l.productId, warehouseId: row.warehouseId, reserved: 0 })));
    const product = -(left.postings[0]?.cost ?? 0);
    const shares = splitCost(product + row.fee, weightsOf(await this.valued(row, lines), row.splitBy));
    const came = lines.map((l, i): Move => ({ lineId: l.id, productId: l.productId, warehouseId: row.warehouseId, quantity: l.baseQuantity, value: shares[i] ?? 0 }));
    const moved = await this.stock.move(came);
    return { product, lines: shares, moves: [...out, ...came], moved: { at: left.at, postings: [...left.postings, ...moved.postings] } };
  }

  /** Components with what one of them costs now: the average of the warehouse, else the purchase price of the product, else nothing known. */
  private async valued(row: Assembly, lines: readonly AssemblyLine[]): Promise<{ baseQuantity: number; weight: number | null; unitCost: number }[]> {
    const ids = lines.map((l) => l.productId);
    const here = new Map((await this.stock.available(ids, [row.warehouseId])).map((a) => [a.productId, a.averageCost]));
    const products = await this.products.get(ids);
    return lines.map((l) => ({ baseQuantity: l.baseQuantity, weight: l.weight, unitCost: here.get(l.productId) || (products.get(l.productId)?.purchasePrice ?? 0) }));
  }

  private document(row: Assembly, no: StockDocument['no']): StockDocument {
    return { type: ENTITY, id: row.id, version: row.version + 1, docDate: row.docDate, no };
  }

  private async write(row: Assembly, set: Partial<Assembly>): Promise<Assembly> {
    const version = await this.assemblies.update(row, set);
    return Object.assign(row, set, { version });
  }
}

interface Booking { product: number; lines: number[]; moves: Move[]; moved: Awaited<ReturnType<Stock['move']>> }
