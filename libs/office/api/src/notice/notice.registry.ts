/**
 * An event people can be told of. Its text is the message `notice.<event>`, filled with the params of the notice; a part in
 * brackets is left out where one of its params is missing: `销售订单 {no} 已确认[，金额 {amount}]`. Its name on the settings page is `notice_event.<event>`.
 */
export interface NoticeEvent {
  /** What happened to what, e.g. `sales_order.confirmed`. At most 48 characters. */
  readonly event: string;
  /** Module whose group it stands in on the settings page, e.g. `sales`. */
  readonly module: string;
}

const events = new Map<string, NoticeEvent>();

/** Makes an event known; called at import time, as permissions are. Registering it again changes nothing. */
export function registerNotice(...list: readonly NoticeEvent[]): void {
  for (const e of list) events.set(e.event, e);
}

export const noticeEvent = (event: string): NoticeEvent | undefined => events.get(event);
export const noticeEvents = (): NoticeEvent[] => [...events.values()];

registerNotice(
  { event: 'sales_order.confirmed', module: 'sales' }, { event: 'sales_order.voided', module: 'sales' },
  { event: 'shipment.approved', module: 'warehouse' }, { event: 'stock_in.approved', module: 'warehouse' },
  { event: 'receipt.approved', module: 'finance' }, { event: 'invoice.applied', module: 'finance' }, { event: 'invoice.approved', module: 'finance' },
  { event: 'import.finished', module: 'system' }, { event: 'import.failed', module: 'system' },
  { event: 'export.finished', module: 'system' }, { event: 'export.failed', module: 'system' },
);
