import { Inject, Injectable } from '@nestjs/common';
import { type ListItem, clock } from '@steward/platform';
import { CustomFieldFacade, SettingsFacade, UserFacade } from '@steward/system-api';
import { contactNames } from '../contact/contact.store.js';
import type { Opportunity } from './opportunity.entity.js';
import { STALE_DAYS } from './opportunity.permissions.js';
import { OPPORTUNITY } from './opportunity.rights.js';
import { daysBetween, isStale, staleBefore } from './opportunity.rules.js';
import type { OpportunityView } from './opportunity.view.js';

/** Names of what opportunities refer to, and what their lists show besides. */
@Injectable()
export class OpportunityNames {
  constructor(@Inject(UserFacade) private readonly users: UserFacade, @Inject(CustomFieldFacade) private readonly customFields: CustomFieldFacade, @Inject(SettingsFacade) private readonly settings: SettingsFacade) {}

  async of(o: Opportunity): Promise<Pick<OpportunityView, 'ownerName' | 'createdByName' | 'departmentName' | 'contactName' | 'custom'>> {
    const people = await this.users.names([o.createdBy, ...(o.ownerId === null ? [] : [o.ownerId])]);
    const departments = o.departmentId === null ? undefined : await this.users.departmentNames([o.departmentId]);
    return {
      ownerName: people.get(o.ownerId ?? 0) ?? null, createdByName: people.get(o.createdBy) ?? null, departmentName: departments?.get(o.departmentId ?? 0) ?? null,
      contactName: o.contactId === null ? null : ((await contactNames([o.contactId])).get(o.contactId) ?? null), custom: await this.customFields.decode(OPPORTUNITY, o.custom),
    };
  }

  people(ids: readonly number[]): Promise<Map<number, string>> {
    return this.users.names([...new Set(ids)]);
  }

  async staleBefore(): Promise<string | undefined> {
    return staleBefore(clock.stamp(), await this.settings.get(STALE_DAYS));
  }

  /** Days in the stage and whether it is stale, for the rows of one page. */
  async expand(items: ListItem[]): Promise<void> {
    const before = await this.staleBefore();
    const now = clock.stamp();
    for (const i of items) {
      if (typeof i['stageSince'] === 'string') i['daysInStage'] = daysBetween(i['stageSince'], now);
      if (typeof i['idleSince'] === 'string' && typeof i['status'] === 'string') i['stale'] = isStale({ status: i['status'], idleSince: i['idleSince'] }, before);
    }
  }
}
