import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, fault, invalid } from '@steward/platform';
import { IdPipe } from '@steward/system-api';
import { VIEW } from '../customer/customer.store.js';
import { MergeAnswer, MergeCustomers, MergeView } from './merge.dto.js';
import { MERGE } from './merge.permissions.js';
import { MERGE_FIELDS, type Picks } from './merge.rules.js';
import { MergeService } from './merge.service.js';
import { MergeViews } from './merge.view.js';

@ApiTags('customer')
@Controller()
export class MergeController {
  constructor(@Inject(MergeService) private readonly merges: MergeService, @Inject(MergeViews) private readonly views: MergeViews) {}

  @Endpoint({ method: 'POST', path: 'customer-merges', can: MERGE, dryRun: true, returns: MergeAnswer, summary: 'Merges customers into one with everything that hangs on them; `dryRun` counts what would move' })
  async merge(@Body() body: MergeCustomers): Promise<MergeAnswer> {
    return { merges: await this.views.all(await this.merges.merge({ id: body.survivorId, version: body.version }, body.merged, picksOf(body.picks ?? {}))) };
  }

  @Endpoint({ method: 'GET', path: 'customers/:id/merges', can: VIEW, returns: MergeAnswer, summary: 'Customers that were merged into this one' })
  async of(@Param('id', IdPipe) id: number): Promise<MergeAnswer> {
    return { merges: await this.views.of(id) };
  }

  @Endpoint({ method: 'POST', path: 'customer-merges/:id/undo', can: MERGE, dryRun: true, returns: MergeView, summary: 'Makes two customers of one again within 30 days; 409 with the reason where that is impossible' })
  async undo(@Param('id', IdPipe) id: number): Promise<MergeView> {
    const [view] = await this.views.all([await this.merges.undo(id)]);
    return view as MergeView;
  }
}

function picksOf(picks: Record<string, unknown>): Picks {
  for (const [field, id] of Object.entries(picks)) {
    if (!(MERGE_FIELDS as readonly string[]).includes(field)) throw invalid(fault(`/picks/${field}`, 'not_found'));
    if (!Number.isSafeInteger(id)) throw invalid(fault(`/picks/${field}`, 'not_found'));
  }
  return picks as Picks;
}
