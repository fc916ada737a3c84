import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint } from '@steward/platform';
import { IdPipe } from '@steward/system-api';
import { wantsApproval } from '../head/approve.js';
import { AcknowledgeBody, ReasonBody, VoidBody } from '../head/sales-head.dto.js';
import { OrderReader } from '../order/order.reader.js';
import { CONFIRM, CREATE as CREATE_ORDER } from '../order/order.store.js';
import { SalesOrderView } from '../order/order.view.js';
import { OrderFromQuotation } from './quotation.dto.js';
import { QuotationLifecycle } from './quotation.lifecycle.js';
import { QuotationReader } from './quotation.reader.js';
import { APPROVE, UPDATE, VOID } from './quotation.store.js';
import { QuotationView } from './quotation.view.js';

const one = { method: 'POST', returns: QuotationView, dryRun: true } as const;

/** What is done with a quotation after it was written; every action answers its new state. */
@ApiTags('sales')
@Controller('quotations/:id')
export class QuotationActionsController {
  constructor(@Inject(QuotationLifecycle) private readonly life: QuotationLifecycle, @Inject(QuotationReader) private readonly reader: QuotationReader, @Inject(OrderReader) private readonly orders: OrderReader) {}

  @Endpoint({ ...one, path: 'approve', can: APPROVE, summary: 'Approves the offer and takes its number; 409 sales.below_min may be acknowledged' })
  async approve(@Param('id', IdPipe) id: number, @Body() body: AcknowledgeBody): Promise<QuotationView> {
    return this.reader.view(await this.life.approve(id, body.acknowledge));
  }

  @Endpoint({ ...one, path: 'submit', can: UPDATE, summary: 'Hands a draft in for approval' })
  async submit(@Param('id', IdPipe) id: number): Promise<QuotationView> {
    return this.reader.view(await this.life.move(id, 'submit'));
  }

  @Endpoint({ ...one, path: 'withdraw', can: UPDATE, summary: 'Takes a submitted quotation back to draft' })
  async withdraw(@Param('id', IdPipe) id: number): Promise<QuotationView> {
    return this.reader.view(await this.life.move(id, 'withdraw'));
  }

  @Endpoint({ ...one, path: 'reject', can: APPROVE, summary: 'Refuses a submitted quotation' })
  async reject(@Param('id', IdPipe) id: number, @Body() body: ReasonBody): Promise<QuotationView> {
    return this.reader.view(await this.life.move(id, 'reject', body.reason ?? null));
  }

  @Endpoint({ ...one, path: 'unapprove', can: APPROVE, summary: 'Back to draft with the same number' })
  async unapprove(@Param('id', IdPipe) id: number): Promise<QuotationView> {
    return this.reader.view(await this.life.takeBack(id, 'unapprove'));
  }

  @Endpoint({ ...one, path: 'void', can: VOID, summary: 'Voids the quotation for good; 409 document.has_downstream names the order that stands in the way' })
  async void(@Param('id', IdPipe) id: number, @Body() body: VoidBody): Promise<QuotationView> {
    return this.reader.view(await this.life.takeBack(id, 'void', body.reason));
  }

  @Endpoint({ ...one, path: 'accept', can: UPDATE, summary: 'The customer has accepted the offer' })
  async accept(@Param('id', IdPipe) id: number, @Body() body: ReasonBody): Promise<QuotationView> {
    return this.reader.view(await this.life.answer(id, 'accepted', body.reason ?? null));
  }

  @Endpoint({ ...one, path: 'decline', can: UPDATE, summary: 'The customer has declined the offer' })
  async decline(@Param('id', IdPipe) id: number, @Body() body: ReasonBody): Promise<QuotationView> {
    return this.reader.view(await this.life.answer(id, 'declined', body.reason ?? null));
  }

  @Endpoint({ ...one, path: 'revise', can: UPDATE, summary: 'Begins a new version of the offer: the one that was sent is kept, the quotation is a draft again' })
  async revise(@Param('id', IdPipe) id: number, @Body() body: ReasonBody): Promise<QuotationView> {
    return this.reader.view(await this.life.revise(id, body.reason ?? null));
  }

  @Endpoint({ method: 'POST', path: 'order', can: CREATE_ORDER, creates: 'sales-orders', returns: SalesOrderView, dryRun: true, params: ['approve'], summary: 'Makes a sales order of the quotation the caller sees; `?approve=true` confirms it at once' })
  async order(@Param('id', IdPipe) id: number, @Body() body: OrderFromQuotation, @Query('approve') approve?: string): Promise<SalesOrderView> {
    return this.orders.fresh(await this.life.order(id, body, wantsApproval(approve, CONFIRM)));
  }
}
