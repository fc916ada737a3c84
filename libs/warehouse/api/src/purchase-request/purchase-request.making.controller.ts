import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, badRequest, refuseForbidden } from '@steward/platform';
import { IdPipe } from '@steward/system-api';
import { PurchaseOrderView } from '../purchase-order/purchase-order.dto.js';
import { CREATE as CREATE_ORDER } from '../purchase-order/purchase-order.store.js';
import { PurchaseOrderViews } from '../purchase-order/purchase-order.view.js';
import { OrderRequest, ProposalView } from './purchase-request.dto.js';
import { PurchaseRequestOrdering } from './purchase-request.ordering.js';
import { PurchaseProposals } from './purchase-request.proposals.js';
import { CREATE } from './purchase-request.store.js';

/** What purchase requests begin with, and what is made of them. */
@ApiTags('warehouse')
@Controller('purchase-requests')
export class PurchaseRequestMakingController {
  constructor(@Inject(PurchaseProposals) private readonly proposals: PurchaseProposals, @Inject(PurchaseRequestOrdering) private readonly ordering: PurchaseRequestOrdering, @Inject(PurchaseOrderViews) private readonly orders: PurchaseOrderViews) {}

  @Endpoint({ method: 'GET', path: 'proposals', can: CREATE, returns: [ProposalView], params: ['source', 'productIds', 'salesOrderId'], summary: 'What should be bought: `source=alarms` what ran low, `source=shortages` what open orders lack; of some products or one order where they are named' })
  propose(@Query('source') source?: string, @Query('productIds') productIds?: string, @Query('salesOrderId') salesOrderId?: string): Promise<ProposalView[]> {
    const only = productIds === undefined ? undefined : idsOf('productIds', productIds);
    if (source === 'shortages') return this.proposals.fromShortages(salesOrderId === undefined ? undefined : idsOf('salesOrderId', salesOrderId)[0], only);
    if (source !== undefined && source !== 'alarms') throw badRequest('bad_value', { field: 'source' }, '/source');
    return this.proposals.fromAlarms(only);
  }

  @Endpoint({ method: 'POST', path: ':id/order', can: CREATE_ORDER, params: ['approve'], dryRun: true, returns: PurchaseOrderView, summary: 'Makes a purchase order of one supplier: everything that is open unless lines are given; never more than is open (409 warehouse.over_ordered)' })
  async order(@Param('id', IdPipe) id: number, @Body() body: OrderRequest, @Query('approve') approve?: string): Promise<PurchaseOrderView> {
    refuseForbidden(body, OrderRequest);
    return this.orders.view(await this.ordering.order(id, body, approve === 'true'));
  }
}

function idsOf(field: string, text: string): number[] {
  const ids = text.split(',').filter(Boolean).map(Number);
  if (ids.length === 0 || ids.length > 200 || ids.some((id) => !Number.isSafeInteger(id) || id <= 0)) throw badRequest('bad_value', { field }, `/${field}`);
  return ids;
}
