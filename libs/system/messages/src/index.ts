import { type Bundle, mergeMessages } from '@steward/kernel';
import { accessMessages } from './access.js';
import { dataMessages } from './data.js';
import { documentMessages } from './document.js';
import { exchangeMessages } from './exchange.js';
import { printMessages } from './print.js';

const bundles = [accessMessages, dataMessages, documentMessages, exchangeMessages, printMessages];

/** Words of the system domain for server and screens. */
export const systemMessages: Bundle = {
  'zh-CN': mergeMessages(...bundles.map((b) => b['zh-CN'])),
  en: mergeMessages(...bundles.map((b) => b.en)),
};
