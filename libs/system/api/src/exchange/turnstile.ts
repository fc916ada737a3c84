/** Lets so many through at a time; the others wait their turn. Long work of many users must not take the whole process. */
export class Turnstile {
  private inside = 0;
  private readonly waiting: (() => void)[] = [];
  constructor(private readonly width: number) {}

  async pass<T>(work: () => Promise<T>): Promise<T> {
    if (this.inside >= this.width) await new Promise<void>((go) => this.waiting.push(go));
    else this.inside++;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.inside--;
    }
  }
}
