import { Inject, Injectable } from '@nestjs/common';
import { Texts, context } from '@steward/platform';
import { TRANSFER } from '../customer/customer.team.js';
import { CustomerStore } from '../customer/customer.store.js';
import type { HandOverPartView } from './assignment.dto.js';
import { type HandOverPart, handOverParts } from './hand-over.js';

/** What can move along, in the words of the caller. */
@Injectable()
export class OwnershipParts {
  constructor(@Inject(CustomerStore) private readonly customers: CustomerStore, @Inject(Texts) private readonly texts: Texts) {}

  async all(): Promise<HandOverPartView[]> {
    const { locale } = context();
    return (await offeredParts()).map((p) => ({ key: p.key, title: this.texts.text(locale, p.title), usual: p.usual }));
  }

  /** Counted for one customer: only what its owner has of it moves along. */
  async ofCustomer(id: number): Promise<HandOverPartView[]> {
    const c = await this.customers.get(id, TRANSFER);
    return c.ownerId === null ? (await this.all()).map((p) => ({ ...p, count: 0 })) : this.counted(c.ownerId, [id]);
  }

  /** Counted for everything somebody has. */
  async counted(ownerId: number, customerIds: readonly number[] | null = null): Promise<HandOverPartView[]> {
    const titles = new Map((await this.all()).map((p) => [p.key, p]));
    const out: HandOverPartView[] = [];
    for (const part of handOverParts()) {
      const view = titles.get(part.key);
      if (view) out.push({ ...view, count: await part.count(ownerId, customerIds) });
    }
    return out;
  }
}

/** Parts as they are offered now, in their order. */
async function offeredParts(): Promise<HandOverPart[]> {
  const out: HandOverPart[] = [];
  for (const part of handOverParts()) if (!part.offered || (await part.offered())) out.push(part);
  return out;
}
