import { Inject, Injectable } from '@nestjs/common';
import { Transactional, actorId, context, notFound, record } from '@steward/platform';
import { CustomerStore } from '../customer/customer.store.js';
import { FOLLOW_UP_COMMENT, type FollowUp } from './follow-up.entity.js';
import { FollowUpErrors } from './follow-up.errors.js';
import { FollowUpNotices } from './follow-up.notices.js';
import { FollowUpPeople } from './follow-up.people.js';
import { COMMENT_FOLLOW_UP, VIEW_FOLLOW_UP } from './follow-up.permissions.js';
import { FollowUpStore } from './follow-up.store.js';

/** Comments 点评: managers say what they think of a follow-up; its words stay as they are. */
@Injectable()
export class FollowUpComments {
  constructor(
    @Inject(FollowUpStore) private readonly rows: FollowUpStore, @Inject(CustomerStore) private readonly customers: CustomerStore, @Inject(FollowUpPeople) private readonly people: FollowUpPeople, @Inject(FollowUpNotices) private readonly notices: FollowUpNotices,
  ) {}

  /** Adds a comment and tells the author, if he still sees the customer. */
  @Transactional()
  async add(id: number, content: string): Promise<FollowUp> {
    const f = await this.rows.lock(id, COMMENT_FOLLOW_UP);
    const commentId = await this.rows.addComment(f, content);
    record({ entity: FOLLOW_UP_COMMENT, entityId: commentId, action: 'create', payload: { followUpId: id, customerId: f.customerId } });
    if (f.userId !== actorId()) {
      const customer = await this.customers.get(f.customerId, COMMENT_FOLLOW_UP);
      if ((await this.people.of(customer)).has(f.userId)) this.notices.commented(f, customer, content, [f.userId]);
    }
    return Object.assign(f, { commentCount: f.commentCount + 1 });
  }

  /** Takes a comment of one's own back. */
  @Transactional()
  async delete(id: number, commentId: number): Promise<void> {
    await this.rows.get(id, VIEW_FOLLOW_UP);
    const f = await this.rows.lock(id, COMMENT_FOLLOW_UP);
    const comment = await this.rows.comment(id, commentId);
    if (!comment) throw notFound();
    if (context().system === undefined && comment.createdBy !== actorId()) throw FollowUpErrors.notAuthor();
    await this.rows.deleteComment(f, commentId);
    record({ entity: FOLLOW_UP_COMMENT, entityId: commentId, action: 'delete', changes: { content: [comment.content, null] }, payload: { followUpId: id, customerId: f.customerId } });
  }
}
