import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, SIGNED_IN, principal } from '@steward/platform';
import { IdPipe } from '../id.pipe.js';
import { CategoryList, CategoryView, CreateCategory, MergeCategory, MoveCategory, UpdateCategory } from './category.dto.js';
import { CategoryService } from './category.service.js';

const COUNTING = ['system.category.update', 'system.category.delete'];

@ApiTags('system')
@Controller('categories')
export class CategoryController {
  constructor(@Inject(CategoryService) private readonly categories: CategoryService) {}

  @Endpoint({ method: 'GET', can: SIGNED_IN, returns: CategoryList, params: ['type', 'counts'], summary: 'Lists a category tree, parents before children; counts of all records only for those who manage the trees' })
  async list(@Query('type') type?: string, @Query('counts') counts?: string): Promise<CategoryList> {
    return { items: await this.categories.list(type ?? '', counts === 'true' && COUNTING.some((code) => principal().permissions.has(code))) };
  }

  @Endpoint({ method: 'POST', can: 'system.category.create', body: CreateCategory, returns: CategoryView, creates: 'categories', summary: 'Adds a category' })
  create(@Body() body: CreateCategory): Promise<CategoryView> {
    return this.categories.create(body);
  }

  @Endpoint({ method: 'PATCH', path: ':id', can: 'system.category.update', ifMatch: true, body: UpdateCategory, returns: CategoryView, summary: 'Renames or disables a category' })
  update(@Param('id', IdPipe) id: number, @Body() body: UpdateCategory): Promise<CategoryView> {
    return this.categories.update(id, body);
  }

  @Endpoint({ method: 'POST', path: ':id/move', can: 'system.category.update', ifMatch: true, body: MoveCategory, returns: CategoryView, summary: 'Moves a category with everything below it' })
  move(@Param('id', IdPipe) id: number, @Body() body: MoveCategory): Promise<CategoryView> {
    return this.categories.move(id, body);
  }

  @Endpoint({ method: 'POST', path: ':id/merge', can: 'system.category.delete', ifMatch: true, body: MergeCategory, returns: CategoryView, summary: 'Gives records and subcategories to another category and deletes this one' })
  merge(@Param('id', IdPipe) id: number, @Body() body: MergeCategory): Promise<CategoryView> {
    return this.categories.merge(id, body.intoId);
  }

  @Endpoint({ method: 'DELETE', path: ':id', can: 'system.category.delete', ifMatch: true, returns: 'none', summary: 'Deletes a category without records and subcategories' })
  delete(@Param('id', IdPipe) id: number): Promise<void> {
    return this.categories.delete(id);
  }
}
