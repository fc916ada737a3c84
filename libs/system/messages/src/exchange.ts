import type { Bundle } from '@steward/kernel';

export const exchangeMessages: Bundle = { 'zh-CN': {}, en: {} };
