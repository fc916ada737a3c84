import { JOB_STATES, type ListSpec, defineList } from '@steward/platform';
import { everything } from '../audit-log/audit-log.list.js';

export const VIEW_ALL_JOBS = 'system.job.view_all';

/** Whose jobs are seen is the service's business: one's own need no right, so there is none to take the scope from. */
export const JOBS: ListSpec = defineList({
  key: 'jobs',
  table: 'job',
  entity: 'job',
  scope: everything,
  hides: '1=1',
  defaultSort: '-id',
  searchColumns: ['title', 'kind'],
  fields: {
    id: { kind: 'integer', indexed: true },
    kind: { kind: 'text' },
    state: { kind: 'enum', values: JOB_STATES, indexed: true },
    title: { kind: 'text' },
    ownerId: { kind: 'user', indexed: true, name: { as: 'ownerName', of: 'user' } },
    done: { kind: 'integer', filter: false },
    total: { kind: 'integer', filter: false },
    message: { kind: 'text', filter: false },
    result: { kind: 'text', filter: false },
    resultUrl: { kind: 'text', filter: false },
    createdAt: { kind: 'instant', sort: true },
    startedAt: { kind: 'instant' },
    finishedAt: { kind: 'instant' },
  },
});
