import { type Bundle, type Translated, mergeMessages } from '@steward/kernel';
import { printMessages } from './print.js';

const zh = {
  module: { finance: '财务管理' },
};

const en: Translated<typeof zh> = {
  module: { finance: 'Finance' },
};

/** Texts the server and the screens share. */
export const financeMessages: Bundle = { 'zh-CN': mergeMessages(zh, printMessages['zh-CN']), en: mergeMessages(en, printMessages.en) };
