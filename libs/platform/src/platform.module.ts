import { type DynamicModule, Global, Inject, Module, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { JwtModule } from '@nestjs/jwt';
import type { Bundle } from '@steward/kernel';
import type { Logger } from 'pino';
import { PrincipalSource } from './access/principal.js';
import { Secrets } from './access/secrets.js';
import { SessionTokens } from './access/session-tokens.js';
import { onWritten } from './audit/audit.js';
import { CONFIG, type Config } from './config/index.js';
import { EventBus } from './events/event-bus.js';
import { OutboxRelay } from './events/outbox-relay.js';
import { HealthController, shutdown } from './health/health.controller.js';
import { LOGGER } from './health/logger.js';
import { AccessGuard } from './http/guard.js';
import { ProblemFilter } from './http/problem-filter.js';
import { Texts } from './http/texts.js';
import { JobRunner } from './jobs/job-runner.js';
import { ListRunner } from './list/list-runner.js';
import { ListSupport } from './list/ports.js';
import { Totals } from './list/totals.js';
import { FileStore } from './storage/file-store.js';

export interface PlatformOptions { config: Config; secrets: Secrets; log: Logger; bundles: readonly Bundle[]; /** False for tools that only look: no relay, no jobs. */ background?: boolean }

/** Injected as a boolean: false in command line tools, which run neither relay nor jobs nor timers. */
export const BACKGROUND = 'background';

/** Everything that knows no domain; global. The system domain provides {@link PrincipalSource} and {@link ListSupport}. */
@Global()
@Module({})
export class PlatformModule implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(@Inject(OutboxRelay) private readonly relay: OutboxRelay, @Inject(JobRunner) private readonly jobs: JobRunner, @Inject(BACKGROUND) private readonly background: boolean) {}

  static forRoot(o: PlatformOptions): DynamicModule {
    const value = <T>(provide: unknown, useValue: T): { provide: never; useValue: T } => ({ provide: provide as never, useValue });
    const totals = new Totals();
    onWritten((userId) => { totals.wrote(userId); });
    const providers = [
      value(CONFIG, o.config), value(LOGGER, o.log), value(Secrets, o.secrets), value(Texts, new Texts(o.bundles)), value(Totals, totals),
      value(EventBus, new EventBus()), value(FileStore, new FileStore(o.config.dataDir)), value(BACKGROUND, o.background ?? true),
      SessionTokens,
      { provide: OutboxRelay, useFactory: (log: Logger) => new OutboxRelay(log), inject: [LOGGER] },
      { provide: JobRunner, useFactory: (p: PrincipalSource, log: Logger) => new JobRunner(p, log), inject: [PrincipalSource, LOGGER] },
      { provide: ListRunner, useFactory: (s: ListSupport, t: Totals) => new ListRunner(s, t), inject: [ListSupport, Totals] },
    ];
    return {
      module: PlatformModule,
      imports: [JwtModule.register({})],
      controllers: [HealthController],
      providers: [...providers, { provide: APP_GUARD, useClass: AccessGuard }, { provide: APP_FILTER, useClass: ProblemFilter }],
      exports: [CONFIG, LOGGER, Secrets, Texts, Totals, EventBus, FileStore, SessionTokens, OutboxRelay, JobRunner, ListRunner, BACKGROUND],
    };
  }

  onApplicationBootstrap(): void {
    shutdown.begun = false;
    if (!this.background) return;
    this.relay.start();
    this.jobs.start();
  }

  async onApplicationShutdown(): Promise<void> {
    shutdown.begun = true;
    await this.jobs.stop();
    await this.relay.stop();
  }
}
