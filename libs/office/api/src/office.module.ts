import { BACKGROUND, SIGNED_IN } from '@steward/platform';
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
import { ReminderController } from './reminder/reminder.controller.js';
import { ReminderFinder } from './reminder/reminder.finder.js';
import { ReminderNight } from './reminder/reminder.night.js';
import { ReminderService } from './reminder/reminder.service.js';
import { ReminderStore } from './reminder/reminder.store.js';
import { WorklistController } from './worklist/worklist.controller.js';
import { registerWorklist } from './worklist/worklist.registry.js';
import { WorklistService } from './worklist/worklist.service.js';

/** My office 我的办公: notices for people, worklists. Global: every domain has something to tell. */
@Global()
@Module({
  controllers: [NotificationController, WorklistController, ReminderController],
  providers: [Notices, JobNotices, NoticeDelivery, NotificationStore, NotificationService, NotificationStreams, WorklistService, ReminderStore, ReminderFinder, ReminderService, ReminderNight],
  exports: [Notices],
})
export class OfficeModule implements OnModuleInit, OnApplicationBootstrap, OnModuleDestroy, OnApplicationShutdown {
  constructor(
    @Inject(NoticeDelivery) private readonly delivery: NoticeDelivery, @Inject(NotificationStreams) private readonly streams: NotificationStreams, @Inject(Maintenance) private readonly maintenance: Maintenance, @Inject(BACKGROUND) private readonly background: boolean,
    @Inject(ReminderNight) private readonly night: ReminderNight, @Inject(ReminderService) private readonly reminders: ReminderService,
  ) {}

  onModuleInit(): void {
    this.maintenance.register('notices', sweepNotices);
    this.maintenance.register('reminders', () => this.night.run());
    registerWorklist({ key: 'reminders', group: 'office', permission: SIGNED_IN, path: '/reminders', order: 1, concerns: () => this.reminders.concerns(), count: (fresh) => this.reminders.count(fresh) });
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
