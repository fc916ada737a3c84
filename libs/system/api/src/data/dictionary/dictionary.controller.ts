import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, SIGNED_IN } from '@steward/platform';
import { IdPipe } from '../id.pipe.js';
import { CreateDictionaryItem, DictionaryItemList, DictionaryItemView, DictionaryList, ReorderDictionary, UpdateDictionaryItem } from './dictionary.dto.js';
import { DictionaryService } from './dictionary.service.js';

@ApiTags('system')
@Controller('dictionaries')
export class DictionaryController {
  constructor(@Inject(DictionaryService) private readonly dictionaries: DictionaryService) {}

  @Endpoint({ method: 'GET', can: SIGNED_IN, returns: DictionaryList, summary: 'Lists the dictionaries' })
  async list(): Promise<DictionaryList> {
    return { items: await this.dictionaries.list() };
  }

  @Endpoint({ method: 'GET', path: 'items', can: SIGNED_IN, returns: DictionaryItemList, params: ['code'], summary: 'Lists the items of a dictionary in their order, disabled ones included' })
  async items(@Query('code') code?: string): Promise<DictionaryItemList> {
    return { items: await this.dictionaries.items(code ?? '') };
  }

  @Endpoint({ method: 'POST', path: 'items', can: 'system.dictionary.create', body: CreateDictionaryItem, returns: DictionaryItemView, creates: 'dictionaries/items', summary: 'Adds an item to a dictionary' })
  create(@Body() body: CreateDictionaryItem): Promise<DictionaryItemView> {
    return this.dictionaries.create(body);
  }

  @Endpoint({ method: 'PATCH', path: 'items/:id', can: 'system.dictionary.update', ifMatch: true, body: UpdateDictionaryItem, returns: DictionaryItemView, summary: 'Changes or disables an item' })
  update(@Param('id', IdPipe) id: number, @Body() body: UpdateDictionaryItem): Promise<DictionaryItemView> {
    return this.dictionaries.update(id, body);
  }

  @Endpoint({ method: 'DELETE', path: 'items/:id', can: 'system.dictionary.delete', ifMatch: true, returns: 'none', summary: 'Deletes an item no record uses' })
  delete(@Param('id', IdPipe) id: number): Promise<void> {
    return this.dictionaries.delete(id);
  }

  @Endpoint({ method: 'POST', path: 'reorder', can: 'system.dictionary.update', idempotent: false, body: ReorderDictionary, returns: DictionaryItemList, summary: 'Puts the items of a dictionary into a new order' })
  async reorder(@Body() body: ReorderDictionary): Promise<DictionaryItemList> {
    return { items: await this.dictionaries.reorder(body.dictionary, body.ids) };
  }
}
