import { computed, onBeforeUnmount, ref, type ComputedRef, type Ref } from 'vue';
import { isProblem, problemText } from '../api/problem';
import { t } from '../i18n/i18n';
import { useSession } from './session';

/** A sign-in form's state: what went wrong, whether it waits, and the seconds of a lock-out. */
export function useSignIn(): { error: ComputedRef<string>; waiting: ComputedRef<number>; busy: Ref<boolean>; submit: (username: string, password: string) => Promise<boolean> } {
  const session = useSession();
  const busy = ref(false);
  const said = ref<() => string>();
  const waiting = ref(0);
  let timer: ReturnType<typeof setInterval> | undefined;

  function startLock(seconds: number): void {
    clearInterval(timer);
    waiting.value = Math.ceil(seconds);
    timer = setInterval(() => {
      waiting.value -= 1;
      if (waiting.value > 0) return;
      clearInterval(timer);
      said.value = undefined;
    }, 1000);
  }
  onBeforeUnmount(() => clearInterval(timer));

  const error = computed(() => (waiting.value > 0 ? t('ui.signIn.locked', { seconds: waiting.value }) : said.value?.() ?? ''));

  async function submit(username: string, password: string): Promise<boolean> {
    if (busy.value || waiting.value > 0) return false;
    busy.value = true;
    said.value = undefined;
    try {
      await session.login(username.trim(), password);
      return true;
    } catch (failure) {
      const params = isProblem(failure) ? failure.body.params : undefined;
      const seconds = isProblem(failure) ? failure.retryAfter ?? Number(params?.['seconds']) : Number.NaN;
      if (seconds > 0) startLock(seconds);
      said.value = () => problemText(failure);
      return false;
    } finally {
      busy.value = false;
    }
  }

  return { error, waiting: computed(() => waiting.value), busy, submit };
}
