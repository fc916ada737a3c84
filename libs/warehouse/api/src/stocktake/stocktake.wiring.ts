import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { registerWorklist } from '@steward/office-api';
import { database, registerInvariants, resolveScope, scopeText } from '@steward/platform';
import { AttachmentParents, registerCustomEntity, registerDocument, registerDocumentNumber } from '@steward/system-api';
import { ENTITY } from './stocktake.entity.js';
import { stocktakeInvariants } from './stocktake.invariants.js';
import { APPROVE, UPDATE, VIEW } from './stocktake.rights.js';
import { StocktakeStore, stocktakeRule } from './stocktake.store.js';

registerInvariants(...stocktakeInvariants);
registerDocumentNumber(ENTITY, 'PD');
registerCustomEntity(ENTITY, { table: ENTITY });

/** Makes stocktakes known to chains, attachments and worklists. */
@Injectable()
export class StocktakeWiring implements OnModuleInit {
  constructor(@Inject(StocktakeStore) private readonly rows: StocktakeStore, @Inject(AttachmentParents) private readonly parents: AttachmentParents) {}

  onModuleInit(): void {
    registerDocument({ type: ENTITY, path: 'stocktakes', view: VIEW, briefs: async (ids) => (await this.rows.visible(ids)).map((r) => ({ id: r.id, no: r.no, docDate: r.docDate, state: r.state, total: null, party: null })) });
    this.parents.register(ENTITY, { viewCode: VIEW, updateCode: UPDATE, ensureVisible: async (id) => { await this.rows.get(id, VIEW); }, ensureEditable: async (id) => { await this.rows.get(id, UPDATE); } });
    registerWorklist({ key: 'stocktake_review', group: 'warehouse', permission: APPROVE, path: '/stocktakes?view=review', order: 40, count: waiting });
  }
}

/** Stocktakes whose differences wait for approval. */
async function waiting(): Promise<number> {
  const scope = await resolveScope(stocktakeRule);
  const [row] = await database.sql.all<{ n: number | string }>(`SELECT COUNT(*) AS n FROM stocktake t WHERE t.phase='review' AND ${scopeText(scope, 't')}`, scope.params);
  return Number(row?.n ?? 0);
}
