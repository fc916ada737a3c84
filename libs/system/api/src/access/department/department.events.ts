import { DomainEvent } from '@steward/platform';

/** A department is about to be deleted; who still names it vetoes by throwing. */
export class DepartmentDeleted extends DomainEvent {
  constructor(readonly departmentId: number) { super(); }
}
