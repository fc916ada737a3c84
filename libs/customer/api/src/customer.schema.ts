import type { Schema } from '@steward/platform';
import { DeliveryAddress } from './address/address.entity.js';
import { Contact } from './contact/contact.entity.js';
import { CustomerFollower, CustomerKey, CustomerTag } from './customer/customer-key.entity.js';
import { Customer } from './customer/customer.entity.js';
import { FollowUp, FollowUpComment } from './follow-up/follow-up.entity.js';
import { InvoiceTitle } from './invoice-title/invoice-title.entity.js';
import { Lead, LeadNote } from './lead/lead.entity.js';
import { CustomerMerge, CustomerMergeMove, DuplicateGroup, NotDuplicate } from './merge/merge.entity.js';
import { Customer1700001000000 } from './migrations/1700001000000-customer.js';
import { Calendar1700001650000 } from './migrations/1700001650000-calendar.js';
import { FollowUp1700001100000 } from './migrations/1700001100000-follow-up.js';
import { Merge1700001400000 } from './migrations/1700001400000-merge.js';
import { Lead1700001700000 } from './migrations/1700001700000-lead.js';
import { CustomerNote1700001900000 } from './migrations/1700001900000-customer-note.js';
import { CustomerNote } from './timeline/customer-note.entity.js';
import { serviceSchema } from './service/service.parts.js';
import { Pool1700001200000 } from './migrations/1700001200000-pool.js';
import { Pool, PoolClaimer, PoolForecast, PoolRecord, ProtectionRequest } from './pool/pool.entity.js';
import { Ownership1700001600000 } from './migrations/1700001600000-ownership.js';
import { OwnerChange } from './ownership/owner-change.entity.js';
import { Opportunities1700001300000 } from './migrations/1700001300000-opportunities.js';
import { opportunityEntities } from './opportunity/opportunity.entities.js';

/** Entities and migrations of the customer domain. */
export const customerSchema: Schema = {
  entities: [
    ...opportunityEntities,
    Customer, CustomerKey, CustomerTag, CustomerFollower, Contact, InvoiceTitle, DeliveryAddress, Pool, PoolRecord, PoolClaimer, PoolForecast, ProtectionRequest, FollowUp, FollowUpComment, CustomerMerge, CustomerMergeMove, NotDuplicate, DuplicateGroup, Lead, LeadNote, CustomerNote, ...serviceSchema.entities, OwnerChange],
  migrations: [
    Opportunities1700001300000,
    Customer1700001000000, Pool1700001200000, FollowUp1700001100000, Merge1700001400000, Lead1700001700000, CustomerNote1700001900000, Calendar1700001650000, ...serviceSchema.migrations, Ownership1700001600000],
};
