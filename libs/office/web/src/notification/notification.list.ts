import { Check } from '@element-plus/icons-vue';
import { defineList, toast, touchList, type ListDefinition, type ListOption, type ListRow } from '@steward/ui';
import { markRead, type NotificationEvent } from './notification.api';
import { oneLess } from './use-bell';

const unread = (row: ListRow): boolean => row['readAt'] === null;

async function read(row: ListRow): Promise<void> {
  try {
    await markRead(row.id);
    oneLess();
    touchList('notifications');
  } catch (error) {
    toast.problem(error);
  }
}

/** The caller's notifications of the last 90 days. */
export const notificationList = (events: readonly NotificationEvent[]): ListDefinition => defineList({
  key: 'notifications', path: '/notifications', entity: 'notification', permission: 'office.notification', title: 'office.bell.title', searchPlaceholder: 'office.list.search', exportPath: false,
  columns: [
    { key: 'title', title: 'field.notification.title', kind: 'text', width: 460, minWidth: 260, fixed: 'left', slot: 'text', filterable: false, primary: true },
    { key: 'event', title: 'field.notification.event', kind: 'enum', operators: ['in', 'nin'], options: events.map((e): ListOption => ({ value: e.event, label: e.label })), width: 150 },
    { key: 'actorId', title: 'field.notification.actorId', kind: 'user', name: 'actorName', width: 110, slot: 'actor' },
    { key: 'createdAt', title: 'field.notification.createdAt', kind: 'instant', width: 160, sortable: true },
    { key: 'readAt', title: 'field.notification.readAt', kind: 'instant', width: 160 },
  ],
  quick: ['event', 'actorId'], dateFields: ['createdAt'],
  systemViews: [{ key: 'all', title: 'office.list.view.all' }, { key: 'unread', title: 'office.list.view.unread', filter: { field: 'readAt', op: 'empty' } }],
  rowLink: (row) => String(row['path'] ?? '/'),
  rowActions: [{ key: 'read', title: 'office.list.read', icon: Check, hidden: (row) => !unread(row), run: read }],
  defaultSort: [{ key: 'createdAt', desc: true }],
});
