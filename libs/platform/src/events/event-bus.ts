/** A fact of a domain in the past tense, e.g. `CustomerTransferred`; plain data, ids and not entities. */
export abstract class DomainEvent {
  /** Keeps events apart for the type checker. */
  protected readonly isEvent = true;
}

type Handler<E extends DomainEvent> = (event: E) => Promise<void> | void;
type EventClass<E extends DomainEvent> = new (...args: never[]) => E;

/**
 * Domain events inside the transaction: handlers run one after another in the order they were registered, are awaited,
 * and may veto by throwing (architecture.md 3). What may wait for the commit reads the outbox instead.
 */
export class EventBus {
  private readonly handlers = new Map<EventClass<DomainEvent>, Handler<DomainEvent>[]>();

  on<E extends DomainEvent>(event: EventClass<E>, handler: Handler<E>): void {
    const list = this.handlers.get(event) ?? [];
    list.push(handler as Handler<DomainEvent>);
    this.handlers.set(event, list);
  }

  async publish(event: DomainEvent): Promise<void> {
    for (const handler of this.handlers.get(event.constructor as EventClass<DomainEvent>) ?? []) await handler(event);
  }
}
