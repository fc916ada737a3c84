import '@fastify/cookie';
import { Body, Controller, Inject, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, READ_COOKIE, SIGNED_IN, SessionTokens, context, parseListQuery } from '@steward/platform';
import { IdPipe } from '@steward/system-api';
import { NotificationSettings, NotificationView, ReadAll, SaveNotificationSettings, UnreadView } from './notification.dto.js';
import { NOTIFICATIONS } from './notification.list.js';
import { NotificationService } from './notification.service.js';
import { NotificationStreams } from './notification.streams.js';

@ApiTags('office')
@Controller('notifications')
export class NotificationController {
  constructor(@Inject(NotificationService) private readonly notifications: NotificationService, @Inject(NotificationStreams) private readonly streams: NotificationStreams, @Inject(SessionTokens) private readonly tokens: SessionTokens) {}

  @Endpoint({ method: 'GET', can: SIGNED_IN, list: NOTIFICATIONS, item: NotificationView, summary: "Lists the caller's notifications of the last 90 days" })
  list(@Query() query: Record<string, unknown>): Promise<ListAnswer> {
    return this.notifications.list(parseListQuery(query));
  }

  @Endpoint({ method: 'GET', path: 'unread', can: SIGNED_IN, returns: UnreadView, summary: 'How many are unread' })
  unread(): Promise<UnreadView> {
    return this.notifications.unread();
  }

  @Endpoint({ method: 'GET', path: 'stream', can: SIGNED_IN, person: true, cookie: true, returns: 'events', summary: 'Server-sent events: `unread` with `{ unread, newest }` at the start and after every change; ends with the session token' })
  async stream(): Promise<StreamableFile> {
    const { request, reply } = context();
    const bearer = request?.headers.authorization?.replace(/^Bearer /, '');
    const { userId, sessionVersion, expiresAt } = this.tokens.verify(bearer ?? request?.cookies[READ_COOKIE] ?? '', bearer ? 'access' : 'read');
    const stream = await this.streams.open({ userId, sessionVersion, until: expiresAt * 1000 });
    // nginx would keep the events back
    reply?.headers({ 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
    return new StreamableFile(stream, { type: 'text/event-stream; charset=utf-8' });
  }

  @Endpoint({ method: 'GET', path: 'settings', can: SIGNED_IN, returns: NotificationSettings, summary: 'Events people can be told of, and which the caller has muted' })
  settings(): Promise<NotificationSettings> {
    return this.notifications.settings();
  }

  @Endpoint({ method: 'PUT', path: 'settings', can: SIGNED_IN, person: true, body: SaveNotificationSettings, returns: NotificationSettings, summary: 'Sets which events the caller does not want to be told of' })
  saveSettings(@Body() body: SaveNotificationSettings): Promise<NotificationSettings> {
    return this.notifications.saveSettings(body);
  }

  @Endpoint({ method: 'POST', path: 'read-all', can: SIGNED_IN, person: true, idempotent: false, body: ReadAll, returns: UnreadView, summary: 'Marks all as read, or those up to the newest one seen' })
  readAll(@Body() body: ReadAll): Promise<UnreadView> {
    return this.notifications.readAll(body);
  }

  @Endpoint({ method: 'POST', path: ':id/read', can: SIGNED_IN, person: true, idempotent: false, returns: NotificationView, summary: 'Marks one as read' })
  read(@Param('id', IdPipe) id: number): Promise<NotificationView> {
    return this.notifications.read(id);
  }
}

