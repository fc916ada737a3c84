import type { FastifyInstance } from 'fastify';
import { Problem } from '../problem/problem.js';

const WINDOW_MS = 10_000;
const MOST = 10_000;

/**
 * Keeps one caller from starving the others: a fixed window per address and bearer, counted in the process. Sign-in has
 * its own throttle in rows, shared by all processes. `perMinute` 0 switches it off.
 */
export function installRateLimit(f: FastifyInstance, perMinute: number): void {
  if (perMinute <= 0) return;
  const limit = Math.ceil((perMinute * WINDOW_MS) / 60_000);
  let counts = new Map<string, number>();
  let resetAt = performance.now() + WINDOW_MS;
  f.addHook('onRequest', (req, reply, done) => {
    const now = performance.now();
    if (now >= resetAt || counts.size > MOST) {
      counts = new Map();
      resetAt = now + WINDOW_MS;
    }
    const key = req.ip + (req.headers.authorization ?? '').slice(-24);
    const n = (counts.get(key) ?? 0) + 1;
    counts.set(key, n);
    if (n <= limit) { done(); return; }
    const seconds = Math.max(1, Math.ceil((resetAt - now) / 1000));
    reply.header('ratelimit', `"default";r=0;t=${seconds}`);
    done(new Problem(429, 'too_many_requests', { seconds }));
  });
}
