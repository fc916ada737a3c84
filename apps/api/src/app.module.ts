import { type DynamicModule, Module } from '@nestjs/common';
import { CustomerModule } from '@steward/customer-api';
import { customerMessages } from '@steward/customer-messages';
import { FinanceModule } from '@steward/finance-api';
import { financeMessages } from '@steward/finance-messages';
import { OfficeModule } from '@steward/office-api';
import { officeMessages } from '@steward/office-messages';
import { PlatformModule, type PlatformOptions } from '@steward/platform';
import { SalesModule } from '@steward/sales-api';
import { salesMessages } from '@steward/sales-messages';
import { SystemModule } from '@steward/system-api';
import { systemMessages } from '@steward/system-messages';
import { WarehouseModule } from '@steward/warehouse-api';
import { warehouseMessages } from '@steward/warehouse-messages';

export const bundles = [systemMessages, officeMessages, warehouseMessages, customerMessages, financeMessages, salesMessages];

@Module({})
export class AppModule {
  static with(options: Omit<PlatformOptions, 'bundles'>): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.forRoot({ ...options, bundles }), SystemModule, OfficeModule, WarehouseModule, CustomerModule, FinanceModule, SalesModule] };
  }
}
