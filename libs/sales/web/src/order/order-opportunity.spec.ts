import { describe, expect, it } from 'vitest';
import type { DocumentChain } from '@steward/ui';
import { opportunityOfOrder } from './order-opportunity';

const chain = (...edges: [string, string][]): DocumentChain => ({ nodes: [], hidden: 0, edges: edges.map(([from, to]) => ({ from, to })) });

describe('the opportunity of an order', () => {
  it('stands behind its quotation', () => { expect(opportunityOfOrder(chain(['opportunity:7', 'quotation:3'], ['quotation:3', 'sales_order:5'], ['sales_order:5', 'shipment:1']), 5)).toBe(7); });
  it('is not that of another order in the chain', () => {
    expect(opportunityOfOrder(chain(['opportunity:7', 'quotation:3'], ['quotation:3', 'sales_order:5'], ['sales_order:5', 'receipt:1'], ['sales_order:6', 'receipt:1']), 6)).toBeUndefined();
    expect(opportunityOfOrder(undefined, 5)).toBeUndefined();
  });
});
