import { slotFills, useCan, type SlotFill } from '@steward/ui';
import { computed, toValue, type ComputedRef, type MaybeRefOrGetter } from 'vue';
import type { Customer } from './customer.api';

/**
 * What other aggregates and domains put on the customer's page. Every component gets `customer` and may emit `changed`, after
 * which the page reads itself anew.
 */
export interface CustomerSlots {
  /** `customer.header`: tags beside the name, e.g. the countdown to the pool. */
  header: ComputedRef<SlotFill[]>;
  /** `customer.actions`: dialogs, mounted when their button or entry of 更多 is chosen, until they emit `close`. */
  actions: ComputedRef<SlotFill[]>;
  /** `customer.composer`: what one writes above the timeline, e.g. a follow-up. */
  composer: ComputedRef<SlotFill[]>;
  /** `customer.tabs`: further tabs of the middle column. */
  tabs: ComputedRef<SlotFill[]>;
  /** `customer.cards`: related records on the right. */
  cards: ComputedRef<SlotFill[]>;
}

/** The fills of the page's slots, as far as the user's rights and this very customer allow. */
export function useCustomerSlots(customer: MaybeRefOrGetter<Customer | undefined>): CustomerSlots {
  const can = useCan();
  const of = (slot: string): ComputedRef<SlotFill[]> => computed(() => {
    const record = toValue(customer);
    return record ? slotFills(`customer.${slot}`).filter((fill) => can(fill.permission) && (fill.when?.(record) ?? true)) : [];
  });
  return { header: of('header'), actions: of('actions'), composer: of('composer'), tabs: of('tabs'), cards: of('cards') };
}
