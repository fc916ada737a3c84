import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint } from '@steward/platform';
import { IdPipe } from '@steward/system-api';
import { TRANSFER } from '../customer/customer.team.js';
import { HandOverPartView } from './assignment.dto.js';
import { HandOverLeaver, HandOverStarted, LeaverView } from './leaver.dto.js';
import { LeaverService } from './leaver.service.js';
import { OwnershipParts } from './ownership.parts.js';
import { HAND_OVER } from './ownership.permissions.js';

/** Handing over what a colleague leaves behind 离职交接. */
@ApiTags('customer')
@Controller('hand-overs')
export class LeaverController {
  constructor(@Inject(LeaverService) private readonly leavers: LeaverService, @Inject(OwnershipParts) private readonly movable: OwnershipParts) {}

  @Endpoint({ method: 'GET', path: 'parts', can: [TRANSFER, HAND_OVER], returns: [HandOverPartView], summary: 'What can move along with customers' })
  parts(): Promise<HandOverPartView[]> {
    return this.movable.all();
  }

  @Endpoint({ method: 'GET', path: ':userId', can: HAND_OVER, returns: LeaverView, summary: 'What somebody would leave behind, counted' })
  view(@Param('userId', IdPipe) userId: number): Promise<LeaverView> {
    return this.leavers.view(userId);
  }

  @Endpoint({ method: 'POST', can: HAND_OVER, status: 202, returns: HandOverStarted, summary: 'Hands everything of somebody over to others as a job, and optionally disables his account' })
  start(@Body() body: HandOverLeaver): Promise<HandOverStarted> {
    return this.leavers.start(body);
  }
}
