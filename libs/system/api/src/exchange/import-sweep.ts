import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { FileStore, clock, transaction } from '@steward/platform';
import { FileClaims } from '../data/file/file-claims.js';
import { Maintenance } from '../data/maintenance/maintenance.js';
import { breathe } from './import-phase.js';
import { UNDO_DAYS, isActive } from './import-run.rules.js';
import { ImportStore } from './import.store.js';

const DELETE_BATCH = 2_000;

/** After the undo window the staged rows and the file of an import go; the line of the history stays. */
@Injectable()
export class ImportSweep implements OnModuleInit {
  constructor(@Inject(Maintenance) private readonly maintenance: Maintenance, @Inject(FileClaims) private readonly claims: FileClaims, @Inject(ImportStore) private readonly store: ImportStore, @Inject(FileStore) private readonly files: FileStore) {}

  onModuleInit(): void {
    this.claims.register('import', (keys) => this.store.filesInUse(keys));
    this.maintenance.register('imports', () => this.sweep());
  }

  async sweep(): Promise<{ imports: number }> {
    let imports = 0;
    for (;;) {
      const due = await this.store.expired(new Date(clock.now().getTime() - UNDO_DAYS * 86_400_000).toISOString());
      for (const run of due) if (await this.purge(run.id)) imports++;
      if (due.length === 0) return { imports };
    }
  }

  private async purge(id: number): Promise<boolean> {
    for (let empty = false; !empty;) {
      empty = await transaction(async () => {
        const run = await this.store.lockAny(id);
        if (!run || isActive(run.state)) return true;
        const done = await this.store.deleteSome(id, DELETE_BATCH);
        // nothing can be begun any more, even when this is broken off in the middle
        await this.store.change(run, { validatedAt: null, stagedAt: null, ...(run.committedAt === null ? { state: 'cancelled' as const } : {}), ...(done ? { purgedAt: clock.stamp() } : {}) });
        return done;
      });
      await breathe();
    }
    const run = await transaction(() => this.store.lockAny(id));
    if (!run?.purgedAt) return false;
    await this.files.remove(run.storeKey);
    return true;
  }
}
