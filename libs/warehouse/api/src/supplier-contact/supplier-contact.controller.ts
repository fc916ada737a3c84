import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint } from '@steward/platform';
import { IdPipe } from '@steward/system-api';
import { UPDATE, VIEW } from '../supplier/supplier.store.js';
import { CreateSupplierContact, SupplierContactView, UpdateSupplierContact } from './supplier-contact.dto.js';
import { SupplierContactService } from './supplier-contact.service.js';

@ApiTags('warehouse')
@Controller('suppliers/:supplierId/contacts')
export class SupplierContactController {
  constructor(@Inject(SupplierContactService) private readonly contacts: SupplierContactService) {}

  @Endpoint({ method: 'GET', can: VIEW, returns: [SupplierContactView], summary: 'Contacts of a supplier, the primary one first' })
  list(@Param('supplierId', IdPipe) supplierId: number): Promise<SupplierContactView[]> {
    return this.contacts.list(supplierId);
  }

  @Endpoint({ method: 'POST', can: UPDATE, status: 201, returns: SupplierContactView, summary: 'Adds a contact to a supplier' })
  create(@Param('supplierId', IdPipe) supplierId: number, @Body() body: CreateSupplierContact): Promise<SupplierContactView> {
    return this.contacts.create(supplierId, body);
  }

  @Endpoint({ method: 'PATCH', path: ':id', can: UPDATE, ifMatch: true, returns: SupplierContactView, summary: 'Changes a contact of a supplier' })
  update(@Param('supplierId', IdPipe) supplierId: number, @Param('id', IdPipe) id: number, @Body() body: UpdateSupplierContact): Promise<SupplierContactView> {
    return this.contacts.update(supplierId, id, body);
  }

  @Endpoint({ method: 'DELETE', path: ':id', can: UPDATE, ifMatch: true, returns: 'none', summary: 'Deletes a contact of a supplier' })
  delete(@Param('supplierId', IdPipe) supplierId: number, @Param('id', IdPipe) id: number): Promise<void> {
    return this.contacts.delete(supplierId, id);
  }
}
