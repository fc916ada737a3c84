import { useReference, type Choice } from '@steward/ui';
import { computed, type ComputedRef } from 'vue';

/** A warehouse as `GET /warehouses/options` gives it. */
interface WarehouseOption { id: number; code: string; name: string; enabled?: boolean; isDefault?: boolean; type?: string }

/** Warehouses to choose from, the default one first. Disabled ones and those of goods in transit are there too, not to be chosen, so that documents keep their names. */
export function useWarehouseChoices(): ComputedRef<Choice[]> {
  const list = useReference<WarehouseOption>('warehouses', '/warehouses/options');
  return computed(() => [...list.value].sort((a, b) => Number(b.isDefault ?? false) - Number(a.isDefault ?? false))
    .map((one) => ({ value: one.id, label: one.name, detail: one.code, disabled: one.enabled === false || one.type === 'transit' })));
}
