import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, SIGNED_IN } from '@steward/platform';
import { IdPipe } from '../id.pipe.js';
import { CreateSavedView, SavedViewList, SavedViewView, UpdateSavedView } from './saved-view.dto.js';
import { SavedViewService } from './saved-view.service.js';

@ApiTags('system')
@Controller('saved-views')
export class SavedViewController {
  constructor(@Inject(SavedViewService) private readonly views: SavedViewService) {}

  @Endpoint({ method: 'GET', can: SIGNED_IN, returns: SavedViewList, params: ['list'], summary: "Lists the caller's views of a list and those shared with them" })
  async list(@Query('list') list?: string): Promise<SavedViewList> {
    return { items: await this.views.list(list ?? '') };
  }

  @Endpoint({ method: 'POST', can: SIGNED_IN, person: true, body: CreateSavedView, returns: SavedViewView, creates: 'saved-views', summary: 'Saves a view' })
  create(@Body() body: CreateSavedView): Promise<SavedViewView> {
    return this.views.create(body);
  }

  @Endpoint({ method: 'PATCH', path: ':id', can: SIGNED_IN, person: true, ifMatch: true, body: UpdateSavedView, returns: SavedViewView, summary: "Changes one's own view, or makes any visible one the default" })
  update(@Param('id', IdPipe) id: number, @Body() body: UpdateSavedView): Promise<SavedViewView> {
    return this.views.update(id, body);
  }

  @Endpoint({ method: 'DELETE', path: ':id', can: SIGNED_IN, person: true, ifMatch: true, returns: 'none', summary: "Deletes one's own view" })
  delete(@Param('id', IdPipe) id: number): Promise<void> {
    return this.views.delete(id);
  }
}
