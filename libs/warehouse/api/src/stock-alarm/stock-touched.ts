import { database } from '@steward/platform';

type Listener = (productIds: ReadonlySet<number>) => void;
const TOUCHED = Symbol('touched products');
let listener: Listener = () => undefined;

/** Whoever watches limits hears of products after the commit that moved them. */
export const onTouched = (fn: Listener): void => { listener = fn; };

/** Notes in the unit of work that on hand or reserved of products have changed, or their limits. */
export function noteTouched(products: readonly { productId: number }[]): void {
  const { unit } = database;
  const touched = unit.slot(TOUCHED, () => {
    const ids = new Set<number>();
    unit.afterCommit(() => listener(ids));
    return ids;
  });
  for (const { productId } of products) touched.add(productId);
}
