import { type ListSpec, defineList } from '@steward/platform';
import { ROW_STATES } from './import-row.entity.js';
import { IMPORT_STATES } from './import-run.entity.js';
import { importScope } from './import.store.js';

/** The import history. */
export const IMPORTS: ListSpec = defineList({
  key: 'imports', table: 'import_run', entity: 'import', scope: importScope, hides: '1=1', defaultSort: '-id', searchColumns: ['fileName'],
  fields: {
    id: { kind: 'integer', sort: true },
    entity: { kind: 'enum' },
    fileName: { kind: 'text', sort: true },
    state: { kind: 'enum', values: IMPORT_STATES },
    rowCount: { kind: 'integer', sort: true },
    counts: { kind: 'text', filter: false },
    ownerId: { kind: 'user', indexed: true, name: { as: 'ownerName', of: 'user' } },
    createdAt: { kind: 'instant', sort: true },
    committedAt: { kind: 'instant', sort: true },
    undoneAt: { kind: 'instant' },
  },
});

/** Staged rows of one import. Whoever asks has shown that the import is visible and adds the condition on `runId`. */
export const IMPORT_ROWS: ListSpec = defineList({
  key: 'import-rows', table: 'import_row', entity: 'import_row', scope: () => ({ all: true, text: '1=1', params: [] }), hides: '1=1', defaultSort: 'row',
  fields: {
    runId: { kind: 'ref', indexed: true },
    row: { kind: 'integer', sort: true },
    state: { kind: 'enum', values: ROW_STATES, indexed: true },
    duplicateOf: { kind: 'text' },
    entityId: { kind: 'ref' },
    cells: { kind: 'text', filter: false },
    errors: { kind: 'text', filter: false },
  },
});
