import { rm } from 'node:fs/promises';
import { Inject, Injectable } from '@nestjs/common';
import { FileStore, type NewRow, database } from '@steward/platform';
import { type Attachment, attachmentTable } from './attachment.entity.js';

export const THUMBNAILS = [128, 512] as const;
export const thumbnailPath = (path: string, size: number): string => `${path}.t${size}.webp`;

/** Rows of attachments and their files. Who may see them is decided by their parents. */
@Injectable()
export class AttachmentStore {
  constructor(@Inject(FileStore) private readonly files: FileStore) {}

  of(entity: string, entityId: number): Promise<Attachment[]> {
    return attachmentTable.query('WHERE t.entity=? AND t.entityId=? ORDER BY t.id DESC LIMIT 500', [entity, entityId]);
  }
  find(id: number): Promise<Attachment | undefined> {
    return attachmentTable.find({ id });
  }
  /** The same file under the same name at the same record. */
  async same(a: Pick<Attachment, 'entity' | 'entityId' | 'sha256' | 'name'>): Promise<Attachment | undefined> {
    return (await this.of(a.entity, a.entityId)).find((x) => x.sha256 === a.sha256 && x.name === a.name);
  }
  insert(row: NewRow<Attachment>): Promise<number> {
    return attachmentTable.insert(row);
  }
  async usedBytes(): Promise<number> {
    return Number((await database.sql.all<{ n: number | string }>('SELECT COALESCE(SUM(size),0) AS n FROM attachment'))[0]?.n ?? 0);
  }
  hasFile(storeKey: string): Promise<boolean> {
    return attachmentTable.exists({ storeKey });
  }

  /** Deletes rows now and their files after commit; what is left by a crash goes with the nightly sweep. */
  async delete(rows: readonly Attachment[]): Promise<void> {
    if (rows.length === 0) return;
    await attachmentTable.delete({ id: rows.map((r) => r.id) });
    database.unit.afterCommit(() => { for (const r of rows) void this.removeFile(r.storeKey); });
  }

  async removeFile(key: string): Promise<void> {
    try {
      await this.files.remove(key);
      for (const size of THUMBNAILS) await rm(thumbnailPath(this.files.path(key), size), { force: true });
    } catch {
      // the sweep tries again
    }
  }

  async move(entity: string, from: number, to: number): Promise<number> {
    return attachmentTable.change({ entity, entityId: from }, { entityId: to });
  }
}
