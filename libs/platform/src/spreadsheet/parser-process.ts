import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import type { ParseJob, ParserMessage } from './parser/protocol.js';
import { SpreadsheetError } from './spreadsheet-error.js';
import type { SpreadsheetErrorCode } from './spreadsheet-error.js';
import type { SheetRow } from './spreadsheet-types.js';

/** The last message of a job that went well. */
export type ParserResult = Extract<ParserMessage, { kind: 'info' | 'read' }>;

/** What the caller of a parser process wants beside the result. */
export interface ParserOptions {
  onRows?: (rows: SheetRow[]) => Promise<void> | void;
  signal?: AbortSignal | undefined;
}

const isSource = import.meta.url.endsWith('.ts');
const entry = fileURLToPath(new URL(`./parser/parse-worker.${isSource ? 'ts' : 'js'}`, import.meta.url));

/**
 * The specs run this file from its TypeScript source. Node strips types by itself, but does not know that our
 * `./x.js` means `./x.ts` there: this hook, given only in that case, does. The product runs `.js` without it.
 */
const sourceHook = `import { registerHooks } from 'node:module';
registerHooks({ resolve(specifier, context, next) {
  const ours = specifier.startsWith('.') && specifier.endsWith('.js') && !context.parentURL?.includes('/node_modules/');
  return next(ours ? specifier.slice(0, -3) + '.ts' : specifier, context);
} });`;

/**
 * Runs one job in a process of its own, with a small heap, without the server's environment (no passwords to steal)
 * and with a time limit, and waits until it is gone.
 * @throws SpreadsheetError; whatever `onRows` throws
 */
export function runParser(job: ParseJob, options: ParserOptions): Promise<ParserResult> {
  if (options.signal?.aborted) return Promise.reject(new SpreadsheetError('spreadsheet.cancelled'));
  return new ParserRun(job, options).result;
}

function start(heapMb: number): ChildProcess {
  const execArgv = [`--max-old-space-size=${heapMb}`, '--disable-warning=ExperimentalWarning'];
  if (isSource) execArgv.push(`--import=data:text/javascript,${encodeURIComponent(sourceHook)}`);
  const { SystemRoot } = process.env;
  return fork(entry, [], { execArgv, env: SystemRoot === undefined ? {} : { SystemRoot }, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
}

/** The life of one parser process. */
class ParserRun {
  readonly result: Promise<ParserResult>;
  private readonly child: ChildProcess;
  private readonly job: ParseJob;
  private readonly options: ParserOptions;
  private outcome: { value: ParserResult } | { error: unknown } | undefined;
  private errors = '';
  private left: number;
  private since = 0;
  private timer: NodeJS.Timeout | undefined;
  private readonly cancel = (): void => this.fail(new SpreadsheetError('spreadsheet.cancelled'));

  constructor(job: ParseJob, options: ParserOptions) {
    this.job = job;
    this.options = options;
    this.left = job.limits.seconds * 1000;
    this.child = start(job.limits.heapMb);
    this.result = new Promise((resolve, reject) => {
      this.child.once('close', (code, signal) => {
        this.stopClock();
        this.options.signal?.removeEventListener('abort', this.cancel);
        const outcome = this.outcome ?? { error: this.death(code, signal) };
        if ('value' in outcome) resolve(outcome.value);
        else reject(outcome.error);
      });
    });
    this.listen();
    this.startClock();
    this.child.send(job, () => undefined);
  }

  private listen(): void {
    const { child } = this;
    child.on('message', (message: ParserMessage) => void this.receive(message));
    child.on('error', (cause) => this.fail(new SpreadsheetError('spreadsheet.parser_failed', {}, { cause })));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.errors = (this.errors + text).slice(-4000);
    });
    this.options.signal?.addEventListener('abort', this.cancel, { once: true });
  }

  private async receive(message: ParserMessage): Promise<void> {
    if (this.outcome) return;
    if (message.kind === 'rows') {
      this.stopClock();
      try {
        await this.options.onRows?.(message.rows);
      } catch (error) {
        return this.fail(error);
      }
      if (this.outcome) return;
      this.startClock();
      this.child.send({ kind: 'ack' }, () => undefined);
    } else if (message.kind === 'error') {
      this.fail(new SpreadsheetError(message.code as SpreadsheetErrorCode, message.params, { cause: message.detail }));
    } else {
      this.outcome = { value: message };
    }
  }

  private fail(error: unknown): void {
    this.outcome ??= { error };
    this.child.kill('SIGKILL');
    // A process that never started has no end to wait for.
    if (this.child.pid === undefined) this.child.emit('close', null, null);
  }

  /** The process ended without a word: out of memory (V8 aborts), or a defect of ours. */
  private death(code: number | null, signal: NodeJS.Signals | null): SpreadsheetError {
    const memory = signal === 'SIGABRT' || code === 134 || /heap out of memory|heap limit/i.test(this.errors);
    if (memory) return new SpreadsheetError('spreadsheet.too_large', { what: 'memory', max: this.job.limits.heapMb }, { cause: this.errors });
    return new SpreadsheetError('spreadsheet.parser_failed', {}, { cause: `exit ${code ?? signal}: ${this.errors}` });
  }

  private startClock(): void {
    this.since = performance.now();
    const seconds = this.job.limits.seconds;
    this.timer = setTimeout(() => this.fail(new SpreadsheetError('spreadsheet.timeout', { seconds })), Math.max(0, this.left));
  }

  private stopClock(): void {
    if (!this.timer) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.left -= performance.now() - this.since;
  }
}
