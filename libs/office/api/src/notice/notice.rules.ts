import { fill } from '@steward/kernel';
import type { NoticeParams } from './notice.entity.js';

/** Text of a notice: parts in brackets whose params are missing go, amounts stand as `¥1,130.00`. */
export function noticeText(template: string, params: NoticeParams, amounts: readonly string[]): string {
  const words: Record<string, string> = {};
  for (const [key, value] of Object.entries(params)) words[key] = amounts.includes(key) ? moneyText(String(value)) : String(value);
  const kept = template.replace(/\[([^\]]*)\]/g, (_whole, part: string) => (namesIn(part).every((n) => words[n] !== undefined && words[n] !== '') ? part : ''));
  return fill(kept, words);
}

const namesIn = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1] ?? '');

/** `-1130.00` is `-¥1,130.00`. */
function moneyText(amount: string): string {
  const [whole = '', cents] = amount.replace(/^-/, '').split('.');
  return `${amount.startsWith('-') ? '-' : ''}¥${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${cents === undefined ? '' : `.${cents}`}`;
}

/** Params as a receiver gets them: whoever may not see prices gets no amounts. */
export function paramsFor(params: NoticeParams, amounts: readonly string[], seesPrices: boolean): NoticeParams {
  return seesPrices || amounts.length === 0 ? params : Object.fromEntries(Object.entries(params).filter(([key]) => !amounts.includes(key)));
}
