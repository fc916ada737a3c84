import { isDuplicate } from '@steward/platform';
import { keyTable } from '../customer/customer-key.entity.js';
import { type Named, keysOf } from '../customer/customer.rules.js';
import { MergeErrors } from './merge.errors.js';
import type { KeptKey, MergeMemory } from './merge.types.js';

const sameKey = (a: { kind: string; value: string }) => (b: { kind: string; value: string }): boolean => a.kind === b.kind && a.value === b.value;

/** Duplicate keys of merged customers. The survivor keeps those of both: whoever types the old name finds it. */
export class MergeKeys {
  /** Gives the keys of one customer to another; both are locked. */
  async take(from: number, to: number): Promise<MergeMemory['keys']> {
    const mine = await keyTable.all({ customerId: to });
    const memory: MergeMemory['keys'] = { moved: [], droppedOfMerged: [], droppedOfSurvivor: [] };
    for (const { kind, value, slot } of await keyTable.all({ customerId: from })) {
      const twin = mine.find(sameKey({ kind, value }));
      if (twin && slot !== 0) {
        await keyTable.delete({ kind, value, slot });
        memory.droppedOfMerged.push({ kind, value, slot });
        continue;
      }
      if (twin) {
        await keyTable.delete({ kind, value, slot: twin.slot });
        memory.droppedOfSurvivor.push({ kind, value, slot: twin.slot });
      }
      await keyTable.change({ kind, value, slot }, { customerId: to, slot: slot === 0 ? 0 : to });
      memory.moved.push({ kind, value, slot });
    }
    return memory;
  }

  /** Both have their keys again. Throws 409 `customer.merge_key_taken` when a third customer has the code meanwhile. */
  async giveBack(memory: MergeMemory['keys'], merged: Named & { id: number }, survivor: Named & { id: number }): Promise<void> {
    for (const key of memory.moved) {
      const there = await keyTable.find({ kind: key.kind, value: key.value, slot: key.slot === 0 ? 0 : survivor.id });
      if (there?.customerId === survivor.id) await keyTable.change({ kind: key.kind, value: key.value, slot: there.slot }, { customerId: merged.id, slot: key.slot === 0 ? 0 : merged.id });
    }
    const needed = keysOf(merged);
    for (const key of memory.droppedOfMerged) if (needed.some(sameKey(key))) await this.put(key, merged.id, key.slot);
    for (const c of [merged, survivor]) await this.complete(c);
  }

  /** Every key of the customer's own columns stands somewhere; where another has it, beside it. */
  private async complete(c: Named & { id: number }): Promise<void> {
    const have = await keyTable.all({ customerId: c.id });
    for (const key of keysOf(c)) if (!have.some(sameKey(key))) await this.put(key, c.id, 0);
  }

  private async put(key: { kind: KeptKey['kind']; value: string }, customerId: number, slot: number): Promise<void> {
    const { kind, value } = key;
    try {
      await keyTable.insert({ kind, value, slot, customerId });
    } catch (e) {
      if (!isDuplicate(e) || slot !== 0) throw e;
      if (kind === 'code') throw MergeErrors.mergeKeyTaken({ code: value });
      await keyTable.insert({ kind, value, slot: customerId, customerId });
    }
  }
}
