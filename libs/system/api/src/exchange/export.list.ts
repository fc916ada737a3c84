import { JOB_STATES, type ListSpec, type ScopeRule, defineList, ownersClause, principal } from '@steward/platform';
import { VIEW_ALL_EXPORTS } from './exchange.permissions.js';

const scope: ScopeRule = () => ownersClause(principal().permissions.has(VIEW_ALL_EXPORTS) ? 'all' : [principal().id]);

/** Who exported what, small and big: one job row per export (the audit trail has the filter, too). */
export const EXPORTS: ListSpec = defineList({
  key: 'exports', table: 'job', entity: 'export', scope, hides: "t.kind='export'", defaultSort: '-id', searchColumns: ['title'],
  fields: {
    id: { kind: 'integer', sort: true },
    title: { kind: 'text' },
    state: { kind: 'enum', values: JOB_STATES },
    ownerId: { kind: 'user', indexed: true, name: { as: 'ownerName', of: 'user' } },
    done: { kind: 'integer' },
    params: { kind: 'text', filter: false },
    resultUrl: { kind: 'text', filter: false },
    createdAt: { kind: 'instant', sort: true },
    finishedAt: { kind: 'instant', sort: true },
  },
});
