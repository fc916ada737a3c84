import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Config, Secrets, badAddress, clock, installHooks, installRateLimit, makeLogger, openDatabase, slowUnit, validationPipe } from '@steward/platform';
import { AppModule } from './app.module.js';
import { schema } from './schema.js';
import { serveSpa } from './spa.js';

export interface Running { app: NestFastifyApplication; close(): Promise<void> }

export const version = (JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as { version: string }).version;

/** Opens the database, builds the application and its HTTP frame; does not listen yet. `background` false: no relay, no jobs. */
export async function createApp(config: Config, o: { background?: boolean } = {}): Promise<Running> {
  clock.moveBy(config.testClock);
  const { log, flush } = makeLogger(config);
  const database = await openDatabase(config, schema, { pauseMs: config.testPauseMs, slow: (ms) => { slowUnit(); log.warn({ ms: Math.round(ms) }, 'slow unit of work'); } });
  try {
    const secrets = await Secrets.load(config.dataDir, config.databaseUrl !== undefined);
    const adapter = new FastifyAdapter({ frameworkErrors: badAddress as never, trustProxy: config.trustProxy, forceCloseConnections: true, bodyLimit: 5 * 1024 * 1024, keepAliveTimeout: 65_000, routerOptions: { maxParamLength: 200 } });
    const fastify = adapter.getInstance();
    installHooks(fastify as never, log, version);
    installRateLimit(fastify as never, config.rateLimit);
    const app = await NestFactory.create<NestFastifyApplication>(AppModule.with({ config, secrets, log, background: o.background }), adapter, { logger: ['error', 'warn'], abortOnError: false });
    await app.register(cookie as never);
    await app.register(multipart as never, { limits: { fileSize: 50 * 1024 * 1024, files: 1, fields: 20, fieldSize: 64 * 1024, parts: 30, headerPairs: 100 } });
    app.setGlobalPrefix('api/v1', { exclude: ['health/live', 'health/ready', 'metrics'] });
    app.useGlobalPipes(validationPipe());
    await serveSpa(app);
    return {
      app,
      async close() {
        await app.close();
        await database.close();
        flush();
      },
    };
  } catch (e) {
    await database.close();
    flush();
    throw e;
  }
}

export const webDist = (): string | undefined => {
  const dir = join(import.meta.dirname, '../../web/dist');
  return existsSync(join(dir, 'index.html')) ? dir : undefined;
};
