import { get, useCan, type Choice, type ListAnswer } from '@steward/ui';
import { shallowRef, watch, type ShallowRef } from 'vue';

/** The contacts of a customer to choose from; none without the right, and none when the look-up fails. */
export function useContactChoices(customerId: () => number | undefined): ShallowRef<readonly Choice[]> {
  const can = useCan();
  const choices = shallowRef<readonly Choice[]>([]);
  watch(customerId, async (id) => {
    choices.value = [];
    if (!id || !can('customer.contact.view')) return;
    try {
      const { items } = await get<ListAnswer>('/contacts', { 'filter[customerId]': String(id), pageSize: '100', count: 'false' });
      if (customerId() === id) choices.value = items.map((one) => ({ value: one.id, label: String(one['name']), ...(typeof one['mobile'] === 'string' ? { detail: one['mobile'] } : {}) }));
    } catch { choices.value = []; }
  }, { immediate: true });
  return choices;
}
