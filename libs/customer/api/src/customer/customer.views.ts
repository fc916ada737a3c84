import { Inject, Injectable } from '@nestjs/common';
import { type ListItem, ListSupport } from '@steward/platform';
import { CustomFieldFacade } from '@steward/system-api';
import type { Customer, Follower } from './customer.entity.js';
import { ENTITY } from './customer.input.js';
import { type CustomerView, customerView } from './customer.view.js';

/** Adds the names behind ids, from caches: no statement of its own. */
@Injectable()
export class CustomerViews {
  constructor(@Inject(ListSupport) private readonly support: ListSupport, @Inject(CustomFieldFacade) private readonly customFields: CustomFieldFacade) {}

  async one(c: Customer): Promise<CustomerView> {
    const ids = [...(c.ownerId === null ? [] : [c.ownerId]), ...(c.followers ?? []).map((f) => f.userId)];
    const users = ids.length > 0 ? await this.support.names('user', ids) : new Map<number, string>();
    const category = c.categoryId === null ? null : ((await this.support.names('category', [c.categoryId])).get(c.categoryId) ?? null);
    const department = c.departmentId === null ? null : ((await this.support.names('department', [c.departmentId])).get(c.departmentId) ?? null);
    return customerView(c, { users, category, department, owner: c.ownerId === null ? null : (users.get(c.ownerId) ?? null), custom: await this.customFields.decode(ENTITY, c.custom) });
  }

  /** Rows of a list: tags and followers lie beside the row as JSON, as far as they were asked for. */
  async expand(items: ListItem[]): Promise<void> {
    const first = items[0];
    if (first && 'tagList' in first) {
      for (const item of items) {
        item['tags'] = parse<string>(item['tagList']);
        item['tagList'] = undefined;
      }
    }
    if (first && 'followerList' in first) await this.followers(items);
  }

  private async followers(items: ListItem[]): Promise<void> {
    const lists = items.map((i) => parse<Follower>(i['followerList']));
    const ids = [...new Set(lists.flatMap((l) => l.map((f) => f.userId)))];
    const users = ids.length > 0 ? await this.support.names('user', ids) : new Map<number, string>();
    items.forEach((item, n) => {
      item['followers'] = (lists[n] ?? []).map((f) => ({ ...f, name: users.get(f.userId) ?? null }));
      item['followerList'] = undefined;
    });
  }
}

const parse = <T>(text: unknown): T[] => (typeof text === 'string' ? (JSON.parse(text) as T[]) : []);
