import { type Bundle, mergeMessages } from '@steward/kernel';
import { breadthMessages } from './breadth.js';
import { salesDocumentMessages } from './documents.js';
import { salesHandOverMessages } from './hand-over.js';
import { priceListMessages } from './price-lists.js';
import { printMessages } from './print.js';
import { reminderMessages } from './reminders.js';
import { salesRuleMessages } from './rules.js';
import { targetMessages } from './targets.js';

const bundles = [salesDocumentMessages, salesRuleMessages, printMessages, priceListMessages, breadthMessages, salesHandOverMessages, reminderMessages, targetMessages];

/** Words of the sales domain for server and screens. */
export const salesMessages: Bundle = {
  'zh-CN': mergeMessages(...bundles.map((b) => b['zh-CN'])),
  en: mergeMessages(...bundles.map((b) => b.en)),
};
