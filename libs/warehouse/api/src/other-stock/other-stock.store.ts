import { Injectable } from '@nestjs/common';
import { DocumentStore, rightsOf } from '../document/document.store.js';
import { documentRule } from '../stock/stock.scope.js';
import { OtherStock, OtherStockLine } from './other-stock.entity.js';

export const RIGHTS = rightsOf('warehouse.other_stock');

/** Other stock-ins and -outs: seen by the owner in scope, keepers those of their warehouses. */
@Injectable()
export class OtherStockStore extends DocumentStore<OtherStock, OtherStockLine> {
  constructor() {
    super(OtherStock, OtherStockLine, documentRule, RIGHTS.VIEW);
  }

  /** Lines of several documents, in their order. */
  async linesOf(documentIds: readonly number[]): Promise<OtherStockLine[]> {
    return documentIds.length === 0 ? [] : this.lineTable.all({ documentId: [...documentIds] }, { orderBy: 'documentId,lineNo' });
  }
}
