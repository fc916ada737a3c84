import { Injectable } from '@nestjs/common';
import { context, fault, forbidden, invalid, principal, runWith } from '@steward/platform';

/** What a domain says about records that take attachments. Both checks throw 404 when the caller may not. */
export interface AttachmentParent {
  ensureVisible(id: number): Promise<void>;
  ensureEditable(id: number): Promise<void>;
  /** Permission to see them, and to add and delete them. */
  viewCode: string;
  updateCode: string;
}

/** Port: `parents.register('customer', { … })` at module init. The checks run under the permission code they belong to, so plain `ScopedTable.get(id)` does. */
@Injectable()
export class AttachmentParents {
  private readonly parents = new Map<string, AttachmentParent>();

  register(entity: string, parent: AttachmentParent): void {
    this.parents.set(entity, parent);
  }

  /** Throws 422 for an unknown entity, 403 without the right, 404 for a record out of scope. */
  async ensure(entity: string, id: number, what: 'view' | 'update'): Promise<void> {
    const parent = this.parents.get(entity);
    if (!parent) throw invalid(fault('/entity', 'enum'));
    const code = what === 'view' ? parent.viewCode : parent.updateCode;
    if (context().system === undefined && !principal().permissions.has(code)) throw forbidden(code);
    await runWith({ ...context(), permission: code }, () => (what === 'view' ? parent.ensureVisible(id) : parent.ensureEditable(id)));
  }
}
