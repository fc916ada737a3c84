import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint } from '@steward/platform';
import { IdPipe } from '@steward/system-api';
import { OrderReader } from '../order/order.reader.js';
import { CREATE as CREATE_ORDER } from '../order/order.store.js';
import { SalesOrderView } from '../order/order.view.js';
import { QuotationReader } from '../quotation/quotation.reader.js';
import { CREATE as CREATE_QUOTATION } from '../quotation/quotation.store.js';
import { QuotationView } from '../quotation/quotation.view.js';
import { ReturnReader } from '../return/return.reader.js';
import { CREATE as CREATE_RETURN } from '../return/return.store.js';
import { SalesReturnView } from '../return/return.view.js';
import { CopyDocument, ReverseDocument } from './copy.dto.js';
import { CounterDocuments } from './counter-documents.js';
import { DocumentCopies } from './document-copies.js';

/** Drafts made of documents: copies and counter-documents. */
@ApiTags('sales')
@Controller()
export class CopyController {
  constructor(@Inject(DocumentCopies) private readonly copies: DocumentCopies, @Inject(CounterDocuments) private readonly counters: CounterDocuments, @Inject(OrderReader) private readonly orders: OrderReader, @Inject(QuotationReader) private readonly quotations: QuotationReader, @Inject(ReturnReader) private readonly returns: ReturnReader) {}

  @Endpoint({ method: 'POST', path: 'sales-orders/:id/copy', can: CREATE_ORDER, creates: 'sales-orders', returns: SalesOrderView, dryRun: true, summary: 'A draft with what was entered in this order, without number, day and progress' })
  async order(@Param('id', IdPipe) id: number, @Body() body: CopyDocument): Promise<SalesOrderView> {
    return this.orders.fresh(await this.copies.order(id, body));
  }

  @Endpoint({ method: 'POST', path: 'quotations/:id/copy', can: CREATE_QUOTATION, creates: 'quotations', returns: QuotationView, dryRun: true, summary: 'A draft with what was entered in this quotation' })
  async quotation(@Param('id', IdPipe) id: number, @Body() body: CopyDocument): Promise<QuotationView> {
    return this.quotations.view(await this.copies.quotation(id, body));
  }

  @Endpoint({ method: 'POST', path: 'sales-returns/:id/copy', can: CREATE_RETURN, creates: 'sales-returns', returns: SalesReturnView, dryRun: true, summary: 'A draft of the same order and quantities; 409 sales.return_too_much when they cannot come back once more' })
  async return(@Param('id', IdPipe) id: number, @Body() body: CopyDocument): Promise<SalesReturnView> {
    return this.returns.view(await this.copies.return(id, body));
  }

  @Endpoint({ method: 'POST', path: 'sales-orders/:id/reverse', can: CREATE_RETURN, creates: 'sales-returns', returns: SalesReturnView, dryRun: true, summary: 'A draft return of everything of this order that can still come back (冲销)' })
  async reverseOrder(@Param('id', IdPipe) id: number, @Body() body: ReverseDocument): Promise<SalesReturnView> {
    return this.returns.view(await this.counters.reverseOrder(id, body));
  }

  @Endpoint({ method: 'POST', path: 'sales-returns/:id/reverse', can: CREATE_ORDER, creates: 'sales-orders', returns: SalesOrderView, dryRun: true, summary: 'A draft order that sells once more what came back, at what was credited (冲销)' })
  async reverseReturn(@Param('id', IdPipe) id: number, @Body() body: ReverseDocument): Promise<SalesOrderView> {
    return this.orders.fresh(await this.counters.reverseReturn(id, body));
  }
}
