import { Inject, Injectable } from '@nestjs/common';
import { type ProblemBody } from '@steward/kernel';
import { Problem, Texts, context, forbidden, invalid, principal, validated } from '@steward/platform';
import { CreateCustomer } from './customer.dto.js';
import { CREATE, CustomerService } from './customer.service.js';
import { CustomerStore, UPDATE } from './customer.store.js';
import type { BatchAnswer, BatchResult } from './customer.view.js';

const MOST = 500;

/** Up to 500 customers in one request, each with its own result (207). */
@Injectable()
export class CustomerBatch {
  constructor(@Inject(CustomerService) private readonly service: CustomerService, @Inject(CustomerStore) private readonly customers: CustomerStore, @Inject(Texts) private readonly texts: Texts) {}

  /** With `externalId` an existing customer is changed, otherwise one is created. A refused item leaves nothing behind. */
  async write(body: unknown): Promise<BatchAnswer> {
    const items = (body as { items?: unknown } | null)?.items;
    if (!Array.isArray(items) || items.length === 0 || items.length > MOST) throw invalid({ pointer: '/items', code: 'list', params: { max: MOST } });
    const out: BatchResult[] = [];
    for (const [index, item] of items.entries()) out.push(await this.item(index, item));
    return { items: out };
  }

  private async item(index: number, item: unknown): Promise<BatchResult> {
    try {
      const input = validated(CreateCustomer, item);
      const known = input.externalId ? await this.customers.byExternalId(input.externalId, UPDATE) : undefined;
      this.demand(known ? UPDATE : CREATE);
      if (!known) {
        const c = await this.service.create(input);
        return { index, status: 201, id: c.id, version: c.version };
      }
      const { followers: _kept, ...fields } = input;
      const c = await this.service.apply(await this.customers.lock(known.id, UPDATE), fields);
      return { index, status: 200, id: c.id, version: c.version };
    } catch (e) {
      if (!(e instanceof Problem)) throw e;
      return { index, status: e.status, error: this.body(e) };
    }
  }

  private demand(code: string): void {
    if (context().system === undefined && !principal().permissions.has(code)) throw forbidden(code);
  }

  private body(p: Problem): Record<string, unknown> {
    const locale = context().locale;
    const errors = (p.facts['errors'] as ProblemBody['errors'])?.map((e) => ({ ...e, message: this.texts.fault(locale, e.code, e.params) }));
    return { type: 'about:blank', title: this.texts.error(locale, p.code, p.params), status: p.status, code: p.code, ...p.facts, ...(errors ? { errors } : {}) };
  }
}
