import { type ListSpec, defineList } from '@steward/platform';

/** Whose notifications are seen is the service's business: one's own need no right, so there is none to take the scope from. */
export const NOTIFICATIONS: ListSpec = defineList({
  key: 'notifications', table: 'notification', entity: 'notification', scope: () => ({ all: true, text: '1=1', params: [] }), hides: '1=1', versioned: false, defaultSort: '-id', searchColumns: ['params'],
  fields: {
    id: { kind: 'integer', sort: true, indexed: true },
    userId: { kind: 'user', hidden: true, indexed: true },
    event: { kind: 'text' },
    entity: { kind: 'text' },
    entityId: { kind: 'integer' },
    path: { kind: 'text', filter: false },
    params: { kind: 'text', filter: false },
    amountParams: { kind: 'text', filter: false },
    actorId: { kind: 'user', name: { as: 'actorName', of: 'user' } },
    createdAt: { kind: 'instant', sort: true },
    readAt: { kind: 'instant' },
  },
});
