import { titleCount, useSession } from '@steward/ui';
import { onBeforeUnmount, onMounted, readonly, ref, type DeepReadonly, type Ref } from 'vue';
import { LiveCounts } from './live-counts';
import { since, type Counts, type NotificationItem } from './notification.api';
import { worklistsChanged } from '../worklist/worklist.api';
import { TabLeader } from './tab-leader';

const CHANNEL = 'steward.notifications';
interface Told { userId: number; counts: Counts }

const counts = ref<Counts>({ unread: 0, newest: 0 });

/** What the bell shows; for pages that mark something as read. */
export const bellCounts: DeepReadonly<Ref<Counts>> = readonly(counts);

let spread: (told: Counts) => void = (told) => { counts.value = told; };
/** The user has read something here: the bell and the other tabs know before the server says so. */
export const setCounts = (told: Counts): void => spread(told);
export const oneLess = (): void => spread({ ...counts.value, unread: Math.max(0, counts.value.unread - 1) });

/**
 * Keeps the counts while the shell is open. One tab of the browser listens to the server and tells the others; `came` gets
 * what is new, in the listening tab only. The browser's own tab shows the count.
 */
export function useBell(came: (items: NotificationItem[]) => void): DeepReadonly<Ref<Counts>> {
  const session = useSession();
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(CHANNEL);
  let known: number | undefined;

  function take(told: Counts): void {
    counts.value = told;
    titleCount.value = told.unread;
  }
  async function hear(told: Counts): Promise<void> {
    spread(told);
    const before = known;
    known = Math.max(before ?? 0, told.newest);
    if (before === undefined || told.newest <= before) return;
    worklistsChanged();
    const items = await since(before).catch(() => []);
    if (items.length > 0 && !session.locked) came(items);
  }
  const live = new LiveCounts((told) => void hear(told));
  const leader = new TabLeader((leading) => { if (leading) live.start(); else live.stop(); });

  onMounted(() => {
    spread = (told) => { take(told); channel?.postMessage({ userId: session.user?.id ?? 0, counts: told } satisfies Told); };
    if (channel) channel.onmessage = (event: MessageEvent<Told>) => {
      if (event.data.userId !== session.user?.id) return;
      known = Math.max(known ?? 0, event.data.counts.newest);
      take(event.data.counts);
    };
    leader.start();
  });
  onBeforeUnmount(() => {
    leader.stop();
    live.stop();
    channel?.close();
    spread = (told) => { counts.value = told; };
    take({ unread: 0, newest: 0 });
  });
  return bellCounts;
}
