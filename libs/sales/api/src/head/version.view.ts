import { InstantField, IntField, ObjectField, RefField, type Shape, TextField, withoutForbidden } from '@steward/platform';

/** A document as it stood before a change; `content` has the shape of the document, amounts only with `price.view`. */
export class VersionView {
  @IntField({ description: 'Version it stood under' }) revision: number;
  @InstantField({ description: 'When it was replaced' }) at: string;
  @RefField('user') actorId: number;
  @TextField({ opt: true, max: 200 }) reason: string | null;
  @ObjectField({ description: 'The document with its lines' }) content: Record<string, unknown>;
}

export const versionView = (v: { revision: number; at: string; actorId: number; reason: string | null; content: Record<string, unknown> | null }, shape: Shape): VersionView =>
  ({ revision: v.revision, at: v.at, actorId: v.actorId, reason: v.reason, content: withoutForbidden(v.content ?? {}, shape) });
