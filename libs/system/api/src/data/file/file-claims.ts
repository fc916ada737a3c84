import { Injectable } from '@nestjs/common';

/** Which of these file keys belong to rows. */
export type FileClaim = (keys: readonly string[]) => Promise<Iterable<string>>;

/**
 * Port: whoever keeps files in the FileStore says which are its own, so that files no row knows can be swept away.
 * Nothing is swept before all of {@link FileClaims.NEEDED} have registered: a forgotten claim must not cost files.
 */
@Injectable()
export class FileClaims {
  static readonly NEEDED: readonly string[] = ['attachment', 'job', 'import'];
  private readonly claims = new Map<string, FileClaim>();

  register(name: string, claim: FileClaim): void {
    this.claims.set(name, claim);
  }

  get complete(): boolean {
    return FileClaims.NEEDED.every((name) => this.claims.has(name));
  }

  /** Those of the keys that nobody claims. */
  async orphans(keys: readonly string[]): Promise<string[]> {
    const left = new Set(keys);
    for (const claim of this.claims.values()) for (const key of await claim(keys)) left.delete(key);
    return [...left];
  }
}
