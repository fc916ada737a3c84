import { Body, Controller, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { BoolField, EnumField, Endpoint, InstantField, IntField, type ListAnswer, ListRunner, RefField, TextField, byOwner, defineList, parseListQuery, parseSearchBody } from '@steward/platform';
import { LOGIN_REASONS } from './login-log.entity.js';

/** Sign-ins of the users in the caller's scope. */
export const LOGIN_LOGS = defineList({
  key: 'login-logs', table: 'login_log', entity: 'login_log', scope: byOwner('userId'), hides: '1=1', defaultSort: '-id', searchColumns: ['username', 'ip'],
  fields: {
    createdAt: { kind: 'instant', sort: true },
    userId: { kind: 'user', indexed: true, name: { as: 'userName', of: 'user' } },
    username: { kind: 'text' },
    success: { kind: 'boolean' },
    reason: { kind: 'enum', values: LOGIN_REASONS },
    ip: { kind: 'text' },
    agent: { kind: 'text' },
  },
});

export class LoginLogItem {
  @IntField() id: number;
  @IntField() version: number;
  @InstantField() createdAt: string;
  @RefField('user', { opt: true }) userId: number;
  @TextField({ max: 50, opt: true }) userName: string | null;
  @TextField({ max: 64, description: 'As it was typed' }) username: string;
  @BoolField() success: boolean;
  @EnumField(LOGIN_REASONS) reason: string;
  @TextField({ max: 48 }) ip: string;
  @TextField({ max: 200 }) agent: string;
}

@ApiTags('system')
@Controller('login-logs')
export class LoginLogController {
  constructor(@Inject(ListRunner) private readonly lists: ListRunner) {}

  @Endpoint({ method: 'GET', can: 'system.login_log.view', list: LOGIN_LOGS, item: LoginLogItem, summary: 'Lists sign-ins and failed ones' })
  list(@Query() query: Record<string, unknown>): Promise<ListAnswer> {
    return this.lists.run(LOGIN_LOGS, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'search', can: 'system.login_log.view', query: true, idempotent: false, status: 200, list: LOGIN_LOGS, item: LoginLogItem, summary: 'Searches sign-ins by a combined query' })
  search(@Body() body: Record<string, unknown>): Promise<ListAnswer> {
    return this.lists.run(LOGIN_LOGS, parseSearchBody(body));
  }
}
