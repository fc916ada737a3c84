import type { Bundle, Translated } from '@steward/kernel';

const zh = {
  module: { sales: '销售管理' },
};

const en: Translated<typeof zh> = {
  module: { sales: 'Sales' },
};

/** Texts the server and the screens share. */
export const salesMessages: Bundle = { 'zh-CN': zh, en };
