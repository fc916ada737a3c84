import type { Bundle, Translated } from '@steward/kernel';

const zh = {
  module: { office: '我的办公' },
};

const en: Translated<typeof zh> = {
  module: { office: 'My office' },
};

/** Texts the server and the screens share. */
export const officeMessages: Bundle = { 'zh-CN': zh, en };
