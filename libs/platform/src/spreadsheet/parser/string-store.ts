const CHUNK = 4 * 1024 * 1024;

/**
 * The shared strings of a workbook, packed outside the JavaScript heap: a full sheet of 100,000 rows may have two
 * million of them, and as strings they fill the parser's small heap until it does nothing but collect garbage.
 */
export class StringStore {
  private readonly chunks: Buffer[] = [];
  private used = CHUNK;
  private count = 0;
  /** Per string: chunk, start, end. */
  private places = new Uint32Array(3 * 1024);

  get size(): number {
    return this.count;
  }

  push(text: string): void {
    const most = text.length * 3;
    if (this.used + most > (this.chunks.at(-1)?.length ?? 0)) {
      this.chunks.push(Buffer.allocUnsafeSlow(Math.max(CHUNK, most)));
      this.used = 0;
    }
    const at = this.count * 3;
    if (at === this.places.length) {
      const wider = new Uint32Array(at * 2);
      wider.set(this.places);
      this.places = wider;
    }
    const end = this.used + (this.chunks.at(-1)?.write(text, this.used) ?? 0);
    this.places[at] = this.chunks.length - 1;
    this.places[at + 1] = this.used;
    this.places[at + 2] = end;
    this.used = end;
    this.count++;
  }

  /** '' when there is no such string. */
  get(index: number): string {
    if (!Number.isInteger(index) || index < 0 || index >= this.count) return '';
    const [chunk = 0, start = 0, end = 0] = this.places.subarray(index * 3, index * 3 + 3);
    return this.chunks[chunk]?.toString('utf8', start, end) ?? '';
  }
}
