import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, SIGNED_IN } from '@steward/platform';
import { IdPipe } from '../id.pipe.js';
import { CreateCustomField, CustomFieldList, CustomFieldView, ReorderCustomFields, UpdateCustomField } from './custom-field.dto.js';
import { CustomFieldService } from './custom-field.service.js';

@ApiTags('system')
@Controller('custom-fields')
export class CustomFieldController {
  constructor(@Inject(CustomFieldService) private readonly fields: CustomFieldService) {}

  @Endpoint({ method: 'GET', can: SIGNED_IN, returns: CustomFieldList, params: ['entity'], summary: 'Lists the custom fields of an entity in their order, disabled ones included' })
  async list(@Query('entity') entity?: string): Promise<CustomFieldList> {
    return { items: await this.fields.list(entity ?? '') };
  }

  @Endpoint({ method: 'POST', can: 'system.custom_field.create', body: CreateCustomField, returns: CustomFieldView, creates: 'custom-fields', summary: 'Adds a custom field' })
  create(@Body() body: CreateCustomField): Promise<CustomFieldView> {
    return this.fields.create(body);
  }

  @Endpoint({ method: 'PATCH', path: ':id', can: 'system.custom_field.update', ifMatch: true, body: UpdateCustomField, returns: CustomFieldView, summary: 'Changes a custom field; values of records stay' })
  update(@Param('id', IdPipe) id: number, @Body() body: UpdateCustomField): Promise<CustomFieldView> {
    return this.fields.update(id, body);
  }

  @Endpoint({ method: 'DELETE', path: ':id', can: 'system.custom_field.delete', ifMatch: true, returns: 'none', summary: 'Deletes a custom field, or disables it when records have values' })
  delete(@Param('id', IdPipe) id: number): Promise<void> {
    return this.fields.delete(id);
  }

  @Endpoint({ method: 'POST', path: 'reorder', can: 'system.custom_field.update', idempotent: false, body: ReorderCustomFields, returns: CustomFieldList, summary: 'Puts the custom fields of an entity into a new order' })
  async reorder(@Body() body: ReorderCustomFields): Promise<CustomFieldList> {
    return { items: await this.fields.reorder(body.entity, body.ids) };
  }
}
