import { Module } from '@nestjs/common';
import { OfficeModule } from '@steward/office-api';
import { WarehouseModule } from '@steward/warehouse-api';
import { AddressController } from './address/address.controller.js';
import { calendarControllers, calendarProviders } from './calendar/calendar.providers.js';
import { ContactController } from './contact/contact.controller.js';
import { ContactService } from './contact/contact.service.js';
import { ContactStore } from './contact/contact.store.js';
import { CustomerActionsController } from './customer/customer-actions.controller.js';
import { CustomerExportController } from './customer/customer-export.controller.js';
import { CustomerBatch } from './customer/customer.batch.js';
import { CustomerBulk } from './customer/customer.bulk.js';
import { CustomerController } from './customer/customer.controller.js';
import { CustomerFacade } from './customer/customer.facade.js';
import { CustomerFigures } from './customer/customer.figures.js';
import { CustomerInput } from './customer/customer.input.js';
import { CustomerKeys } from './customer/customer.keys.js';
import { CustomerLookup } from './customer/customer.lookup.js';
import { CustomerOverviews } from './customer/customer.overview.js';
import { CustomerReader } from './customer/customer.reader.js';
import { CustomerService } from './customer/customer.service.js';
import { CustomerStore } from './customer/customer.store.js';
import { CustomerTeam } from './customer/customer.team.js';
import { CustomerUsage } from './customer/customer.usage.js';
import { CustomerViews } from './customer/customer.views.js';
import { CustomerWiring } from './customer/customer.wiring.js';
import { FollowUpFacade } from './follow-up/follow-up.facade.js';
import { followUpControllers, followUpProviders } from './follow-up/follow-up.providers.js';
import { CustomerImportChecker } from './import/customer-import.checker.js';
import { CustomerImportCells } from './import/customer-import.cells.js';
import { CustomerImportFields } from './import/customer-import.fields.js';
import { CustomerImportTarget } from './import/customer-import.target.js';
import { CustomerImportUndo } from './import/customer-import.undo.js';
import { CustomerImportUpdater } from './import/customer-import.updater.js';
import { CustomerImportWriter } from './import/customer-import.writer.js';
import { InvoiceTitleController } from './invoice-title/invoice-title.controller.js';
import { leadControllers, leadProviders } from './lead/lead.providers.js';
import { mergeControllers, mergeProviders } from './merge/merge.providers.js';
import { timelineControllers, timelineProviders } from './timeline/timeline.parts.js';
import { serviceControllers, serviceProviders } from './service/service.parts.js';
import { poolControllers, poolProviders } from './pool/pool.parts.js';
import { ownershipControllers, ownershipProviders } from './ownership/ownership.providers.js';
import { OpportunityFacade } from './opportunity/opportunity.facade.js';
import { opportunityControllers, opportunityProviders } from './opportunity/opportunity.providers.js';
import './customer.presets.js';
import './customer.permissions.js';

/** Customers 客户: master data, contacts, titles and addresses. Needs PlatformModule and SystemModule, both global. */
@Module({
  imports: [OfficeModule, WarehouseModule],
  // words (`tags`, `export`) before `:id`
  controllers: [
    ...opportunityControllers,
    ...poolControllers, ...mergeControllers, ...leadControllers, ...calendarControllers, CustomerExportController, CustomerActionsController, CustomerController, ContactController, InvoiceTitleController, AddressController, ...followUpControllers, ...timelineControllers, ...serviceControllers, ...ownershipControllers],
  providers: [
    ...opportunityProviders,
    ...timelineProviders,
    CustomerStore, CustomerInput, CustomerKeys, CustomerTeam, CustomerService, CustomerViews, CustomerReader, CustomerOverviews, CustomerLookup, CustomerBulk, CustomerBatch, CustomerFigures, CustomerUsage, CustomerFacade, CustomerWiring, ...ownershipProviders,
    ContactStore, ContactService, CustomerImportFields, CustomerImportCells, CustomerImportChecker, CustomerImportWriter, CustomerImportUpdater, CustomerImportUndo, CustomerImportTarget, ...poolProviders, ...mergeProviders, ...leadProviders,
    ...followUpProviders,
    ...serviceProviders,
    ...calendarProviders,
  ],
  exports: [OpportunityFacade, CustomerFacade, FollowUpFacade],
})
export class CustomerModule {}
