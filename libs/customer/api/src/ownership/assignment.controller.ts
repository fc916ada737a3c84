import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint } from '@steward/platform';
import { IdPipe } from '@steward/system-api';
import { BulkTransfer } from '../customer/customer.dto.js';
import { TRANSFER } from '../customer/customer.team.js';
import { BulkAnswer } from '../customer/customer.view.js';
import { AssignCustomers, AssignmentPlan, HandOverPartView, PlanAssignment } from './assignment.dto.js';
import { AssignmentService } from './assignment.service.js';
import { OwnershipParts } from './ownership.parts.js';

/** Customers shared out and transferred, many at once. Words before `:id`. */
@ApiTags('customer')
@Controller('customers')
export class AssignmentController {
  constructor(@Inject(AssignmentService) private readonly assignments: AssignmentService, @Inject(OwnershipParts) private readonly parts: OwnershipParts) {}

  @Endpoint({ method: 'POST', path: 'assign/preview', can: TRANSFER, query: true, idempotent: false, returns: AssignmentPlan, summary: 'How many customers each would get' })
  plan(@Body() body: PlanAssignment): Promise<AssignmentPlan> {
    return this.assignments.plan(body);
  }

  @Endpoint({ method: 'POST', path: 'assign', can: TRANSFER, ownUnits: true, returns: BulkAnswer, summary: 'Shares customers out equally, by region or by count, with a result per customer; above 200 as a job' })
  assign(@Body() body: AssignCustomers): Promise<BulkAnswer> {
    return this.assignments.assign(body);
  }

  @Endpoint({ method: 'POST', path: 'bulk-transfer', can: TRANSFER, ownUnits: true, returns: BulkAnswer, summary: 'Gives many customers to another owner; above 200 rows as a job' })
  transfer(@Body() body: BulkTransfer): Promise<BulkAnswer> {
    return this.assignments.transfer(body);
  }

  @Endpoint({ method: 'GET', path: ':id/along', can: TRANSFER, returns: [HandOverPartView], summary: 'What would move along with the customer, counted' })
  along(@Param('id', IdPipe) id: number): Promise<HandOverPartView[]> {
    return this.parts.ofCustomer(id);
  }
}
