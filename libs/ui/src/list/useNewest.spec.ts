import { nextTick, ref } from 'vue';
import { describe, expect, it } from 'vitest';
import { useNewest } from './useNewest';

const settled = async (): Promise<void> => { for (let i = 0; i < 5; i++) await nextTick(); };

describe('useNewest', () => {
  it('reads the rows, says how many more there are, and reads again for another one', async () => {
    const of = ref(1);
    const newest = useNewest(() => of.value, async (id) => ({ items: [`row of ${id}`], total: 3 }));
    expect(newest.rows).toBeUndefined();
    await settled();
    expect([newest.rows, newest.more]).toEqual([['row of 1'], 2]);
    of.value = 2;
    await settled();
    expect(newest.rows).toEqual(['row of 2']);
  });

  it('forgets an answer that is no longer wanted', async () => {
    const of = ref(1);
    const answers = new Map<number, (items: string[]) => void>();
    const newest = useNewest(() => of.value, (id) => new Promise<{ items: string[] }>((done) => { answers.set(id, (items) => { done({ items }); }); }));
    of.value = 2;
    await settled();
    answers.get(2)?.(['two']);
    answers.get(1)?.(['one']);
    await settled();
    expect(newest.rows).toEqual(['two']);
  });

  it('keeps what went wrong until it is tried again', async () => {
    let down = true;
    const newest = useNewest(() => 1, async () => { if (down) throw new Error('down'); return { items: ['row'], total: 1 }; });
    await settled();
    expect([String(newest.error), newest.rows]).toEqual(['Error: down', undefined]);
    down = false;
    await newest.load();
    expect([newest.error, newest.rows, newest.more]).toEqual([undefined, ['row'], 0]);
  });
});
