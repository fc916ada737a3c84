import { Controller, Inject } from '@nestjs/common';
import { statfs } from 'node:fs/promises';
import type { FastifyReply } from 'fastify';
import { CONFIG, type Config } from '../config/index.js';
import { context } from '../context/context.js';
import { database } from '../database/index.js';
import { Endpoint, PUBLIC } from '../http/endpoint.js';
import { Problem } from '../problem/problem.js';
import { metricsText } from './metrics.js';

/** Set while the process is going down: the balancer sends nobody any more. */
export const shutdown = { begun: false };

@Controller()
export class HealthController {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @Endpoint({ method: 'GET', path: 'health/live', can: PUBLIC, summary: 'The process is alive' })
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Endpoint({ method: 'GET', path: 'health/ready', can: PUBLIC, summary: 'Requests can be served: database answers, disk has room' })
  async ready(): Promise<{ status: 'ok' }> {
    if (shutdown.begun) throw new Problem(503, 'unavailable');
    await database.engine.read.all('SELECT 1');
    const disk = await statfs(this.config.dataDir);
    if (disk.bavail * disk.bsize < 100 * 1024 * 1024) throw new Problem(503, 'read_only');
    return { status: 'ok' };
  }

  @Endpoint({ method: 'GET', path: 'metrics', can: PUBLIC, summary: 'Figures for Prometheus', returns: 'binary' })
  async metrics(): Promise<string> {
    (context().reply as FastifyReply).header('content-type', 'text/plain; version=0.0.4');
    return metricsText();
  }
}
