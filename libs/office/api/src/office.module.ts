import { BACKGROUND } from '@steward/platform';
import { Global, Inject, Module, type OnApplicationBootstrap, type OnApplicationShutdown, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { Maintenance } from '@steward/system-api';
import { JobNotices } from './notice/job-notices.js';
import { NoticeDelivery } from './notice/notice.delivery.js';
import { sweepNotices } from './notice/notice.sweep.js';
import { Notices } from './notice/notices.js';
import { NotificationController } from './notification/notification.controller.js';
import { NotificationService } from './notification/notification.service.js';
import { NotificationStore } from './notification/notification.store.js';
import { NotificationStreams } from './notification/notification.streams.js';
import { WorklistController } from './worklist/worklist.controller.js';
import { WorklistService } from './worklist/worklist.service.js';

/** My office 我的办公: notices for people, worklists. Global: every domain has something to tell. */
@Global()
@Module({
  controllers: [NotificationController, WorklistController],
  providers: [Notices, JobNotices, NoticeDelivery, NotificationStore, NotificationService, NotificationStreams, WorklistService],
  exports: [Notices],
})
export class OfficeModule implements OnModuleInit, OnApplicationBootstrap, OnModuleDestroy, OnApplicationShutdown {
  constructor(@Inject(NoticeDelivery) private readonly delivery: NoticeDelivery, @Inject(NotificationStreams) private readonly streams: NotificationStreams, @Inject(Maintenance) private readonly maintenance: Maintenance, @Inject(BACKGROUND) private readonly background: boolean) {}

  onModuleInit(): void {
    this.maintenance.register('notices', sweepNotices);
    this.delivery.onDelivered(() => void this.streams.look());
  }

  onApplicationBootstrap(): void {
    if (this.background) this.delivery.start();
  }

  /** Before the server waits for its connections to end. */
  onModuleDestroy(): void {
    this.streams.close();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.delivery.stop();
  }
}
