import type { Choice } from '@steward/ui';
import { computed, ref, type ComputedRef } from 'vue';
import { usedTags } from './customer.api';

const tags = ref<string[]>([]);
let readAt = 0;
let reading: Promise<void> | undefined;

/** Reads the tags in use when what is known is older than a minute; a failure leaves what was known. */
export function refreshTags(force = false): Promise<void> {
  if (!force && Date.now() - readAt < 60_000) return Promise.resolve();
  reading ??= usedTags().then((found) => { tags.value = found.map((one) => one.tag); readAt = Date.now(); }).catch(() => undefined).finally(() => { reading = undefined; });
  return reading;
}

/** Tags in use, the most frequent first. */
export function useTagChoices(): ComputedRef<Choice[]> {
  void refreshTags();
  return computed(() => tags.value.map((tag) => ({ value: tag, label: tag })));
}
