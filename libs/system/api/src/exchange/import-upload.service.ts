import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { FileStore, clock, context, inspectSpreadsheet, principal, record, transaction } from '@steward/platform';
import { safeName } from '../data/file/file-name.js';
import { SettingsFacade } from '../data/setting/setting.facade.js';
import { ExchangeErrors, fileProblem } from './exchange.errors.js';
import type { ImportRun } from './import-run.entity.js';
import { ImportService } from './import.service.js';
import { ImportStore } from './import.store.js';

const MB = 1024 * 1024;
const SAME_MS = 3_600_000;

/** What arrives in a multipart request, as @fastify/multipart hands it out. */
export type UploadPart = { type: 'field'; fieldname: string; value: unknown } | { type: 'file'; fieldname: string; filename: string; file: Readable };

/** Takes a file in: streamed to the store with its SHA-256, looked through in a child process, remembered as a run. */
@Injectable()
export class ImportUploadService {
  constructor(@Inject(ImportStore) private readonly store: ImportStore, @Inject(FileStore) private readonly files: FileStore, @Inject(ImportService) private readonly imports: ImportService, @Inject(SettingsFacade) private readonly settings: SettingsFacade) {}

  /** The order of the parts is the client's; `entity` may also come in the address. The same file again within an hour is the same run. */
  async receive(parts: AsyncIterable<UploadPart>, asked: string | undefined): Promise<ImportRun> {
    const limit = (await this.settings.get('import.max_mb')) * MB;
    let entity = asked;
    let stored: { key: string; size: number; sha256: string; name: string } | undefined;
    try {
      for await (const part of parts) {
        if (part.type === 'field') { if (part.fieldname === 'entity' && typeof part.value === 'string') entity ??= part.value; continue; }
        if (entity !== undefined) this.imports.target(entity);
        stored = { ...(await this.files.put(part.file, limit)), name: safeName(part.filename) };
      }
      if (!stored) throw ExchangeErrors.fileMissing();
      if (entity === undefined) throw ExchangeErrors.unknownEntity({ entity: '' });
      this.imports.target(entity);
      const { run, kept } = await this.open(stored, entity);
      if (!kept) await this.files.remove(stored.key);
      return run;
    } catch (e) {
      if (stored) await this.files.remove(stored.key);
      throw fileProblem(e);
    }
  }

  private async open(file: { key: string; size: number; sha256: string; name: string }, entity: string): Promise<{ run: ImportRun; kept: boolean }> {
    const ownerId = principal().id;
    const since = new Date(clock.now().getTime() - SAME_MS).toISOString();
    const same = await this.store.sameUpload(ownerId, entity, file.sha256, since);
    if (same) return { run: same, kept: false };
    const info = await inspectSpreadsheet(this.files.path(file.key), file.name, { limits: { rows: await this.settings.get('import.max_rows') } });
    if (info.rowCount === 0) throw ExchangeErrors.noRows();
    const columns = await this.imports.columns(entity, info.columns);
    const id = await transaction(async () => {
      const made = await this.store.insertRun({
        ownerId, entity, fileName: file.name, storeKey: file.key, sha256: file.sha256, format: info.format, encoding: info.encoding?.slice(0, 32) ?? null, sheet: info.sheet.slice(0, 255),
        sheets: info.sheets, headerRow: info.headerRow, rowCount: info.rowCount, columns, locale: context().locale, state: 'uploaded', counts: {}, position: 0, restage: false,
      });
      record({ entity: 'import', entityId: made, action: 'create', changes: { entity: [null, entity], fileName: [null, file.name], size: [null, file.size], sha256: [null, file.sha256] } });
      return made;
    });
    return { run: await this.store.get(id), kept: true };
  }
}
