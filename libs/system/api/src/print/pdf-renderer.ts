import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Turnstile } from '../exchange/turnstile.js';
import { PrintErrors } from './print.errors.js';
import type { RenderAnswer, RenderOrder } from './render/protocol.js';
import type { Sheet } from './render/sheet.js';

const isSource = import.meta.url.endsWith('.ts');
const entry = fileURLToPath(new URL(`./render/render-worker.${isSource ? 'ts' : 'js'}`, import.meta.url));

/** The specs run from TypeScript: Node strips types by itself, but does not know that our `./x.js` means `./x.ts` there. The product runs `.js` without it. */
const sourceHook = `import { registerHooks } from 'node:module';
registerHooks({ resolve(specifier, context, next) {
  const ours = specifier.startsWith('.') && specifier.endsWith('.js') && !context.parentURL?.includes('/node_modules/');
  return next(ours ? specifier.slice(0, -3) + '.ts' : specifier, context);
} });`;

export interface RenderLimits {
  /** For loading fonts and libraries. */
  startSeconds: number;
  /** For one document; each further one in the same file adds a second. */
  seconds: number;
  /** The process ends when nobody printed for so long. */
  idleSeconds: number;
  heapMb: number;
  /** Documents that may wait for their turn. */
  waiting: number;
}
const LIMITS: RenderLimits = { startSeconds: 30, seconds: 20, idleSeconds: 120, heapMb: 320, waiting: 40 };

/**
 * Renders in a process of its own, one document after the other: the event loop stays free, a document that takes too long
 * or too much memory costs that process and nothing else. It starts with the first print and has no environment of ours.
 */
@Injectable()
export class PdfRenderer implements OnModuleDestroy {
  private readonly limits: RenderLimits = { ...LIMITS };
  private readonly turnstile = new Turnstile(1);
  private waiting = 0;
  private child: { process: ChildProcess; ready: Promise<void> } | undefined;
  private idle: NodeJS.Timeout | undefined;
  private orders = 0;

  /** For tests: other limits. */
  limit(limits: Partial<RenderLimits>): this {
    Object.assign(this.limits, limits);
    return this;
  }

  /** The PDF of sheets of one paper, one after the other. Throws 503 `print.busy` or `print.timeout`; anything else is a defect. */
  async render(...sheets: readonly Sheet[]): Promise<Buffer> {
    if (this.waiting > this.limits.waiting) throw PrintErrors.busy();
    this.waiting++;
    try {
      return await this.turnstile.pass(() => this.one(sheets));
    } finally {
      this.waiting--;
      this.rest();
    }
  }

  onModuleDestroy(): void {
    clearTimeout(this.idle);
    this.end(this.child?.process);
  }

  private async one(sheets: readonly Sheet[]): Promise<Buffer> {
    clearTimeout(this.idle);
    const child = (this.child ??= this.start());
    await child.ready;
    const order: RenderOrder = { id: ++this.orders, sheets };
    const answer = await this.within(child.process, this.limits.seconds + sheets.length - 1, (m) => (m.kind !== 'ready' && m.id === order.id ? m : undefined), () => child.process.send(order, () => undefined));
    if (answer.kind === 'error') throw new Error('A document could not be rendered', { cause: answer.message });
    return Buffer.from(answer.pdf.buffer, answer.pdf.byteOffset, answer.pdf.byteLength);
  }

  private start(): { process: ChildProcess; ready: Promise<void> } {
    const execArgv = [`--max-old-space-size=${this.limits.heapMb}`, '--disable-warning=ExperimentalWarning', ...(isSource ? [`--import=data:text/javascript,${encodeURIComponent(sourceHook)}`] : [])];
    const { SystemRoot } = process.env;
    const child = fork(entry, [], { execArgv, env: SystemRoot === undefined ? {} : { SystemRoot }, serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    child.unref();
    child.channel?.unref();
    child.once('exit', () => this.end(child));
    const ready = this.within(child, this.limits.startSeconds, (m) => (m.kind === 'ready' ? m : undefined), () => undefined).then(() => undefined);
    return { process: child, ready };
  }

  /** The first answer `pick` takes; the process is killed when it takes too long. */
  private within<T>(child: ChildProcess, seconds: number, pick: (m: RenderAnswer) => T | undefined, begin: () => void): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const settle = (finish: () => void): void => {
        clearTimeout(timer);
        child.off('message', hear).off('exit', die).off('error', die);
        finish();
      };
      const hear = (m: unknown): void => { const found = pick(m as RenderAnswer); if (found !== undefined) settle(() => resolve(found)); };
      const die = (why: unknown): void => { this.end(child); settle(() => reject(new Error('The rendering process ended', { cause: why }))); };
      const timer = setTimeout(() => { this.end(child); settle(() => reject(PrintErrors.timeout({ seconds }))); }, seconds * 1000);
      child.on('message', hear).once('exit', die).once('error', die);
      begin();
    });
  }

  private rest(): void {
    if (this.waiting > 0 || !this.child) return;
    clearTimeout(this.idle);
    this.idle = setTimeout(() => this.end(this.child?.process), this.limits.idleSeconds * 1000);
    this.idle.unref();
  }

  private end(child: ChildProcess | undefined): void {
    if (this.child?.process === child) this.child = undefined;
    child?.kill('SIGKILL');
  }
}
