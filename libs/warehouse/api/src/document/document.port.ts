import { registerDocument, type AttachmentParents, type DocumentBrief, type DocumentRow } from '@steward/system-api';
import type { DocumentRights } from './document.store.js';

interface Rows<R> { visible(ids: readonly number[]): Promise<readonly R[]>; get(id: number, code: string): Promise<unknown> }

/** Makes a kind of document known to chains, refusals and attachments. `brief` gives its amount in fen and the other side. */
export function announce<R extends DocumentRow>(type: string, path: string, rows: Rows<R>, rights: DocumentRights, parents: AttachmentParents, brief: (row: R) => Promise<Pick<DocumentBrief, 'total' | 'party'>> | Pick<DocumentBrief, 'total' | 'party'>): void {
  const briefs = async (ids: readonly number[]): Promise<DocumentBrief[]> => Promise.all((await rows.visible(ids)).map(async (r) => ({ id: r.id, no: r.no, docDate: r.docDate, state: r.state, ...(await brief(r)) })));
  registerDocument({ type, path, view: rights.VIEW, amountNeeds: 'cost.view', briefs });
  parents.register(type, { viewCode: rights.VIEW, updateCode: rights.UPDATE, ensureVisible: async (id) => { await rows.get(id, rights.VIEW); }, ensureEditable: async (id) => { await rows.get(id, rights.UPDATE); } });
}
