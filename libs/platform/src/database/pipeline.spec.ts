import { pipeline, type Wire } from './pipeline.js';

type Answer = (error: Error | null, result: unknown) => void;
interface Queued { execute(packet: unknown, wire: Wire): boolean; onResult?(error: Error): void }

/** A connection that writes down what is sent, and answers when it is told to. Texts beginning with `new` have to be prepared first. */
class FakeWire {
  readonly log: string[] = [];
  readonly queue: Queued[] = [];
  sequenceId = 0;
  readonly stream = { cork: () => this.log.push('['), uncork: () => this.log.push(']') };

  addCommand(command: Queued): Queued {
    this.queue.push(command);
    if (this.queue.length === 1) this.begin();
    return command;
  }
  execute(text: string, params: readonly unknown[], done: Answer): void {
    if (params.includes(undefined as never)) throw new TypeError('undefined in a parameter');
    if (text.startsWith('new')) this.wire().addCommand(this.command(`prepare ${text}`, () => undefined, { parameterDefinitions: [] }));
    this.wire().addCommand(this.command(text, done));
  }
  query(text: string, ...rest: unknown[]): void {
    this.wire().addCommand(this.command(text, rest[rest.length - 1] as Answer));
  }
  /** The server answers the first statement that waits: one packet. */
  answer(packet: unknown = 'ok'): void {
    const [first] = this.queue;
    if (first?.execute(packet, this.wire())) { this.queue.shift(); this.begin(); }
  }
  lose(): void {
    for (const c of this.queue.splice(0)) c.onResult?.(new Error('lost'));
  }
  wire(): Wire {
    return this as unknown as Wire;
  }
  private begin(): void {
    while (this.queue[0]?.execute(undefined, this.wire())) this.queue.shift();
  }
  private command(text: string, done: Answer, more: object = {}): Queued {
    let sent = false;
    return {
      ...more,
      execute: (packet) => {
        if (!sent) { sent = true; this.log.push(text); return false; }
        if (packet instanceof Error) done(packet, undefined);
        else done(null, { affectedRows: 1, insertId: String(packet) });
        return true;
      },
      onResult: (e) => done(e, undefined),
    };
  }
}

const turn = (): Promise<void> => new Promise((r) => setImmediate(r));

describe('the statements of one transaction', () => {
  it('asked for in one turn go out in one piece, and are answered in their order', async () => {
    const wire = new FakeWire();
    const sql = pipeline(wire.wire());
    const [a, b] = [sql.run('a'), sql.run('b')];
    await turn();
    expect(wire.log).toEqual(['[', 'a', 'b', ']']);
    expect(wire.sequenceId).toBe(1);
    wire.answer(1);
    wire.answer(2);
    expect([await a, await b]).toEqual([{ affected: 1, insertId: '1' }, { affected: 1, insertId: '2' }]);
  });

  it('asked for alone go the ordinary way', async () => {
    const wire = new FakeWire();
    const one = pipeline(wire.wire()).run('a');
    await turn();
    wire.answer();
    await one;
    expect(wire.log).toEqual(['a']);
  });

  it('wait for one the server has to prepare, not for those before it', async () => {
    const wire = new FakeWire();
    const sql = pipeline(wire.wire());
    const all = Promise.all([sql.run('a'), sql.run('new b'), sql.run('c')]);
    await turn();
    expect(wire.log).toEqual(['[', 'a', 'prepare new b', ']']);
    wire.answer();
    wire.answer();
    expect(wire.log.slice(4)).toEqual(['[', 'new b', 'c', ']']);
    wire.answer();
    wire.answer();
    await all;
  });

  it('fail each for itself', async () => {
    const wire = new FakeWire();
    const sql = pipeline(wire.wire());
    const all = Promise.allSettled([sql.run('a'), sql.run('b', [undefined as never]), sql.run('c')]);
    await turn();
    wire.answer(new Error('duplicate'));
    wire.answer();
    expect((await all).map((r) => (r.status === 'rejected' ? String(r.reason) : 'ok'))).toEqual(['Error: duplicate', 'TypeError: undefined in a parameter', 'ok']);
  });

  it('all hear of a lost connection', async () => {
    const wire = new FakeWire();
    const sql = pipeline(wire.wire());
    const all = Promise.allSettled([sql.run('a'), sql.run('new b'), sql.run('c')]);
    await turn();
    wire.lose();
    expect((await all).map((r) => r.status)).toEqual(['rejected', 'rejected', 'rejected']);
  });

  it('are before its end, and never after it', async () => {
    const wire = new FakeWire();
    const sql = pipeline(wire.wire());
    const before = sql.run('a');
    const end = sql.end('ROLLBACK');
    wire.answer();
    wire.answer();
    await Promise.all([before, end]);
    expect(wire.log).toEqual(['a', 'ROLLBACK']);
    await expect(sql.run('b')).rejects.toThrow('after the end');
  });
});
