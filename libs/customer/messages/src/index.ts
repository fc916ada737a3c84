import { type Bundle, mergeMessages } from '@steward/kernel';
import { customerMessages as masterMessages } from './customer.js';
import { calendarMessages } from './calendar.js';
import { followUpMessages } from './follow-up.js';
import { mergeMessagesOfCustomers } from './merge.js';
import { leadMessages } from './lead.js';
import { timelineMessages } from './timeline.js';
import { serviceMessages } from './service.js';
import { poolMessages } from './pool.js';
import { ownershipMessages } from './ownership.js';
import { opportunityMessages } from './opportunity.js';

const bundles = [
  opportunityMessages,
  masterMessages,
  mergeMessagesOfCustomers,
  leadMessages,
  followUpMessages,
  timelineMessages,
  serviceMessages,
  calendarMessages,
  poolMessages,
  ownershipMessages,
];

/** Words of the customer domain for server and screens. */
export const customerMessages: Bundle = {
  'zh-CN': mergeMessages(...bundles.map((b) => b['zh-CN'])),
  en: mergeMessages(...bundles.map((b) => b.en)),
};
