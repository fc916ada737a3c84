import { type SettingsFacade, defineSetting } from '@steward/system-api';
import type { Priority, ServiceHours } from './ticket.rules.js';

const hours = (name: string, value: number): ReturnType<typeof defineSetting<number>> => defineSetting<number>({ key: `customer.service_hours_${name}`, kind: 'integer', default: value, min: 1, max: 8_760, scope: 'signed_in' });

/** Hours within which a ticket of a priority, or a complaint, is to be done. */
const HOURS: Readonly<Record<Priority, ReturnType<typeof hours>>> = { low: hours('low', 168), normal: hours('normal', 72), high: hours('high', 24), urgent: hours('urgent', 4) };
const COMPLAINT_HOURS = hours('complaint', 24);
/** Days after a shipment, and after a ticket was closed, on which the customer is asked; 0 = not at all. */
export const VISIT_AFTER_SHIPMENT = defineSetting<number>({ key: 'customer.visit_after_shipment_days', kind: 'integer', default: 0, min: 0, max: 365, scope: 'signed_in' });
export const VISIT_AFTER_SERVICE = defineSetting<number>({ key: 'customer.visit_after_service_days', kind: 'integer', default: 3, min: 0, max: 365, scope: 'signed_in' });

/** The hours in force. */
export async function serviceHours(settings: SettingsFacade): Promise<ServiceHours> {
  const [low, normal, high, urgent, complaint] = [await settings.get(HOURS.low), await settings.get(HOURS.normal), await settings.get(HOURS.high), await settings.get(HOURS.urgent), await settings.get(COMPLAINT_HOURS)];
  return { byPriority: { low, normal, high, urgent }, complaint };
}
