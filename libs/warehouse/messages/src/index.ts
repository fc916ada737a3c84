import { type Bundle, mergeMessages } from '@steward/kernel';
import { assemblyMessages } from './assembly.js';
import { masterMessages } from './master.js';
import { printMessages } from './print.js';
import { requestMessages } from './purchase-request.js';
import { stockMessages } from './stock.js';
import { stockDocumentMessages } from './stock-documents.js';
import { stocktakeMessages } from './stocktake.js';

const bundles = [masterMessages, printMessages, stockMessages, stocktakeMessages, assemblyMessages, requestMessages, stockDocumentMessages];

/** Words of the warehouse domain for server and screens. */
export const warehouseMessages: Bundle = {
  'zh-CN': mergeMessages(...bundles.map((b) => b['zh-CN'])),
  en: mergeMessages(...bundles.map((b) => b.en)),
};
