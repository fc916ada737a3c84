import { Inject, Injectable } from '@nestjs/common';
import type { DocumentAction } from '@steward/kernel';
import { Transactional, demandSeen } from '@steward/platform';
import { DocumentErrors, Documents } from '@steward/system-api';
import type { SalesOrder } from './order.entity.js';
import { OrderPosting } from './order.posting.js';
import type { WholeOrder } from './order.service.js';
import { CONFIRM, OrderStore, UPDATE, VOID } from './order.store.js';

/** The life of an order after it was written (domain.md 2.0): every step locks it first and looks at its state after that. */
@Injectable()
export class OrderLifecycle {
  constructor(@Inject(OrderStore) private readonly orders: OrderStore, @Inject(OrderPosting) private readonly posting: OrderPosting, @Inject(Documents) private readonly documents: Documents) {}

  /** Puts the order into force; see {@link OrderPosting.book}. */
  @Transactional()
  async confirm(id: number, acknowledge?: readonly string[] | null): Promise<WholeOrder> {
    const [o, lines] = await this.orders.lockWhole(id, CONFIRM);
    demandSeen(o);
    return this.posting.book(o, lines, acknowledge);
  }

  /** Hands a draft in for approval. Throws 422 `document.empty`. */
  @Transactional()
  async submit(id: number): Promise<WholeOrder> {
    return this.move(id, UPDATE, 'submit', null);
  }

  /** Takes a submitted order back to draft. */
  @Transactional()
  async withdraw(id: number): Promise<WholeOrder> {
    return this.move(id, UPDATE, 'withdraw', null);
  }

  /** Refuses a submitted order. */
  @Transactional()
  async reject(id: number, reason: string | null): Promise<WholeOrder> {
    return this.move(id, CONFIRM, 'reject', reason);
  }

  /** 反审核: back to draft with the same number, if nothing effective came from it. */
  @Transactional()
  async unapprove(id: number): Promise<WholeOrder> {
    const o = await this.locked(id, CONFIRM);
    return this.posting.unbook(o, await this.orders.lines(id), 'unapprove', null);
  }

  /** 作废: exact reversal, for good. */
  @Transactional()
  async void(id: number, reason: string): Promise<WholeOrder> {
    const o = await this.locked(id, VOID);
    return this.posting.unbook(o, await this.orders.lines(id), 'void', reason);
  }

  private async move(id: number, code: string, action: DocumentAction, reason: string | null): Promise<WholeOrder> {
    const o = await this.locked(id, code);
    const set = this.documents.advance(o, action);
    const lines = await this.orders.lines(id);
    if (action === 'submit' && lines.length === 0) throw DocumentErrors.empty();
    return { order: await this.posting.step(o, action, set, reason === null ? {} : { reason: [null, reason] }), lines };
  }

  private async locked(id: number, code: string): Promise<SalesOrder> {
    const o = await this.orders.lock(id, code);
    demandSeen(o);
    return o;
  }
}
