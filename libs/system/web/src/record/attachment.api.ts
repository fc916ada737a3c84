import { get, request } from '@steward/ui';

export interface Attachment {
  id: number; version: number; entity: string; entityId: number; name: string; size: number; mime: string; category: string | null;
  /** The browser may show it (raster images, PDF). */
  inline: boolean;
  thumbnail: boolean; createdAt: string; createdBy: number; createdByName: string | null;
}

export const MAX_FILE_MEGABYTES = 50;

export const listAttachments = async (entity: string, entityId: number, signal?: AbortSignal): Promise<Attachment[]> => (await get<{ items: Attachment[] }>('/attachments', { entity, entityId }, signal)).items;

export async function uploadAttachment(entity: string, entityId: number, file: File, signal?: AbortSignal): Promise<Attachment> {
  const body = new FormData();
  body.append('file', file, file.name);
  return (await request<Attachment>('POST', '/attachments', { query: { entity, entityId }, body, signal })).data;
}

export const deleteAttachment = async (one: Attachment): Promise<void> => { await request('DELETE', `/attachments/${one.id}`, { ifMatch: one.version }); };

/** `1536` → `1.5 KB`. */
export function fileSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const units = ['KB', 'MB', 'GB'];
  let n = bytes / 1024;
  let unit = 0;
  while (n >= 1024 && unit < units.length - 1) { n /= 1024; unit += 1; }
  return `${n >= 100 ? Math.round(n) : n.toFixed(1).replace(/\.0$/, '')} ${units[unit] ?? ''}`;
}
