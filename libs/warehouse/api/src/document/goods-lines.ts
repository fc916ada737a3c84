import { Inject, Injectable } from '@nestjs/common';
import type { FieldFault } from '@steward/kernel';
import { fault } from '@steward/platform';
import { DocumentErrors } from '@steward/system-api';
import { ProductFacade } from '../product/product.facade.js';
import type { GoodsLine } from './goods-line.entity.js';
import type { GoodsLineInput } from './goods-line.dto.js';
import { demandNone, measure } from './purchase-lines.js';

/** Columns every line of goods has, before it belongs to a document. */
export type MeasuredGoods = Omit<GoodsLine, 'id' | 'documentId'> & { id?: number };

/** Turns what was sent about lines of goods into columns; nothing is written. */
@Injectable()
export class GoodsLines {
  constructor(@Inject(ProductFacade) private readonly products: ProductFacade) {}

  /**
   * Lines with their products and measures, in the order they were sent. Throws 422 at the pointers for none at all, products that
   * are absent, disabled or services, and units a product does not have; what the document named `before` may be disabled meanwhile.
   */
  async measured(input: readonly GoodsLineInput[] | null | undefined, before: readonly GoodsLine[]): Promise<MeasuredGoods[]> {
    if (!input || input.length === 0) throw DocumentErrors.empty({}, { errors: [fault('/lines', 'required')] });
    const products = await this.products.ensure(input.map((l) => l.productId), (i) => `/lines/${i}/productId`, new Set(before.map((l) => l.productId)));
    const faults: FieldFault[] = [];
    const lines = input.flatMap((l, i): MeasuredGoods[] => {
      const p = products.get(l.productId);
      if (!p) return [];
      if (p.type === 'service') faults.push(fault(`/lines/${i}/productId`, 'warehouse.service'));
      const kept = before.find((b) => b.id === l.id && b.productId === p.id);
      const { service: _service, ...m } = measure(p, l, kept?.unit ?? p.unit, kept ? [kept] : [], i, faults);
      return [{ ...m, ...(l.id ? { id: l.id } : {}), lineNo: i + 1, cost: 0, remark: l.remark ?? null }];
    });
    demandNone(faults);
    return lines;
  }
}
