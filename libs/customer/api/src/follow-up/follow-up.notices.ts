import { Inject, Injectable } from '@nestjs/common';
import { Notices, registerNotice } from '@steward/office-api';
import type { Customer } from '../customer/customer.entity.js';
import { FOLLOW_UP, type FollowUp } from './follow-up.entity.js';
import { shownText } from './follow-up.rules.js';

registerNotice({ event: 'follow_up.mentioned', module: 'customer' }, { event: 'follow_up.commented', module: 'customer' });

/** Tells people of follow-ups (domain.md 2.11): who was named in one, and the author of a comment on his. */
@Injectable()
export class FollowUpNotices {
  constructor(@Inject(Notices) private readonly notices: Notices) {}

  mentioned(f: FollowUp, customer: Customer, users: readonly number[]): void {
    this.send('follow_up.mentioned', f, customer, shownText(f.content), users);
  }

  commented(f: FollowUp, customer: Customer, content: string, users: readonly number[]): void {
    this.send('follow_up.commented', f, customer, shownText(content), users);
  }

  private send(event: string, f: FollowUp, customer: Customer, text: string, users: readonly number[]): void {
    if (users.length > 0) this.notices.send({ event, entity: FOLLOW_UP, entityId: f.id, path: `/follow-ups/${f.id}`, params: { customer: customer.name, text }, to: { also: [...users] } });
  }
}
