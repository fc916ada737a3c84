import '@fastify/multipart';
import { createReadStream } from 'node:fs';
import { Controller, Inject, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, FileStore, Problem, SIGNED_IN, context, notFound } from '@steward/platform';
import { FILE_HEADERS, sendStored } from '../file/download.js';
import { IdPipe } from '../id.pipe.js';
import { UNKNOWN } from './attachment.rules.js';
import { AttachmentService, type UploadPart } from './attachment.service.js';
import { THUMBNAILS } from './attachment.store.js';
import { AttachmentList, AttachmentView } from './attachment.view.js';
import { Thumbnails } from './thumbnails.js';

@ApiTags('system')
@Controller('attachments')
export class AttachmentController {
  constructor(@Inject(AttachmentService) private readonly attachments: AttachmentService, @Inject(Thumbnails) private readonly thumbnails: Thumbnails, @Inject(FileStore) private readonly files: FileStore) {}

  @Endpoint({ method: 'GET', can: SIGNED_IN, returns: AttachmentList, params: ['entity', 'entityId'], summary: 'Lists the attachments of a record the caller may see' })
  async list(@Query('entity') entity?: string, @Query('entityId') entityId?: string): Promise<AttachmentList> {
    return { items: await this.attachments.list(entity ?? '', new IdPipe().transform(entityId)) };
  }

  @Endpoint({ method: 'POST', can: SIGNED_IN, ownUnits: true, upload: true, params: ['entity', 'entityId', 'category'], returns: AttachmentView, creates: 'attachments', summary: 'Adds a file to a record the caller may change' })
  async upload(@Query('entity') entity?: string, @Query('entityId') entityId?: string, @Query('category') category?: string): Promise<AttachmentView> {
    const { request, reply } = context();
    if (!request?.isMultipart()) throw new Problem(415, 'unsupported_media_type');
    try {
      return await this.attachments.upload(request.parts() as AsyncIterable<UploadPart>, { entity, entityId, category });
    } catch (e) {
      // the rest of the file is not wanted any more
      reply?.header('connection', 'close');
      throw e;
    }
  }

  @Endpoint({ method: 'GET', path: ':id/content', can: SIGNED_IN, cookie: true, returns: 'binary', params: ['inline'], summary: 'Downloads an attachment; images and PDF may be shown with inline=true' })
  async content(@Param('id', IdPipe) id: number, @Query('inline') inline?: string): Promise<StreamableFile> {
    const a = await this.attachments.visible(id);
    const shown = inline === 'true' && a.inline;
    return sendStored(this.files, { key: a.storeKey, name: a.name, type: shown ? a.mime : UNKNOWN, inline: shown });
  }

  @Endpoint({ method: 'GET', path: ':id/thumbnail', can: SIGNED_IN, cookie: true, returns: 'binary', params: ['size'], summary: 'Small copy of an image, 128 or 512 pixels' })
  async thumbnail(@Param('id', IdPipe) id: number, @Query('size') size?: string): Promise<StreamableFile> {
    const a = await this.attachments.visible(id);
    const pixels = THUMBNAILS.find((s) => String(s) === (size ?? '128'));
    if (!a.image || pixels === undefined) throw notFound();
    const path = await this.thumbnails.of(a.storeKey, pixels);
    context().reply?.headers({ ...FILE_HEADERS, 'cache-control': 'private, max-age=3600' });
    return new StreamableFile(createReadStream(path), { type: 'image/webp', disposition: 'inline' });
  }

  @Endpoint({ method: 'DELETE', path: ':id', can: SIGNED_IN, ifMatch: true, returns: 'none', summary: 'Deletes an attachment of a record the caller may change' })
  delete(@Param('id', IdPipe) id: number): Promise<void> {
    return this.attachments.delete(id);
  }
}
