import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ConsoleError, PrincipalSource, type Principal, newContext, runWith, transaction } from '@steward/platform';
import { ImportTargets, type ImportOptions, type ImportRowContext, UserFacade } from '@steward/system-api';
import { sampleCustomer } from './sample-customers.js';

const BATCH = 500;

/**
 * Sample customers through the same door as the Excel import: the rules, keys, search index and audit of real ones.
 * They are shared out among the enabled users in turn. Needs an administrator: run the set-up first.
 */
export async function seed(app: NestFastifyApplication, count: number): Promise<void> {
  if (!Number.isInteger(count) || count < 1) throw new ConsoleError('--customers needs a positive number');
  await app.init();
  const target = app.get(ImportTargets, { strict: false }).of('customer');
  const users = await app.get(UserFacade, { strict: false }).options();
  const admin = await administrator(app, users.map((u) => u.id), target.permission);
  const owners = users.filter((u) => u.enabled && u.id !== admin.id);
  const names = owners.length > 0 ? owners.map((u) => u.name) : [admin.name];
  const options: ImportOptions = { duplicateStrategy: 'skip', matchKeys: [], defaults: {}, unknownChoices: 'create' };
  for (let from = 0; from < count; from += BATCH) {
    const rows: ImportRowContext[] = Array.from({ length: Math.min(BATCH, count - from) }, (_, i) => ({ row: from + i + 1, values: { ...sampleCustomer(from + i + 1), ownerId: names[(from + i) % names.length] ?? admin.name } }));
    await runWith(newContext({ source: 'system', principal: admin, permission: target.permission }), async () => {
      const checked = await target.check(rows, options);
      const wrong = checked.find((r) => r.action !== 'create');
      if (wrong) throw new Error(`Row ${wrong.row}: ${JSON.stringify(wrong.errors)}`);
      await transaction(() => target.write(checked, options));
    });
    if ((from / BATCH) % 20 === 19) console.log(`${from + rows.length} of ${count}`);
  }
  console.log(`${count} customers`);
}

/** The first user who may import customers for everybody. */
async function administrator(app: NestFastifyApplication, ids: readonly number[], permission: string): Promise<Principal> {
  const source = app.get(PrincipalSource, { strict: false });
  for (const id of ids) {
    const p = await source.byUser(id);
    if (p?.owners(permission) === 'all') return p;
  }
  throw new ConsoleError('No user may import customers for everybody: set the system up first');
}
