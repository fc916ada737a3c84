import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint } from '@steward/platform';
import { IdPipe } from '../../data/id.pipe.js';
import { ApiTokenList, ApiTokenView, CreateApiToken, CreatedApiTokenView } from './api-token.dto.js';
import { ApiTokenService } from './api-token.service.js';

@ApiTags('system')
@Controller('api-tokens')
export class ApiTokenController {
  constructor(@Inject(ApiTokenService) private readonly tokens: ApiTokenService) {}

  @Endpoint({ method: 'GET', can: ['system.api_token.create', 'system.api_token.view'], returns: ApiTokenList, summary: 'Lists the own API tokens, with system.api_token.view everybody’s' })
  async list(): Promise<ApiTokenList> {
    return { items: await this.tokens.list() };
  }

  @Endpoint({ method: 'GET', path: ':id', can: ['system.api_token.create', 'system.api_token.view'], returns: ApiTokenView, summary: 'Reads an API token, never its secret' })
  get(@Param('id', IdPipe) id: number): Promise<ApiTokenView> {
    return this.tokens.get(id);
  }

  // the token stands in the answer: it must not be kept for an idempotency key
  @Endpoint({ method: 'POST', can: 'system.api_token.create', idempotent: false, body: CreateApiToken, returns: CreatedApiTokenView, creates: 'api-tokens', summary: 'Creates an API token that acts as the caller; it is shown this once' })
  create(@Body() body: CreateApiToken): Promise<CreatedApiTokenView> {
    return this.tokens.create(body);
  }

  @Endpoint({ method: 'DELETE', path: ':id', can: ['system.api_token.create', 'system.api_token.delete'], returns: 'none', summary: 'Revokes an API token at once' })
  revoke(@Param('id', IdPipe) id: number): Promise<void> {
    return this.tokens.revoke(id);
  }
}
