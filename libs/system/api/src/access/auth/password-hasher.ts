import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { Problem, database } from '@steward/platform';
import { passwordText } from './password.rules.js';

/** OWASP's minimum for argon2id: 19 MiB, two passes. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** A hash of the same cost that no password has: unknown users take as long as known ones. */
const NOBODY = `$argon2id$v=19$m=19456,t=2,p=1$c3Rld2FyZHN0ZXdhcmQ$${'A'.repeat(43)}`;
const AT_ONCE = 4;
const MOST_WAITING = 200;

/** Hashes and checks passwords, four at a time: each takes 19 MiB and some 25 ms of a core. Never inside a unit of work. */
@Injectable()
export class PasswordHasher {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  hash(password: string): Promise<string> {
    return this.queued(() => hash(passwordText(password), COST));
  }

  /** Takes the same time whether there is a hash or not. */
  async verify(stored: string | undefined, password: string): Promise<boolean> {
    const right = await this.queued(() => verify(stored ?? NOBODY, passwordText(password)).catch(() => false));
    return right && stored !== undefined;
  }

  private async queued<T>(work: () => Promise<T>): Promise<T> {
    if (database.inTransaction) throw new Error('A password is never hashed inside a unit of work');
    if (this.running >= AT_ONCE) {
      if (this.waiting.length >= MOST_WAITING) throw new Problem(503, 'unavailable');
      await new Promise<void>((wake) => this.waiting.push(wake));
    } else this.running++;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running--;
    }
  }
}
