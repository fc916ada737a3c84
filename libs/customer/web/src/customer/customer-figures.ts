import { Decimal } from '@steward/kernel';
import { formatInstant, formatMoney, t } from '@steward/ui';
import type { Customer } from './customer.api';

export interface Figure { label: string; value: string; tone?: 'danger' | 'warning' | 'success' }

const isOver = (value: string): boolean => new Decimal(value).gt(0);

/** The numbers that answer "who is this" in three seconds: receivable, credit left, sales, last contact, next contact. */
export function customerFigures(c: Customer, timeZone: string, now: Date = new Date()): Figure[] {
  const credit: Figure = c.creditLimit === null
    ? { label: t('customer.figure.credit'), value: t('customer.figure.unlimited') }
    : creditLeft(c.creditLimit, c.receivableBalance);
  const late = c.nextContactAt !== null && new Date(c.nextContactAt) < now;
  return [
    { label: t('customer.figure.receivable'), value: formatMoney(c.receivableBalance), ...(isOver(c.overdueAmount) ? { tone: 'danger' as const } : {}) },
    ...(isOver(c.overdueAmount) ? [{ label: t('customer.figure.overdue'), value: formatMoney(c.overdueAmount), tone: 'danger' as const }] : []),
    credit,
    { label: t('customer.figure.deals'), value: formatMoney(c.dealAmount) },
    { label: t('customer.figure.lastFollowUp'), value: c.lastFollowUpAt ? formatInstant(c.lastFollowUpAt, timeZone) : t('ui.none') },
    { label: t('customer.figure.lastDeal'), value: c.lastDealAt ? dayOf(c.lastDealAt, timeZone) : t('ui.none') },
    { label: t('customer.figure.nextContact'), value: c.nextContactAt ? formatInstant(c.nextContactAt, timeZone) : t('ui.none'), ...(late ? { tone: 'warning' as const } : {}) },
  ];
}

/** A deal is dated; where it is an instant, its day. */
const dayOf = (at: string, timeZone: string): string => (at.includes('T') ? (formatInstant(at, timeZone).split(' ')[0] ?? at) : at);

function creditLeft(limit: string, receivable: string): Figure {
  const left = new Decimal(limit).minus(receivable);
  return { label: t('customer.figure.credit'), value: formatMoney(left.toFixed(2)), ...(left.lt(0) ? { tone: 'danger' as const } : {}) };
}

/** How much of what a good record has is there: 0 … 100. */
export function completeness(c: Customer, contacts: number): number {
  const wanted = [c.categoryId, c.level, c.status, c.source, c.industry, c.region, c.address, c.mobile ?? c.phone, c.type === 'company' ? c.creditCode : 'x', contacts > 0 ? 'x' : null];
  return Math.round((wanted.filter((value) => value !== null && value !== undefined && value !== '').length / wanted.length) * 100);
}
