import { Counter, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** One registry of our own: several apps in one test process must not share the global one. */
export const metrics = new Registry();
collectDefaultMetrics({ register: metrics });

const requests = new Histogram({ name: 'steward_http_request_ms', help: 'Duration of HTTP requests in milliseconds', labelNames: ['method', 'route', 'status'], buckets: [2, 5, 10, 25, 50, 100, 250, 500, 1000, 5000], registers: [metrics] });
const slowUnits = new Counter({ name: 'steward_slow_units_total', help: 'Units of work longer than 500 ms', registers: [metrics] });

interface Bucket { labels: [string, string, string]; values: number[] }
const pending = new Map<string, Bucket>();

/** Collected here and handed to prom-client when somebody looks: labelling on every request costs more than the request log. */
export function observeRequest(method: string, route: string, status: number, ms: number): void {
  const key = `${method} ${route} ${status}`;
  let b = pending.get(key);
  if (!b) pending.set(key, (b = { labels: [method, route, String(status)], values: [] }));
  b.values.push(ms);
  if (b.values.length >= 512) drain(b);
}

function drain(b: Bucket): void {
  const histogram = requests.labels(...b.labels);
  for (const v of b.values) histogram.observe(v);
  b.values.length = 0;
}

export const slowUnit = (): void => slowUnits.inc();

export async function metricsText(): Promise<string> {
  for (const b of pending.values()) drain(b);
  return metrics.metrics();
}
