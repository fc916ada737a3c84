/** Page buttons to draw: first, last, and two around the current; 0 stands for a gap. `pageButtons(5, 20)` is 1 0 3 4 5 6 7 0 20. */
export function pageButtons(page: number, last: number): number[] {
  const wanted = new Set([1, last]);
  for (let p = page - 2; p <= page + 2; p++) if (p >= 1 && p <= last) wanted.add(p);
  const list = [...wanted].sort((a, b) => a - b);
  return list.flatMap((p, i) => {
    const before = list[i - 1];
    if (before === undefined || p === before + 1) return [p];
    return p === before + 2 ? [before + 1, p] : [0, p];
  });
}
