import { Body, Controller, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, PUBLIC } from '@steward/platform';
import { SessionCookies } from '../auth/session-cookies.js';
import { SetupBody, SetupState } from './setup.dto.js';
import { SetupService } from './setup.service.js';

@ApiTags('auth')
@Controller('setup')
export class SetupController {
  constructor(@Inject(SetupService) private readonly setup: SetupService, @Inject(SessionCookies) private readonly cookies: SessionCookies) {}

  @Endpoint({ method: 'GET', can: PUBLIC, returns: SetupState, summary: 'Tells whether the first run is still to come' })
  async state(): Promise<SetupState> {
    return { open: await this.setup.isOpen() };
  }

  @Endpoint({ method: 'POST', can: PUBLIC, ownUnits: true, idempotent: false, body: SetupBody, returns: 'none', summary: 'First run: makes the administrator with the one-time code from the server’s log' })
  async run(@Body() body: SetupBody): Promise<void> {
    this.cookies.demandOwnOrigin();
    await this.setup.setUp(body);
  }
}
