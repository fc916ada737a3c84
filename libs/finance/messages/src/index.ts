import type { Bundle, Translated } from '@steward/kernel';

const zh = {
  module: { finance: '财务管理' },
};

const en: Translated<typeof zh> = {
  module: { finance: 'Finance' },
};

/** Texts the server and the screens share. */
export const financeMessages: Bundle = { 'zh-CN': zh, en };
