import { Inject, Injectable } from '@nestjs/common';
import { unscaled } from '@steward/kernel';
import { withoutForbidden } from '@steward/platform';
import { DocumentHeads } from '../document/document.heads.js';
import { BomView } from './bom.dto.js';
import { ENTITY } from './bom.entity.js';
import type { WholeBom } from './bom.service.js';
import { BomStore } from './bom.store.js';
import { componentView, madeView } from './components.js';

/** Bills of material as they travel: without the fee for whoever may not see costs. */
@Injectable()
export class BomViews {
  constructor(@Inject(BomStore) private readonly boms: BomStore, @Inject(DocumentHeads) private readonly heads: DocumentHeads) {}

  async one(id: number, code?: string): Promise<BomView> {
    const row = await this.boms.get(id, code);
    return this.view({ row, lines: await this.boms.lines(id) });
  }

  async view({ row, lines }: WholeBom): Promise<BomView> {
    const view: BomView = { ...(await this.heads.view(ENTITY, row)), ...madeView(row), name: row.name, splitBy: row.splitBy, fee: unscaled(row.fee, 2), components: lines.length, lines: lines.map(componentView) };
    return withoutForbidden(view, BomView);
  }
}
