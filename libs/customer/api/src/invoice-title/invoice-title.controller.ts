import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, Table } from '@steward/platform';
import { IdPipe } from '@steward/system-api';
import { CustomerStore, UPDATE, VIEW } from '../customer/customer.store.js';
import { PartService } from '../part.service.js';
import { CreateInvoiceTitle, InvoiceTitleView, UpdateInvoiceTitle } from './invoice-title.dto.js';
import { InvoiceTitle } from './invoice-title.entity.js';

const NEW = { taxNo: null, bank: null, account: null, address: null, phone: null };

@ApiTags('customer')
@Controller('customers/:customerId/invoice-titles')
export class InvoiceTitleController {
  private readonly titles: PartService<InvoiceTitle, CreateInvoiceTitle>;
  constructor(@Inject(CustomerStore) customers: CustomerStore) {
    this.titles = new PartService(customers, new Table(InvoiceTitle), 'customer_invoice_title', (i) => ({ ...i, isDefault: i.isDefault ?? undefined }) as Partial<InvoiceTitle>);
  }

  @Endpoint({ method: 'GET', can: VIEW, returns: [InvoiceTitleView], summary: 'Invoice titles of a customer, the default first' })
  list(@Param('customerId', IdPipe) customerId: number): Promise<InvoiceTitleView[]> {
    return this.titles.list(customerId);
  }

  @Endpoint({ method: 'POST', can: UPDATE, status: 201, returns: InvoiceTitleView, summary: 'Adds an invoice title' })
  create(@Param('customerId', IdPipe) customerId: number, @Body() body: CreateInvoiceTitle): Promise<InvoiceTitleView> {
    return this.titles.create(customerId, { ...NEW, ...body });
  }

  @Endpoint({ method: 'PATCH', path: ':id', can: UPDATE, ifMatch: true, returns: InvoiceTitleView, summary: 'Changes an invoice title' })
  update(@Param('customerId', IdPipe) customerId: number, @Param('id', IdPipe) id: number, @Body() body: UpdateInvoiceTitle): Promise<InvoiceTitleView> {
    return this.titles.update(customerId, id, body);
  }

  @Endpoint({ method: 'DELETE', path: ':id', can: UPDATE, ifMatch: true, returns: 'none', summary: 'Deletes an invoice title' })
  delete(@Param('customerId', IdPipe) customerId: number, @Param('id', IdPipe) id: number): Promise<void> {
    return this.titles.delete(customerId, id);
  }
}
