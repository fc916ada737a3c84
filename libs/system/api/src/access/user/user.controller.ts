import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, SIGNED_IN, parseListQuery, parseSearchBody } from '@steward/platform';
import { IdPipe } from '../../data/id.pipe.js';
import { OrgStore } from '../principal/org.store.js';
import { CreateUser, CreatedUserView, ResetPassword, TemporaryPasswordView, UpdateUser, UserOptionList, UserView } from './user.dto.js';
import { USERS, underDepartment } from './user.list.js';
import { UserService } from './user.service.js';
import { userOptions } from './user.view.js';

@ApiTags('system')
@Controller('users')
export class UserController {
  constructor(@Inject(UserService) private readonly users: UserService, @Inject(ListRunner) private readonly lists: ListRunner, @Inject(OrgStore) private readonly org: OrgStore) {}

  @Endpoint({ method: 'GET', can: 'system.user.view', list: USERS, item: UserView, params: ['department'], summary: 'Lists users; `department` narrows to a department and everything below it' })
  async list(@Query() query: Record<string, unknown>): Promise<ListAnswer> {
    const parsed = parseListQuery(query, ['department']);
    const department = query['department'];
    return this.lists.run(USERS, underDepartment(parsed, department === undefined ? undefined : String(department), await this.org.current()));
  }

  @Endpoint({ method: 'POST', path: 'search', can: 'system.user.view', query: true, idempotent: false, status: 200, list: USERS, item: UserView, summary: 'Searches users by a combined query' })
  search(@Body() body: Record<string, unknown>): Promise<ListAnswer> {
    return this.lists.run(USERS, parseSearchBody(body));
  }

  @Endpoint({ method: 'GET', path: 'options', can: SIGNED_IN, returns: UserOptionList, summary: 'Names of all users, for pickers' })
  async options(): Promise<UserOptionList> {
    return { items: userOptions(await this.org.current()) };
  }

  @Endpoint({ method: 'GET', path: ':id', can: 'system.user.view', returns: UserView, summary: 'Reads a user' })
  get(@Param('id', IdPipe) id: number): Promise<UserView> {
    return this.users.get(id);
  }

  // a temporary password stands in the answer: it must not be kept for an idempotency key
  @Endpoint({ method: 'POST', can: 'system.user.create', ownUnits: true, idempotent: false, body: CreateUser, returns: CreatedUserView, creates: 'users', summary: 'Creates a user; without a password a temporary one is answered once' })
  create(@Body() body: CreateUser): Promise<CreatedUserView> {
    return this.users.create(body);
  }

  @Endpoint({ method: 'PATCH', path: ':id', can: 'system.user.update', ifMatch: true, body: UpdateUser, returns: UserView, summary: 'Changes a user' })
  update(@Param('id', IdPipe) id: number, @Body() body: UpdateUser): Promise<UserView> {
    return this.users.update(id, body);
  }

  @Endpoint({ method: 'DELETE', path: ':id', can: 'system.user.delete', ifMatch: true, returns: 'none', summary: 'Deletes a user; the name stays on the records' })
  delete(@Param('id', IdPipe) id: number): Promise<void> {
    return this.users.delete(id);
  }

  @Endpoint({ method: 'POST', path: ':id/reset-password', can: 'system.user.update', ownUnits: true, idempotent: false, body: ResetPassword, returns: TemporaryPasswordView, summary: 'Gives a password that must be changed at the next sign-in and ends all sessions' })
  resetPassword(@Param('id', IdPipe) id: number, @Body() body: ResetPassword): Promise<TemporaryPasswordView> {
    return this.users.resetPassword(id, body);
  }

  @Endpoint({ method: 'POST', path: ':id/disable', can: 'system.user.update', status: 200, returns: UserView, summary: 'Disables a user at once: all sessions and API tokens stop' })
  disable(@Param('id', IdPipe) id: number): Promise<UserView> {
    return this.users.setEnabled(id, false);
  }

  @Endpoint({ method: 'POST', path: ':id/enable', can: 'system.user.update', status: 200, returns: UserView, summary: 'Lets a disabled user in again' })
  enable(@Param('id', IdPipe) id: number): Promise<UserView> {
    return this.users.setEnabled(id, true);
  }

  @Endpoint({ method: 'POST', path: ':id/logout', can: 'system.user.update', returns: 'none', summary: 'Ends all sessions of a user at once' })
  endSessions(@Param('id', IdPipe) id: number): Promise<void> {
    return this.users.endSessions(id);
  }
}
