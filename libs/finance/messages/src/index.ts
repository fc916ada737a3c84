import { type Bundle, type Translated, mergeMessages } from '@steward/kernel';
import { moneyMessages } from './finance.js';
import { paperMessages } from './paper.js';
import { requestMessages } from './paper-requests.js';
import { printMessages } from './print.js';
import { instalmentMessages } from './instalment.js';
import { statementMessages } from './statement.js';

const zh = {
  module: { finance: '财务管理' },
};

const en: Translated<typeof zh> = {
  module: { finance: 'Finance' },
};

/** Texts the server and the screens share. */
export const financeMessages: Bundle = { 'zh-CN': mergeMessages(zh, moneyMessages['zh-CN'], printMessages['zh-CN'], statementMessages['zh-CN'], instalmentMessages['zh-CN'], paperMessages['zh-CN'], requestMessages['zh-CN']), en: mergeMessages(en, moneyMessages.en, printMessages.en, statementMessages.en, instalmentMessages.en, paperMessages.en, requestMessages.en) };
