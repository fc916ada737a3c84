import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { FileStore, Problem, type StoredFile, Transactional, command, demandVersion, fault, invalid, notFound, record } from '@steward/platform';
import { DataErrors } from '../data.errors.js';
import { safeName } from '../file/file-name.js';
import { NameStore } from '../list-support/name.store.js';
import { SettingsFacade } from '../setting/setting.facade.js';
import type { Attachment } from './attachment.entity.js';
import { AttachmentParents } from './attachment.parents.js';
import { type FileKind, isDenied, kindOf } from './attachment.rules.js';
import { AttachmentStore } from './attachment.store.js';
import { type AttachmentView, attachmentView } from './attachment.view.js';

/** What arrives in a multipart request, as @fastify/multipart hands it out. */
export type UploadPart = { type: 'field'; fieldname: string; value: unknown } | { type: 'file'; fieldname: string; filename: string; file: Readable };
export interface UploadTarget { entity?: string; entityId?: string; category?: string }

const MB = 1024 * 1024;

/** Files at records: whoever sees the record sees them, whoever may change it adds and deletes them. */
@Injectable()
export class AttachmentService {
  constructor(
    @Inject(AttachmentStore) private readonly store: AttachmentStore,
    @Inject(AttachmentParents) private readonly parents: AttachmentParents,
    @Inject(FileStore) private readonly files: FileStore,
    @Inject(SettingsFacade) private readonly settings: SettingsFacade,
    @Inject(NameStore) private readonly names: NameStore,
  ) {}

  async list(entity: string, entityId: number): Promise<AttachmentView[]> {
    await this.parents.ensure(entity, entityId, 'view');
    return this.views(await this.store.of(entity, entityId));
  }

  /** The attachment, if its record may be seen; 404 otherwise, whatever the reason. */
  async visible(id: number): Promise<Attachment> {
    const a = await this.store.find(id);
    if (!a) throw notFound();
    try {
      await this.parents.ensure(a.entity, a.entityId, 'view');
    } catch (e) {
      throw e instanceof Problem && e.status === 403 ? notFound() : e;
    }
    return a;
  }

  /**
   * Takes a file in: bytes to the store first, then the row in a unit of work; a file whose row did not come about is removed.
   * The parts may come in any order; the same file again at the same record gives the attachment that is there.
   */
  async upload(parts: AsyncIterable<UploadPart>, asked: UploadTarget): Promise<AttachmentView> {
    const target: UploadTarget = { ...asked };
    let file: (StoredFile & { name: string }) | undefined;
    try {
      for await (const part of parts) {
        if (part.type === 'field') { take(target, part.fieldname, part.value); continue; }
        if (file) throw invalid(fault('/file', 'list', { max: 1 }));
        if (target.entity !== undefined && target.entityId !== undefined) await this.demandTarget(target);
        file = { ...(await this.files.put(part.file, (await this.settings.get('attachment.max_mb')) * MB)), name: safeName(part.filename) };
      }
      if (!file) throw invalid(fault('/file', 'required'));
      const view = await this.keep(file, await this.demandTarget(target), target.category ?? null);
      if (!(await this.store.hasFile(file.key))) await this.store.removeFile(file.key);
      return view;
    } catch (e) {
      if (file) await this.store.removeFile(file.key);
      throw e;
    }
  }

  @Transactional()
  async delete(id: number): Promise<void> {
    const a = await this.visible(id);
    await this.parents.ensure(a.entity, a.entityId, 'update');
    demandVersion(a);
    await this.store.delete([a]);
    record({ entity: a.entity, entityId: a.entityId, action: 'detach', changes: { attachment: [a.name, null] }, payload: { attachmentId: id } });
  }

  private async keep(file: StoredFile & { name: string }, to: { entity: string; entityId: number }, category: string | null): Promise<AttachmentView> {
    if (file.size === 0) throw DataErrors.attachmentEmpty();
    if (isDenied(file.name, await this.settings.get('attachment.denied_extensions'))) throw DataErrors.attachmentTypeDenied({ name: file.name });
    const kind = await kindOf(this.files.path(file.key));
    const quota = (await this.settings.get('attachment.quota_mb')) * MB;
    const wanted = { ...to, name: file.name, sha256: file.sha256 };
    return command({ ...wanted, category }, 201, async () => {
      await this.parents.ensure(to.entity, to.entityId, 'update');
      const same = await this.store.same(wanted);
      if (same) return this.one(same.id);
      if (quota > 0 && (await this.store.usedBytes()) + file.size > quota) throw DataErrors.attachmentQuota({ mb: quota / MB });
      return this.one(await this.insert(wanted, file, kind, category));
    });
  }

  private async insert(wanted: Pick<Attachment, 'entity' | 'entityId' | 'name' | 'sha256'>, file: StoredFile, kind: FileKind, category: string | null): Promise<number> {
    const id = await this.store.insert({ ...wanted, size: file.size, storeKey: file.key, mime: kind.mime, inline: kind.inline, image: kind.image, category });
    record({ entity: wanted.entity, entityId: wanted.entityId, action: 'attach', changes: { attachment: [null, wanted.name] }, payload: { attachmentId: id } });
    return id;
  }

  private async one(id: number): Promise<AttachmentView> {
    const [view] = await this.views([(await this.store.find(id)) ?? missing()]);
    return view ?? missing();
  }

  private async views(rows: readonly Attachment[]): Promise<AttachmentView[]> {
    const names = await this.names.userNames(rows.map((r) => r.createdBy));
    return rows.map((r) => attachmentView(r, names));
  }

  private async demandTarget(t: UploadTarget): Promise<{ entity: string; entityId: number }> {
    const entityId = /^\d{1,9}$/.test(t.entityId ?? '') ? Number(t.entityId) : 0;
    if (!t.entity || entityId === 0) throw invalid(fault(t.entity ? '/entityId' : '/entity', 'required'));
    if (t.category && !/^[a-z][a-z0-9_]{0,31}$/.test(t.category)) throw invalid(fault('/category', 'pattern'));
    await this.parents.ensure(t.entity, entityId, 'update');
    return { entity: t.entity, entityId };
  }
}

function take(target: UploadTarget, name: string, value: unknown): void {
  if (typeof value !== 'string') return;
  if (name === 'entity' || name === 'entityId' || name === 'category') target[name] ??= value;
}

function missing(): never {
  throw notFound();
}
