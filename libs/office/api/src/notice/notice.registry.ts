/** An event people can be told of; its text is the message `notice.<event>`, filled with the params of the notice. */
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
  { event: 'receipt.approved', module: 'finance' }, { event: 'invoice.approved', module: 'finance' },
  { event: 'import.finished', module: 'system' }, { event: 'export.finished', module: 'system' },
);
