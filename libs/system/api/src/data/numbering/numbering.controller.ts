import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint } from '@steward/platform';
import { NumberSamples, NumberingRuleInput, NumberingRuleList, NumberingRuleView } from './numbering.dto.js';
import { NumberingService } from './numbering.service.js';

@ApiTags('system')
@Controller('numbering-rules')
export class NumberingController {
  constructor(@Inject(NumberingService) private readonly numbering: NumberingService) {}

  @Endpoint({ method: 'GET', can: 'system.numbering_rule.view', returns: NumberingRuleList, summary: 'Lists the numbering rules with samples' })
  async list(): Promise<NumberingRuleList> {
    return { items: await this.numbering.list() };
  }

  @Endpoint({ method: 'POST', path: 'sample', can: 'system.numbering_rule.view', query: true, idempotent: false, body: NumberingRuleInput, returns: NumberSamples, summary: 'Shows the numbers a rule would give' })
  sample(@Body() body: NumberingRuleInput): NumberSamples {
    return { samples: this.numbering.samples(body) };
  }

  @Endpoint({ method: 'PATCH', path: ':series', can: 'system.numbering_rule.update', ifMatch: true, body: NumberingRuleInput, returns: NumberingRuleView, summary: 'Changes a numbering rule; numbers given before stay' })
  change(@Param('series') series: string, @Body() body: NumberingRuleInput): Promise<NumberingRuleView> {
    return this.numbering.change(series, body);
  }
}
