import { type ListItem, type ListSpec, type ScopeRule, defineList } from '@steward/platform';

/** Whoever holds the right sees every row: these tables have no owner, or their lists check it themselves. */
export const everything: ScopeRule = () => ({ all: true, text: '1=1', params: [] });

/** `changes` is stored as text; on the wire it is `{ field: [before, after] }`. */
async function parse(items: ListItem[]): Promise<void> {
  for (const i of items) i['changes'] = typeof i['changes'] === 'string' ? (JSON.parse(i['changes']) as unknown) : null;
}

export const AUDIT_LOGS: ListSpec = defineList({
  key: 'audit-logs',
  table: 'audit_log',
  versioned: false,
  entity: 'audit_log',
  scope: everything,
  hides: '1=1',
  defaultSort: '-id',
  searchColumns: ['entity', 'action', 'requestId', 'ip'],
  expand: parse,
  fields: {
    entity: { kind: 'text', indexed: true },
    entityId: { kind: 'integer', indexed: true },
    action: { kind: 'text' },
    actorId: { kind: 'user', indexed: true, name: { as: 'actorName', of: 'user' } },
    tokenId: { kind: 'integer' },
    at: { kind: 'instant' },
    ip: { kind: 'text' },
    source: { kind: 'enum', values: ['ui', 'api', 'import', 'job', 'system'] },
    requestId: { kind: 'text' },
    changes: { kind: 'text', filter: false },
  },
});
