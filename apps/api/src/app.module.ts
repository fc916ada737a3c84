import { type DynamicModule, Module } from '@nestjs/common';
import { CustomerModule } from '@steward/customer-api';
import { customerMessages } from '@steward/customer-messages';
import { PlatformModule, type PlatformOptions } from '@steward/platform';
import { SystemModule } from '@steward/system-api';
import { systemMessages } from '@steward/system-messages';

export const bundles = [systemMessages, customerMessages];

@Module({})
export class AppModule {
  static with(options: Omit<PlatformOptions, 'bundles'>): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.forRoot({ ...options, bundles }), SystemModule, CustomerModule] };
  }
}
