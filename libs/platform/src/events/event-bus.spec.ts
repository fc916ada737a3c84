import { DomainEvent, EventBus } from './event-bus.js';

class Renamed extends DomainEvent { constructor(readonly id: number) { super(); } }
class Removed extends DomainEvent {}

describe('event bus', () => {
  it('awaits handlers in order and lets them veto', async () => {
    const bus = new EventBus();
    const seen: string[] = [];
    bus.on(Renamed, async (e) => { await new Promise((r) => setTimeout(r, 5)); seen.push(`first ${e.id}`); });
    bus.on(Renamed, () => { seen.push('second'); throw new Error('veto'); });
    bus.on(Renamed, () => { seen.push('never'); });
    bus.on(Removed, () => { seen.push('other event'); });
    await expect(bus.publish(new Renamed(7))).rejects.toThrow('veto');
    expect(seen).toEqual(['first 7', 'second']);
  });
});
