import { onScopeDispose, ref, type Ref } from 'vue';

/** Whether the window is narrower than what three columns need (ux.md 2.4: under 1280 px there are tabs instead). */
export function useNarrow(below = 1280): Ref<boolean> {
  const media = globalThis.matchMedia?.(`(max-width: ${below - 1}px)`);
  const narrow = ref(media?.matches ?? false);
  const follow = (event: MediaQueryListEvent): void => { narrow.value = event.matches; };
  media?.addEventListener('change', follow);
  onScopeDispose(() => media?.removeEventListener('change', follow));
  return narrow;
}
