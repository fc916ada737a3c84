import type { Bundle, Translated } from '@steward/kernel';

const zh = {
  module: { warehouse: '库存管理' },
};

const en: Translated<typeof zh> = {
  module: { warehouse: 'Warehouse' },
};

/** Texts the server and the screens share. */
export const warehouseMessages: Bundle = { 'zh-CN': zh, en };
