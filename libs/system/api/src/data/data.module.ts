import { Global, Inject, Module, type OnApplicationBootstrap, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { CONFIG, type Config, FileStore, ListSupport, asSystem, database } from '@steward/platform';
import { attachmentTable } from './attachment/attachment.entity.js';
import { AttachmentController } from './attachment/attachment.controller.js';
import { AttachmentFacade } from './attachment/attachment.facade.js';
import { AttachmentParents } from './attachment/attachment.parents.js';
import { AttachmentService } from './attachment/attachment.service.js';
import { AttachmentStore } from './attachment/attachment.store.js';
import { Thumbnails } from './attachment/thumbnails.js';
import { AuditFacade } from './audit-log/audit.facade.js';
import { AuditLogController } from './audit-log/audit-log.controller.js';
import { CategoryController } from './category/category.controller.js';
import { CategoryFacade } from './category/category.facade.js';
import { CategoryUsage } from './category/category.registry.js';
import { CategoryService } from './category/category.service.js';
import { CategoryStore } from './category/category.store.js';
import { ChangeController } from './change/change.controller.js';
import { CustomFieldController } from './custom-field/custom-field.controller.js';
import { CustomFieldFacade } from './custom-field/custom-field.facade.js';
import { CustomFieldService } from './custom-field/custom-field.service.js';
import { CustomFieldStore } from './custom-field/custom-field.store.js';
import { DictionaryController } from './dictionary/dictionary.controller.js';
import { DictionaryFacade } from './dictionary/dictionary.facade.js';
import { DictionaryService } from './dictionary/dictionary.service.js';
import { DictionaryStore } from './dictionary/dictionary.store.js';
import { DictionaryUsage } from './dictionary/dictionary.usage.js';
import { FileClaims } from './file/file-claims.js';
import { IntegrityController } from './integrity/integrity.controller.js';
import { IntegrityService } from './integrity/integrity.service.js';
import { JobController } from './job/job.controller.js';
import { JobService } from './job/job.service.js';
import { SystemListSupport } from './list-support/list-support.js';
import { NameStore } from './list-support/name.store.js';
import { Maintenance } from './maintenance/maintenance.js';
import { jobFiles, sweepFiles, sweepIdempotency, sweepJobResults, sweepThrottles } from './maintenance/sweeps.js';
import { NumberingController } from './numbering/numbering.controller.js';
import { NumberingFacade } from './numbering/numbering.facade.js';
import { NumberingService } from './numbering/numbering.service.js';
import { NumberingStore } from './numbering/numbering.store.js';
import { RegionFacade } from './region/region.facade.js';
import { SavedViewController } from './saved-view/saved-view.controller.js';
import { SavedViewService } from './saved-view/saved-view.service.js';
import { SavedViewStore } from './saved-view/saved-view.store.js';
import { SettingController } from './setting/setting.controller.js';
import { SettingsFacade } from './setting/setting.facade.js';
import { SettingService } from './setting/setting.service.js';
import { SettingStore } from './setting/setting.store.js';
import './data.permissions.js';

/** Other processes learn of a changed time zone within so many milliseconds, also when nobody asks for a setting. */
const SETTINGS_MS = 5_000;

const doors = [
  SettingsFacade, DictionaryFacade, DictionaryUsage, CategoryFacade, CategoryUsage, CustomFieldFacade, NumberingFacade, AttachmentFacade, AttachmentParents, AuditFacade, RegionFacade,
  FileClaims, Maintenance, NameStore, { provide: ListSupport, useClass: SystemListSupport },
];

/** Reference data and records about records: settings, dictionaries, category trees, custom fields, numbers, attachments, saved views, audit trail, jobs, change feed. */
@Global()
@Module({
  controllers: [IntegrityController, SettingController, DictionaryController, CategoryController, CustomFieldController, NumberingController, AttachmentController, SavedViewController, AuditLogController, JobController, ChangeController],
  providers: [IntegrityService,
    ...doors, SettingStore, SettingService, DictionaryStore, DictionaryService, CategoryStore, CategoryService, CustomFieldStore, CustomFieldService, NumberingStore, NumberingService,
    AttachmentStore, AttachmentService, Thumbnails, SavedViewStore, SavedViewService, JobService,
  ],
  exports: doors,
})
export class DataModule implements OnModuleInit, OnApplicationBootstrap, OnApplicationShutdown {
  private timer?: NodeJS.Timeout;

  constructor(
    @Inject(SettingStore) private readonly settings: SettingStore,
    @Inject(DictionaryService) private readonly dictionaries: DictionaryService,
    @Inject(AttachmentStore) private readonly attachments: AttachmentStore,
    @Inject(Maintenance) private readonly maintenance: Maintenance,
    @Inject(FileClaims) private readonly claims: FileClaims,
    @Inject(FileStore) private readonly files: FileStore,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.claims.register('attachment', async (keys) => (await attachmentTable.all({ storeKey: keys })).map((a) => a.storeKey));
    this.claims.register('job', jobFiles);
    this.maintenance.register('idempotency', sweepIdempotency);
    this.maintenance.register('login throttles', sweepThrottles);
    this.maintenance.register('job results', () => sweepJobResults((key) => this.attachments.removeFile(key)));
    this.maintenance.register('files', () => sweepFiles(this.config.dataDir, this.claims));
  }

  /** All domains have declared by now (import time, onModuleInit). */
  async onApplicationBootstrap(): Promise<void> {
    await asSystem('presets', () => this.dictionaries.plant());
    await this.settings.all();
    if (database.engine.engine !== 'mysql') return;
    this.timer = setInterval(() => { this.settings.all().catch(() => undefined); }, SETTINGS_MS);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }
}
