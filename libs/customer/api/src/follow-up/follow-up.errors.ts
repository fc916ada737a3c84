import { defineErrors } from '@steward/platform';

/** Expected failures of follow-ups; texts below `error.follow_up`. */
export const FollowUpErrors = defineErrors('follow_up', {
  /** Words of somebody else, or a comment of somebody else. */
  notAuthor: 403,
  /** The hours in which it may be changed are over. */
  closed: 409,
});
