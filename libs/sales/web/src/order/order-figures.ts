import { Decimal } from '@steward/kernel';
import { formatMoney, formatNumber, t } from '@steward/ui';
import type { SalesOrder } from '../sales.api';

interface Figure { label: string; value: string; tone?: 'danger' | 'warning' | 'success' }

/** Part of the ordered base quantity that was shipped, services left out: 0 … 1; undefined where nothing is to be shipped. */
export function shippedPart(order: Pick<SalesOrder, 'lines'>): Decimal | undefined {
  const goods = order.lines.filter((line) => !line.service);
  const sum = (key: 'baseQuantity' | 'shippedQuantity' | 'closedQuantity'): Decimal => goods.reduce((all, line) => all.plus(line[key]), new Decimal(0));
  const whole = sum('baseQuantity').minus(sum('closedQuantity'));
  return whole.lte(0) ? undefined : Decimal.min(1, sum('shippedQuantity').div(whole));
}

/** The numbers that answer "where does this order stand" in three seconds. */
export function orderFigures(order: SalesOrder, seesPrices: boolean): Figure[] {
  const effective = order.state === 'approved' || order.state === 'closed';
  const shipped = shippedPart(order);
  const money = (key: 'total' | 'received' | 'outstanding' | 'invoiced', tone?: Figure['tone']): Figure[] =>
    (seesPrices && order[key] !== undefined ? [{ label: t(`sales.figure.${key}`), value: formatMoney(order[key]), ...(tone && order[key] !== '0.00' ? { tone } : {}) }] : []);
  return [
    ...money('total'), ...(effective && shipped ? [{ label: t('sales.figure.shipped'), value: `${formatNumber(shipped.times(100).toDecimalPlaces(1).toFixed())}%`, ...(shipped.eq(1) ? { tone: 'success' as const } : {}) }] : []),
    ...(effective ? [...money('received'), ...money('outstanding', 'warning'), ...money('invoiced')] : []),
  ];
}
