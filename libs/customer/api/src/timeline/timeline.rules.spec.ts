import { type Cursor, type Placed, cursorText, merge, placeOf, readCursor } from './timeline.rules.js';

const at = (n: number): string => `2026-11-2${n}T08:00:00.000Z`;
const entry = (kind: string, id: number, day: number): Placed => ({ kind, id, at: at(day), actorId: 1, entity: kind, entityId: id });
const named = (items: readonly Placed[]): string[] => items.map((e) => `${e.kind}${e.id}`);
const BOOK: Record<string, Placed[]> = {
  contact: [entry('contact', 2, 3), entry('contact', 1, 1)],
  order: [entry('order', 9, 4), entry('order', 8, 3), entry('order', 7, 3), entry('order', 6, 1)],
  receipt: [entry('receipt', 5, 3), entry('receipt', 4, 2)],
};
/** As a kind of the registry reads. */
const read = (kind: string, cursor: Cursor | null, limit: number): Placed[] => {
  const place = placeOf(cursor, kind);
  return (BOOK[kind] ?? []).filter((e) => !place || e.at < place.at || (e.at === place.at && e.id < place.id)).slice(0, limit + 1);
};

describe('the merged timeline', () => {
  it('is in the order of time, and of one moment by kind and id', () => {
    expect(named(merge(Object.values(BOOK).flat(), null, 20).items)).toEqual(['order9', 'contact2', 'order8', 'order7', 'receipt5', 'receipt4', 'contact1', 'order6']);
  });

  it.each([1, 2, 3, 5, 8])('in pages of %i nothing is missing and nothing comes twice', (limit) => {
    const seen: string[] = [];
    let cursor: Cursor | null = null;
    for (let page = 0; page < 20; page++) {
      const { items, next }: { items: Placed[]; next: Cursor | null } = merge(Object.keys(BOOK).flatMap((kind) => read(kind, cursor, limit)), cursor, limit);
      expect(items.length).toBeLessThanOrEqual(limit);
      seen.push(...named(items));
      cursor = next && readCursor(cursorText(next));
      if (!next) break;
    }
    expect(seen).toEqual(named(merge(Object.values(BOOK).flat(), null, 20).items));
  });

  it('a cursor stands where it stood when newer entries have come', () => {
    const first = merge(Object.values(BOOK).flat(), null, 3);
    const grown = [...Object.values(BOOK).flat(), entry('order', 12, 5), entry('contact', 3, 3)];
    expect(named(merge(grown, first.next, 3).items)).toEqual(['order7', 'receipt5', 'receipt4']);
  });

  it('takes no text that is no cursor', () => {
    for (const wrong of ['', 'x', `${at(1)}~order`, `${at(1)}~Order~1`, '2026-11-21~order~1', `${at(1)}~order~-1`]) expect(readCursor(wrong)).toBeNull();
  });
});
