import type { Entry } from './policy/entry.js';
import { customerPolicy } from './policy/customer.js';
import { financePolicy } from './policy/finance.js';
import { followUpPolicy } from './policy/follow-up.js';
import { leadPolicy } from './policy/lead.js';
import { officePolicy } from './policy/office.js';
import { opportunityPolicy } from './policy/opportunity.js';
import { ownershipPolicy } from './policy/ownership.js';
import { poolPolicy } from './policy/pool.js';
import { priceListPolicy, salesPolicy, targetPolicy } from './policy/sales.js';
import { servicePolicy } from './policy/service.js';
import { systemPolicy } from './policy/system.js';
import { masterPolicy, stockPolicy } from './policy/warehouse.js';

export type { Ask, Entry, Way } from './policy/entry.js';

/** Operations of the document and what is expected of each, by domain in `policy/`. A new operation without an entry fails the walk. */
export const policy: Readonly<Record<string, Entry>> = {
  ...systemPolicy, ...officePolicy, ...masterPolicy, ...stockPolicy,
  ...customerPolicy, ...leadPolicy, ...followUpPolicy, ...opportunityPolicy, ...servicePolicy, ...poolPolicy, ...ownershipPolicy,
  ...financePolicy, ...salesPolicy, ...targetPolicy, ...priceListPolicy,
};

/** Operations without an entry, entries without an operation, and rights that are others than the document says. */
export function coverageFaults(operations: readonly { key: string; can: readonly string[] }[], entries: Readonly<Record<string, Entry>>): string[] {
  const known = new Set(operations.map((o) => o.key));
  return [
    ...operations.filter((o) => !Object.hasOwn(entries, o.key)).map((o) => `${o.key} has no entry in the walk`),
    ...Object.keys(entries).filter((key) => !known.has(key)).map((key) => `${key} has an entry in the walk but is no operation`),
    ...operations.flatMap((o) => { const entry = entries[o.key]; return entry !== undefined && [...entry.can].sort().join() !== [...o.can].sort().join() ? [`${o.key} asks for ${o.can.join(', ')}, the walk expects ${entry.can.join(', ')}`] : []; }),
  ];
}
