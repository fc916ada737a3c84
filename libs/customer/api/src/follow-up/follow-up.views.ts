import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type ListItem, ListSupport, clock, context, principal } from '@steward/platform';
import { SettingsFacade } from '@steward/system-api';
import { ContactStore, VIEW_CONTACT } from '../contact/contact.store.js';
import { CustomerStore } from '../customer/customer.store.js';
import type { FollowUpCommentView, FollowUpView } from './follow-up.dto.js';
import type { FollowUp } from './follow-up.entity.js';
import { expandFollowUpsWith } from './follow-up.list.js';
import { DELETE_FOLLOW_UP, UPDATE_FOLLOW_UP } from './follow-up.permissions.js';
import { EDIT_HOURS } from './follow-up.presets.js';
import { mayDelete, mayEdit } from './follow-up.rules.js';
import { FollowUpStore } from './follow-up.store.js';

type Authored = Pick<FollowUp, 'userId' | 'createdAt'>;

/** Follow-ups as they are shown: names, comments, number of files, and what the caller may do. Two statements for a whole page. */
@Injectable()
export class FollowUpViews implements OnModuleInit {
  constructor(
    @Inject(ListSupport) private readonly support: ListSupport, @Inject(FollowUpStore) private readonly rows: FollowUpStore, @Inject(CustomerStore) private readonly customers: CustomerStore,
    @Inject(ContactStore) private readonly contacts: ContactStore, @Inject(SettingsFacade) private readonly settings: SettingsFacade,
  ) {}

  onModuleInit(): void {
    expandFollowUpsWith((items) => this.expand(items));
  }

  async one(f: FollowUp): Promise<FollowUpView> {
    const { search: _search, deletedAt: _deleted, createdBy: _by, updatedBy: _changed, ...rest } = f;
    const [comments, files] = [await this.comments([f.id]), await this.rows.fileCounts([f.id])];
    return {
      ...rest, mentions: f.mentions ?? [], customerName: (await this.customers.names([f.customerId])).get(f.customerId) ?? null, userName: (await this.support.names('user', [f.userId])).get(f.userId) ?? null,
      contactName: await this.contactName(f.contactId), comments: comments.get(f.id) ?? [], attachmentCount: files.get(f.id) ?? 0, may: (await this.may())(f),
    };
  }

  /** Adds to the rows of a page what lies elsewhere. */
  async expand(items: ListItem[]): Promise<void> {
    const first = items[0];
    if (!first) return;
    const ids = items.map((i) => i.id);
    const [comments, files, may] = [await this.comments(ids), await this.rows.fileCounts(ids), await this.may()];
    for (const i of items) {
      i['comments'] = comments.get(i.id) ?? [];
      i['attachmentCount'] = files.get(i.id) ?? 0;
      if ('mentionList' in first) { i['mentions'] = typeof i['mentionList'] === 'string' ? (JSON.parse(i['mentionList']) as number[]) : []; i['mentionList'] = undefined; }
      if ('userId' in first && 'createdAt' in first) i['may'] = may(i as unknown as Authored);
    }
  }

  private async comments(ids: readonly number[]): Promise<Map<number, FollowUpCommentView[]>> {
    const found = await this.rows.commentsOf(ids);
    const names = found.length > 0 ? await this.support.names('user', [...new Set(found.map((c) => c.createdBy))]) : new Map<number, string>();
    const out = new Map<number, FollowUpCommentView[]>();
    for (const { id, followUpId, content, createdBy, createdAt } of found) out.set(followUpId, [...(out.get(followUpId) ?? []), { id, content, createdBy, createdByName: names.get(createdBy) ?? null, createdAt }]);
    return out;
  }

  private async contactName(id: number | null): Promise<string | null> {
    if (id === null || (context().system === undefined && !principal().permissions.has(VIEW_CONTACT))) return null;
    return (await this.contacts.everybodys('the name on a follow-up that is shown').find({ id }))?.name ?? null;
  }

  /** What the caller may do, from what is known without asking again. */
  private async may(): Promise<(f: Authored) => { update: boolean; delete: boolean }> {
    if (context().system !== undefined) return () => ({ update: true, delete: true });
    const [p, now, hours] = [principal(), clock.stamp(), await this.settings.get(EDIT_HOURS)];
    return (f) => ({
      update: p.permissions.has(UPDATE_FOLLOW_UP) && mayEdit(f, p.id, now, hours),
      delete: p.permissions.has(DELETE_FOLLOW_UP) && mayDelete(f, p.id, p.owners(DELETE_FOLLOW_UP), now, hours),
    });
  }
}
