import { addDays } from '@steward/kernel';
import { clock } from '@steward/platform';
import { protectionOf } from './pool.directory.js';
import type { Pool } from './pool.entity.js';
import { protectionEnd } from './pool.rules.js';

export { addDays as addDaysTo } from '@steward/kernel';

/** End of the protection of a customer somebody gets today under a pool's terms. */
export const protectionFor = (pool: Pool, level: string | null): string | null => protectionEnd(clock.today(), protectionOf(pool), level);

/** A protection prolonged: from its end, or from today where it is over. */
export const prolonged = (until: string | null, days: number): string => addDays(until !== null && until > clock.today() ? until : clock.today(), days);
