/** What really lies in a warehouse, product by product. Hands reach for one product at a time: who counts it and who takes some of it wait for each other. */
export class Floor {
  private readonly pieces = new Map<number, number>();
  private readonly hands = new Map<number, Promise<unknown>>();

  put(productId: number, pieces: number): void {
    this.pieces.set(productId, pieces);
  }
  of(productId: number): number {
    return this.pieces.get(productId) ?? 0;
  }
  take(productId: number, pieces: number): void {
    this.put(productId, this.of(productId) - pieces);
  }

  /** Holds several products while something is done with them, in the order of their ids. */
  async hold<T>(productIds: readonly number[], work: () => Promise<T>): Promise<T> {
    const done: (() => void)[] = [];
    for (const id of [...productIds].sort((a, b) => a - b)) {
      const before = this.hands.get(id);
      let free = (): void => undefined;
      const mine = new Promise<void>((resolve) => { free = resolve; });
      this.hands.set(id, (before ?? Promise.resolve()).then(() => mine));
      done.push(free);
      await before;
    }
    try {
      return await work();
    } finally {
      for (const free of done) free();
    }
  }
}
