import { Inject, Injectable } from '@nestjs/common';
import { Transactional } from '@steward/platform';
import { attachmentTable } from './attachment.entity.js';
import { AttachmentStore } from './attachment.store.js';

/** What other domains do with the attachments of their records. */
@Injectable()
export class AttachmentFacade {
  constructor(@Inject(AttachmentStore) private readonly store: AttachmentStore) {}

  /** The record is gone for good: so are its files, after commit. */
  @Transactional()
  async deleteOf(entity: string, entityId: number): Promise<void> {
    await this.store.delete(await this.store.of(entity, entityId));
  }

  /** Whether the attachment is a picture of that record. */
  hasImage(entity: string, entityId: number, id: number): Promise<boolean> {
    return attachmentTable.exists({ id, entity, entityId, image: true });
  }

  /** Two records become one: its files go to the other. */
  @Transactional()
  move(entity: string, from: number, to: number): Promise<number> {
    return this.store.move(entity, from, to);
  }
}
