import { problemText, t, toast, touchList, type FormField } from '@steward/ui';
import { uploadAttachment } from '@steward/system-web';
import { onScopeDispose, ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue';
import { readOptions, type FollowUp, type FollowUpOptions } from './follow-up.api';

const NOTHING: FollowUpOptions = { contacts: [], people: [], related: [] };

/** Fields whose controls are drawn by `follow-up-control.vue`. */
export const SPECIAL = ['customerId', 'method', 'nextContactAt', 'contactId', 'mentions', 'related'] as const;

const MORE = 'customer.followUp.more';

/** Fields of a follow-up: the words first, what comes next on the same form, the rest below. */
export function followUpFields(o: { customer: boolean; short?: boolean }): FormField[] {
  const first: FormField[] = [
    ...(o.customer ? [{ name: 'customerId', control: 'integer', required: true, wide: true } satisfies FormField] : []),
    { name: 'content', control: 'textarea', required: true, wide: true, placeholder: t('customer.followUp.placeholder') },
    { name: 'method', control: 'dictionary', options: 'follow_up.method', required: true, wide: true, initial: 'phone' },
    { name: 'nextContactAt', control: 'datetime' },
    { name: 'nextPlan', control: 'textarea', wide: false },
    { name: 'contactId', control: 'integer', needs: 'customer.contact.view' },
    { name: 'result', control: 'dictionary', options: 'follow_up.result' },
  ];
  if (o.short) return first;
  return [
    ...first,
    { name: 'occurredAt', control: 'datetime', group: MORE, hint: 'customer.followUp.now' },
    { name: 'related', control: 'text', title: 'field.follow_up.relatedId', group: MORE },
    { name: 'duration', control: 'integer', group: MORE },
    { name: 'location', control: 'text', group: MORE },
    { name: 'mentions', control: 'users', wide: true, group: MORE, hint: 'customer.followUp.mentionHint' },
  ];
}

/** What a form offers for its customer, read when the customer is known. A failing look-up offers nothing: the server checks on saving. */
export function useOptions(customerId: () => number | undefined): ShallowRef<FollowUpOptions> {
  const options = shallowRef(NOTHING);
  let asked: AbortController | undefined;
  onScopeDispose(() => asked?.abort());
  watch(customerId, async (id) => {
    asked?.abort();
    options.value = NOTHING;
    if (!id) return;
    const own = (asked = new AbortController());
    try {
      const found = await readOptions(id, own.signal);
      if (asked === own) options.value = found;
    } catch { if (asked === own) options.value = NOTHING; }
  }, { immediate: true });
  return options;
}

/** Files that wait for the record, and their way up once it is there; one that fails is named, the record stays. */
export function usePendingFiles(): { files: Ref<File[]>; send: (id: number) => Promise<void> } {
  const files = ref<File[]>([]) as Ref<File[]>;
  async function send(id: number): Promise<void> {
    const waiting = files.value;
    files.value = [];
    for (const file of waiting) {
      try { await uploadAttachment('follow_up', id, file); } catch (error) { toast.error(`${file.name}：${problemText(error)}`); }
    }
  }
  return { files, send };
}

/** Everything that shows follow-ups or the customer's last contact reads itself anew. */
export const touchFollowUps = (): void => touchList('follow-ups', 'team-follow-ups', 'customers', 'team-customers');

/** What a saved follow-up says to its author. */
export const savedText = (f: FollowUp): string => t('customer.followUp.saved', { name: f.customerName ?? '' });
