import { Body, Controller, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint } from '@steward/platform';
import { BulkAnswer } from '../customer/customer.view.js';
import { OpportunityBulk } from './opportunity.bulk.js';
import { TransferOpportunities } from './opportunity.dto.js';
import { TRANSFER } from './opportunity.rights.js';

/** Actions on many opportunities, with a result for each. */
@ApiTags('customer')
@Controller('opportunities')
export class OpportunityBulkController {
  constructor(@Inject(OpportunityBulk) private readonly bulk: OpportunityBulk) {}

  @Endpoint({ method: 'POST', path: 'bulk-transfer', can: TRANSFER, ownUnits: true, returns: BulkAnswer, summary: 'Gives many opportunities to another owner, each for itself; refusals are named by row. Above 200 rows as a job' })
  transfer(@Body() body: TransferOpportunities): Promise<BulkAnswer> {
    return this.bulk.transfer(body);
  }
}
