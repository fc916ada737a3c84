import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, Table, fault, invalid } from '@steward/platform';
import { IdPipe, RegionFacade } from '@steward/system-api';
import { CustomerStore, UPDATE, VIEW } from '../customer/customer.store.js';
import { PartService } from '../part.service.js';
import { AddressView, CreateAddress, UpdateAddress } from './address.dto.js';
import { DeliveryAddress } from './address.entity.js';

const NEW = { receiver: null, phone: null, country: 'CN', region: null, postcode: null, remark: null };

@ApiTags('customer')
@Controller('customers/:customerId/addresses')
export class AddressController {
  private readonly addresses: PartService<DeliveryAddress, CreateAddress>;
  constructor(@Inject(CustomerStore) customers: CustomerStore, @Inject(RegionFacade) regions: RegionFacade) {
    this.addresses = new PartService(customers, new Table(DeliveryAddress), 'customer_address', (i) => {
      if (i.region && !regions.has(i.region)) throw invalid(fault('/region', 'not_found'));
      return { ...i, isDefault: i.isDefault ?? undefined, ...(i.country === null ? { country: NEW.country } : {}) } as Partial<DeliveryAddress>;
    });
  }

  @Endpoint({ method: 'GET', can: VIEW, returns: [AddressView], summary: 'Delivery addresses of a customer, the default first' })
  list(@Param('customerId', IdPipe) customerId: number): Promise<AddressView[]> {
    return this.addresses.list(customerId);
  }

  @Endpoint({ method: 'POST', can: UPDATE, status: 201, returns: AddressView, summary: 'Adds a delivery address' })
  create(@Param('customerId', IdPipe) customerId: number, @Body() body: CreateAddress): Promise<AddressView> {
    return this.addresses.create(customerId, { ...NEW, ...body });
  }

  @Endpoint({ method: 'PATCH', path: ':id', can: UPDATE, ifMatch: true, returns: AddressView, summary: 'Changes a delivery address' })
  update(@Param('customerId', IdPipe) customerId: number, @Param('id', IdPipe) id: number, @Body() body: UpdateAddress): Promise<AddressView> {
    return this.addresses.update(customerId, id, body);
  }

  @Endpoint({ method: 'DELETE', path: ':id', can: UPDATE, ifMatch: true, returns: 'none', summary: 'Deletes a delivery address' })
  delete(@Param('customerId', IdPipe) customerId: number, @Param('id', IdPipe) id: number): Promise<void> {
    return this.addresses.delete(customerId, id);
  }
}
