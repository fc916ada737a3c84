import { onScopeDispose, ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue';
import type { PrintTarget } from '@steward/ui';
import { firstChoice, printFile, printOptions, remember, remembered, type PrintChoice, type PrintOptions } from './print.api';

export interface Preview {
  options: ShallowRef<PrintOptions | undefined>;
  choice: Ref<PrintChoice>;
  /** Address of the file in this page's memory. */
  url: Ref<string>;
  name: Ref<string>;
  loading: Ref<boolean>;
  error: ShallowRef<unknown>;
  load: () => Promise<void>;
}

/** The file of one document, made again when layout or paper is changed; the answers of older choices are dropped. */
export function usePreview(target: PrintTarget): Preview {
  const options = shallowRef<PrintOptions>();
  const choice = ref<PrintChoice>({ variant: '', paper: 'A4' });
  const url = ref('');
  const name = ref('');
  const loading = ref(false);
  const error = shallowRef<unknown>();
  let running: AbortController | undefined;

  function show(next: string): void {
    if (url.value) URL.revokeObjectURL(url.value);
    url.value = next;
  }

  async function load(): Promise<void> {
    running?.abort();
    const mine = (running = new AbortController());
    loading.value = true;
    error.value = undefined;
    try {
      if (!options.value) {
        options.value = await printOptions(target.type, mine.signal);
        choice.value = firstChoice(options.value, remembered(target.type), target.variant);
      }
      const file = await printFile(target, choice.value, mine.signal);
      if (running !== mine) return;
      name.value = file.name;
      show(URL.createObjectURL(file.blob));
    } catch (problem) {
      if (running !== mine) return;
      show('');
      error.value = problem;
    } finally {
      if (running === mine) loading.value = false;
    }
  }

  watch(choice, (now, before) => {
    if (before.variant === '') return;
    remember(target.type, now);
    void load();
  });
  onScopeDispose(() => { running?.abort(); running = undefined; show(''); });
  void load();
  return { options, choice, url, name, loading, error, load };
}
