import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint } from '@steward/platform';
import { IdPipe } from '../../data/id.pipe.js';
import { CopyRole, CreateRole, RoleList, RoleView, UpdateRole } from './role.dto.js';
import { RoleService } from './role.service.js';

@ApiTags('system')
@Controller('roles')
export class RoleController {
  constructor(@Inject(RoleService) private readonly roles: RoleService) {}

  @Endpoint({ method: 'GET', can: ['system.role.view', 'system.user.create', 'system.user.update'], returns: RoleList, summary: 'Lists all roles' })
  async list(): Promise<RoleList> {
    return { items: await this.roles.list() };
  }

  @Endpoint({ method: 'GET', path: ':id', can: 'system.role.view', returns: RoleView, summary: 'Reads a role' })
  get(@Param('id', IdPipe) id: number): Promise<RoleView> {
    return this.roles.get(id);
  }

  @Endpoint({ method: 'POST', can: 'system.role.create', body: CreateRole, returns: RoleView, creates: 'roles', summary: 'Creates a role; only codes and scopes the caller holds may be given' })
  create(@Body() body: CreateRole): Promise<RoleView> {
    return this.roles.create(body);
  }

  @Endpoint({ method: 'POST', path: ':id/copy', can: 'system.role.create', body: CopyRole, returns: RoleView, creates: 'roles', summary: 'Copies a role under another name' })
  copy(@Param('id', IdPipe) id: number, @Body() body: CopyRole): Promise<RoleView> {
    return this.roles.copy(id, body);
  }

  @Endpoint({ method: 'PATCH', path: ':id', can: 'system.role.update', ifMatch: true, body: UpdateRole, returns: RoleView, summary: 'Changes a role; whoever has it is affected at once' })
  update(@Param('id', IdPipe) id: number, @Body() body: UpdateRole): Promise<RoleView> {
    return this.roles.update(id, body);
  }

  @Endpoint({ method: 'DELETE', path: ':id', can: 'system.role.delete', ifMatch: true, returns: 'none', summary: 'Deletes a role nobody has' })
  delete(@Param('id', IdPipe) id: number): Promise<void> {
    return this.roles.delete(id);
  }
}
