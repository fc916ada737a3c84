import { Body, Controller, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, SIGNED_IN } from '@steward/platform';
import { SettingChanges, SettingList } from './setting.dto.js';
import { SettingService } from './setting.service.js';

@ApiTags('system')
@Controller('settings')
export class SettingController {
  constructor(@Inject(SettingService) private readonly settings: SettingService) {}

  @Endpoint({ method: 'GET', can: SIGNED_IN, returns: SettingList, summary: 'Lists the parameters the caller may read; with system.setting.view all of them' })
  async list(): Promise<SettingList> {
    return { items: await this.settings.list() };
  }

  @Endpoint({ method: 'PATCH', can: 'system.setting.update', body: SettingChanges, returns: SettingList, summary: 'Changes parameters, each against the version seen' })
  async change(@Body() body: SettingChanges): Promise<SettingList> {
    return { items: await this.settings.change(body.items) };
  }
}
