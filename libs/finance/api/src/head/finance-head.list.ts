import { DOCUMENT_STATES } from '@steward/kernel';
import type { ListField } from '@steward/platform';

/** Fields of the head every list of documents of finance has. */
export const headFields = (): Record<string, ListField> => ({
  id: { kind: 'integer', sort: true },
  no: { kind: 'text', sort: true },
  docDate: { kind: 'date', sort: true },
  state: { kind: 'enum', values: DOCUMENT_STATES, sort: true },
  ownerId: { kind: 'user', sort: true, indexed: true, name: { as: 'ownerName', of: 'user' } },
  departmentId: { kind: 'department', sort: true, name: { as: 'departmentName', of: 'department' }, extra: true },
  remark: { kind: 'text', extra: true },
  externalId: { kind: 'text', extra: true },
  approvedAt: { kind: 'instant', sort: true, extra: true },
  approvedBy: { kind: 'user', name: { as: 'approvedByName', of: 'user' }, extra: true },
  voidReason: { kind: 'text', extra: true },
  printCount: { kind: 'integer', sort: true, extra: true },
  createdAt: { kind: 'instant', sort: true },
  createdBy: { kind: 'user', name: { as: 'createdByName', of: 'user' }, extra: true },
  updatedAt: { kind: 'instant', sort: true, extra: true },
});
