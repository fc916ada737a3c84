import type { Bundle } from '@steward/kernel';

export const dataMessages: Bundle = { 'zh-CN': {}, en: {} };
