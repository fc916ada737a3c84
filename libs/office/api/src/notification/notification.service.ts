import { Inject, Injectable } from '@nestjs/common';
import { type Filter, allOf } from '@steward/kernel';
import { type ListAnswer, type ListItem, type ListQuery, ListRunner, Texts, Transactional, asSystem, context, database, fault, invalid, parseListQuery, principal } from '@steward/platform';
import { noticeEvent, noticeEvents } from '../notice/notice.registry.js';
import { noticeText } from '../notice/notice.rules.js';
import type { NoticeParams } from '../notice/notice.entity.js';
import type { NotificationSettings, NotificationView, ReadAll, SaveNotificationSettings } from './notification.dto.js';
import { NOTIFICATIONS } from './notification.list.js';
import { NotificationStore, type Unread } from './notification.store.js';
import { NotificationStreams } from './notification.streams.js';

const HIGHEST = 2_147_483_647;

/** The caller's bell: what is in it, what was read, what he does not want to hear of. All of it is his own, so no right is asked for and nothing is kept in the trail. */
@Injectable()
export class NotificationService {
  constructor(@Inject(ListRunner) private readonly lists: ListRunner, @Inject(Texts) private readonly texts: Texts, @Inject(NotificationStore) private readonly rows: NotificationStore, @Inject(NotificationStreams) private readonly streams: NotificationStreams) {}

  async list(query: ListQuery): Promise<ListAnswer> {
    const own: Filter = { field: 'userId', op: 'eq', value: principal().id };
    const where = allOf(own, ...(query.where ? [query.where] : []));
    const answer = await asSystem('notifications of the caller', () => this.lists.run(NOTIFICATIONS, { ...query, ...(where ? { where } : {}) }));
    return { ...answer, items: answer.items.map((i) => ({ ...this.view(i) })) };
  }

  async unread(): Promise<Unread> {
    const me = principal().id;
    return (await this.rows.unread([me])).get(me) ?? { unread: 0, newest: 0 };
  }

  /** Throws 404 for another's. Reading twice changes nothing. */
  @Transactional()
  async read(id: number): Promise<NotificationView> {
    const me = principal().id;
    await this.rows.own(me, id);
    await this.rows.markRead(me, id);
    this.tell(me);
    return (await this.list({ ...parseListQuery({}), count: false, where: { field: 'id', op: 'eq', value: id } })).items[0] as unknown as NotificationView;
  }

  @Transactional()
  async readAll(input: ReadAll): Promise<Unread> {
    const me = principal().id;
    await this.rows.markAllRead(me, input.upTo ?? HIGHEST);
    this.tell(me);
    return this.unread();
  }

  async settings(): Promise<NotificationSettings> {
    const muted = await this.rows.muted(principal().id);
    return { events: noticeEvents().map((e) => ({ event: e.event, module: e.module, label: this.texts.text(context().locale, `notice_event.${e.event}`), muted: muted.has(e.event) })) };
  }

  /** Throws 422 for an event nobody sends. */
  @Transactional()
  async saveSettings(input: SaveNotificationSettings): Promise<NotificationSettings> {
    const unknown = input.muted.find((e) => !noticeEvent(e));
    if (unknown !== undefined) throw invalid(fault('/muted', 'not_found'));
    await this.rows.setMuted(principal().id, [...new Set(input.muted)]);
    return this.settings();
  }

  /** The other tabs and devices count less after the commit. */
  private tell(userId: number): void {
    database.unit.afterCommit(() => void this.streams.tell([userId]));
  }

  private view(i: ListItem): NotificationView {
    const params = JSON.parse(text(i['params']) ?? '{}') as NoticeParams;
    const amounts = JSON.parse(text(i['amountParams']) ?? '[]') as string[];
    const event = text(i['event']) ?? '';
    const template = this.texts.text(context().locale, `notice.${event}`);
    return {
      id: i.id, event, entity: text(i['entity']) ?? '', entityId: Number(i['entityId']), title: noticeText(template, params, amounts), path: text(i['path']) ?? '/',
      actorId: Number(i['actorId']), actorName: text(i['actorName']), createdAt: text(i['createdAt']) ?? '', readAt: text(i['readAt']),
    };
  }
}

const text = (v: unknown): string | null => (typeof v === 'string' ? v : null);
