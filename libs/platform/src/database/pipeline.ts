import { type Done, MAX_KEPT_PARAMS, type MysqlConnection, type Param, type Sql } from './sql.js';

/** What mysql2 keeps in its queue: `execute` is called without a packet to send, then with each packet that comes back; true ends it. */
interface Command { execute(packet: unknown, wire: Wire): boolean; onResult?(error: Error): void }

/** A connection of mysql2 from below: its queue and its socket. */
export interface Wire extends MysqlConnection {
  addCommand(command: Command): unknown;
  sequenceId: number;
  stream: { cork(): void; uncork(): void };
}

/**
 * Statements sent one after the other without waiting for the answers in between; the answers come in the same order. mysql2's
 * own queue sends a statement when the one before was answered, and a statement in a transaction costs more in waking up both
 * sides than in doing it (performance.md rule 2). A statement the server has not prepared yet holds up those behind it.
 */
class Batch implements Command {
  private readonly sent: Command[] = [];
  private preparing: Command | undefined;

  constructor(private readonly waiting: Command[], private readonly isPrepare: (command: Command) => boolean) {}

  execute(packet: unknown, wire: Wire): boolean {
    const first = this.sent[0];
    if (packet === undefined || first === undefined) return this.send(wire);
    if (!first.execute(packet, wire)) return false;
    this.sent.shift();
    if (first === this.preparing) this.preparing = undefined;
    return this.send(wire);
  }

  /** The connection is lost: everybody who waits is told. */
  onResult(error: Error): void {
    for (const command of [...this.sent, ...this.waiting]) command.onResult?.(error);
  }

  private send(wire: Wire): boolean {
    if (this.waiting.length > 0 && !this.preparing) {
      wire.stream.cork();
      while (this.waiting.length > 0 && !this.preparing) {
        const command = this.waiting.shift() as Command;
        if (command.execute(undefined, wire)) continue;
        this.sent.push(command);
        if (this.isPrepare(command)) this.preparing = command;
      }
      wire.stream.uncork();
    }
    // each statement counts its packets from nought: the next that comes is number one of the first that waits
    if (this.sent.length > 0) wire.sequenceId = 1;
    return this.sent.length === 0 && this.waiting.length === 0;
  }
}

/** A connection that sends together what is asked for together, until its transaction ends. */
export interface Pipeline extends Sql { end(text: 'COMMIT' | 'ROLLBACK'): Promise<void> }

/**
 * The statements of one transaction. Those asked for in the same turn of the event loop go out in one piece: whoever has
 * statements that do not need each other's answers starts them before waiting for the first ({@link together},
 * `UnitOfWork.meanwhile`). After `end` it refuses: with autocommit=0 a straggler would become part of the next transaction.
 */
export function pipeline(wire: Wire): Pipeline {
  let asked: (() => void)[] = [];
  let ended = false;
  const flush = (): void => {
    const calls = asked;
    asked = [];
    // a closing connection has an addCommand of its own, which refuses
    if (calls.length < 2 || Object.hasOwn(wire, 'addCommand')) { for (const call of calls) call(); return; }
    const commands: Command[] = [];
    wire.addCommand = (command) => commands.push(command) && command;
    try {
      for (const call of calls) call();
    } finally {
      delete (wire as Partial<Wire>).addCommand;
    }
    wire.addCommand(new Batch(commands, (command) => 'parameterDefinitions' in command));
  };
  const ask = (text: string, params: readonly Param[]): Promise<unknown> => new Promise((resolve, reject) => {
    if (ended) { reject(new Error('A statement after the end of its transaction')); return; }
    const done = (error: Error | null, result: unknown): void => (error ? reject(error) : resolve(result));
    if (asked.length === 0) process.nextTick(flush);
    asked.push(() => {
      try {
        if (params.length > MAX_KEPT_PARAMS) wire.query(text, params, done);
        else wire.execute(text, params, done);
      } catch (e) {
        reject(e as Error);
      }
    });
  });
  return {
    engine: 'mysql',
    all: <T>(text: string, params: readonly Param[] = []) => ask(text, params) as Promise<T[]>,
    run: async (text, params = []): Promise<Done> => {
      const r = (await ask(text, params)) as { affectedRows: number; insertId: number };
      return { affected: r.affectedRows, insertId: r.insertId };
    },
    end: (text) => {
      ended = true;
      flush();
      return new Promise((resolve, reject) => wire.query(text, (e) => (e ? reject(e) : resolve())));
    },
  };
}
