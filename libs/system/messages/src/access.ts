import type { Bundle } from '@steward/kernel';

export const accessMessages: Bundle = { 'zh-CN': {}, en: {} };
