/**
 * Child processes with an owner: each runs in a process group of its own, is remembered by its id, has a time limit, and is ended
 * (with its grandchildren) when this process ends, whatever the reason short of `kill -9`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { environment, root } from './paths.mjs';

const windows = process.platform === 'win32';
const alive = new Set();

/** Ends a child and its group at once. */
function kill(child, signal) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (windows) spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
    else process.kill(child.ownGroup ? -child.pid : child.pid, signal);
  } catch { /* it has ended meanwhile */ }
}

const cleanups = new Set();
/** Registers work to be done before this process ends on a signal. Answers a function that takes it back. */
export function onEnd(work) { cleanups.add(work); return () => cleanups.delete(work); }

/** Listens for our own end, from the first child on (a test file that only imports this module leaves no listeners behind). */
let armed = false;
function arm() {
  if (armed) return;
  armed = true;
  process.on('exit', () => { for (const child of alive) kill(child, 'SIGKILL'); });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, async () => {
      await Promise.allSettled([...cleanups].map((work) => work()));
      await stopAll();
      process.exit(signal === 'SIGINT' ? 130 : 143);
    });
  }
}

/** Starts a long-running child. Options: env (added to the npm-like one), cwd, stdio; `group: false` leaves it in our own process group, to end with us when somebody ends that. */
export function start(command, args, { env, cwd = root, stdio = 'inherit', group = true } = {}) {
  arm();
  const child = spawn(command, args, { cwd, stdio, env: environment(env), detached: group && !windows, windowsHide: true });
  child.ownGroup = group;
  alive.add(child);
  child.once('exit', () => alive.delete(child));
  child.once('error', () => alive.delete(child));
  return child;
}

const ended = (child) => new Promise((resolve) => (child.exitCode !== null || child.signalCode !== null ? resolve() : child.once('exit', resolve)));

/** Asks a child to end, waits, then insists. */
export async function stop(child, patienceMs = 10_000) {
  kill(child, 'SIGTERM');
  await Promise.race([ended(child), sleep(patienceMs, undefined, { ref: false })]);
  await crash(child);
}

/** Ends a child as a crash would: nothing is asked first. */
export async function crash(child) {
  kill(child, 'SIGKILL');
  if (child.pid !== undefined) await ended(child);
}

export const stopAll = () => Promise.all([...alive].map((child) => stop(child, 5_000)));

/**
 * Runs a command to its end. With `log` the output goes to that file (and the last lines come back), else to the terminal.
 * Answers `{ code, output }`; a command over its time has code 124.
 */
export async function run(command, args, { env, cwd, log, timeoutMs = 600_000, keep = 60_000 } = {}) {
  const child = start(command, args, { env, cwd, stdio: log ? ['ignore', 'pipe', 'pipe'] : 'inherit' });
  let output = '';
  let late = false;
  const timer = setTimeout(() => { late = true; void stop(child, 5_000); }, timeoutMs);
  if (log) {
    mkdirSync(dirname(log), { recursive: true });
    const file = createWriteStream(log);
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => { file.write(data); output = (output + data).slice(-keep); });
    child.once('close', () => file.end());
  }
  const code = await new Promise((resolve) => {
    child.once('error', (error) => { output += `\n${error.message}`; resolve(127); });
    child.once(log ? 'close' : 'exit', (status, signal) => resolve(status ?? (signal ? 128 : 1)));
  });
  clearTimeout(timer);
  if (late) output += `\nstopped after ${timeoutMs / 1000} s`;
  return { code: late ? 124 : code, output };
}

/** Runs one of our programs (`bin` of paths.mjs, or a file of tools/) on this very Node. */
export const runNode = (file, args = [], options) => run(process.execPath, [file, ...args], options);

/** A port that was free a moment ago on loopback. */
export const freePort = () => new Promise((resolve, reject) => {
  const server = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});

/** Calls `probe` until it answers something truthy; throws after `timeoutMs` or when `failed()` gives a reason. */
export async function waitFor(what, probe, { timeoutMs = 30_000, everyMs = 50, failed = () => undefined } = {}) {
  const until = performance.now() + timeoutMs;
  for (;;) {
    const answer = await probe();
    if (answer) return answer;
    const reason = failed();
    if (reason) throw new Error(`${what}: ${reason}`);
    if (performance.now() > until) throw new Error(`${what}: no answer within ${timeoutMs / 1000} s`);
    await sleep(everyMs);
  }
}
