import { Injectable } from '@nestjs/common';

/** How many records use an item of a dictionary. Scope does not matter: an item used by anybody is used. */
export type UsageCount = (itemCode: string) => Promise<number>;

/** Port: domains tell where their dictionaries are used. `usage.register('customer.level', (code) => customers.count({ level: code }))`. */
@Injectable()
export class DictionaryUsage {
  private readonly counts = new Map<string, UsageCount[]>();

  register(dictionary: string, count: UsageCount): void {
    this.counts.set(dictionary, [...(this.counts.get(dictionary) ?? []), count]);
  }

  async of(dictionary: string, itemCode: string): Promise<number> {
    let n = 0;
    for (const count of this.counts.get(dictionary) ?? []) n += await count(itemCode);
    return n;
  }
}
