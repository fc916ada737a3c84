import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { clock, database, transaction } from '@steward/platform';
import { Maintenance } from '../data/maintenance/maintenance.js';

const DAY_MS = 86_400_000;
/** Sessions are remembered for 90 days as addresses a user has signed in from, sign-ins for a year; failed ones are swept by the data module. */
const RULES: readonly (readonly [name: string, text: string, days: number])[] = [
  ['sessions', 'DELETE FROM login_session WHERE lastUsedAt<?', 90],
  ['refreshTokens', 'DELETE FROM refresh_token WHERE createdAt<?', 91],
  ['logins', 'DELETE FROM login_log WHERE createdAt<?', 366],
];

/** Clears away by night what sign-ins leave behind. */
@Injectable()
export class AccessSweep implements OnModuleInit {
  constructor(@Inject(Maintenance) private readonly maintenance: Maintenance) {}

  onModuleInit(): void {
    this.maintenance.register('sign-ins', () => this.run());
  }

  async run(): Promise<Record<string, number>> {
    const out: Record<string, number> = {};
    for (const [name, text, days] of RULES) {
      const before = new Date(clock.now().getTime() - days * DAY_MS).toISOString();
      out[name] = (await transaction(() => database.unit.sql.run(text, [before]))).affected;
    }
    return out;
  }
}
