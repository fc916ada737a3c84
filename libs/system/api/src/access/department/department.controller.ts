import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, SIGNED_IN } from '@steward/platform';
import { IdPipe } from '../../data/id.pipe.js';
import { CreateDepartment, DepartmentList, DepartmentView, UpdateDepartment } from './department.dto.js';
import { DepartmentService } from './department.service.js';

@ApiTags('system')
@Controller('departments')
export class DepartmentController {
  constructor(@Inject(DepartmentService) private readonly departments: DepartmentService) {}

  @Endpoint({ method: 'GET', can: SIGNED_IN, returns: DepartmentList, summary: 'Lists all departments with their place in the tree' })
  async list(): Promise<DepartmentList> {
    return { items: await this.departments.list() };
  }

  @Endpoint({ method: 'GET', path: ':id', can: SIGNED_IN, returns: DepartmentView, summary: 'Reads a department' })
  get(@Param('id', IdPipe) id: number): Promise<DepartmentView> {
    return this.departments.get(id);
  }

  @Endpoint({ method: 'POST', can: 'system.department.create', body: CreateDepartment, returns: DepartmentView, creates: 'departments', summary: 'Creates a department' })
  create(@Body() body: CreateDepartment): Promise<DepartmentView> {
    return this.departments.create(body);
  }

  @Endpoint({ method: 'PATCH', path: ':id', can: 'system.department.update', ifMatch: true, body: UpdateDepartment, returns: DepartmentView, summary: 'Changes or moves a department' })
  update(@Param('id', IdPipe) id: number, @Body() body: UpdateDepartment): Promise<DepartmentView> {
    return this.departments.update(id, body);
  }

  @Endpoint({ method: 'DELETE', path: ':id', can: 'system.department.delete', ifMatch: true, returns: 'none', summary: 'Deletes a department nobody is in' })
  delete(@Param('id', IdPipe) id: number): Promise<void> {
    return this.departments.delete(id);
  }
}
