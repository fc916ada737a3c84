import { DomainEvent } from '@steward/platform';

/** A user is about to be deleted; who still needs him vetoes by throwing. */
export class UserDeleted extends DomainEvent {
  constructor(readonly userId: number) { super(); }
}

/** A user can no longer sign in. */
export class UserDisabled extends DomainEvent {
  constructor(readonly userId: number) { super(); }
}
