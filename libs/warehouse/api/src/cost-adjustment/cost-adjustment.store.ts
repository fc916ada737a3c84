import { Injectable } from '@nestjs/common';
import { DocumentStore, rightsOf } from '../document/document.store.js';
import { documentRule } from '../stock/stock.scope.js';
import { CostAdjustment, CostAdjustmentLine } from './cost-adjustment.entity.js';

export const RIGHTS = rightsOf('warehouse.cost_adjustment');

/** Cost adjustments: seen by the owner in scope, keepers those of their warehouses. */
@Injectable()
export class CostAdjustmentStore extends DocumentStore<CostAdjustment, CostAdjustmentLine> {
  constructor() {
    super(CostAdjustment, CostAdjustmentLine, documentRule, RIGHTS.VIEW);
  }
}
