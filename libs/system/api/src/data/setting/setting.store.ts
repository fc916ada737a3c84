import { Injectable } from '@nestjs/common';
import { clock } from '@steward/platform';
import { Snapshot } from '../snapshot/snapshot.js';
import { type SettingRow, settingTable } from './setting.entity.js';
import { settingFault } from './setting.rules.js';
import { type Setting, settingOf } from './setting.registry.js';

/** Stored parameters by key. Whenever they are read the clock learns the company's time zone. */
@Injectable()
export class SettingStore {
  private readonly rows = new Snapshot(async (sql) => {
    const map = new Map((await settingTable.query('', [], sql)).map((r) => [r.settingKey, r]));
    const zone = settingOf('company.timezone');
    if (zone) clock.setTimezone(this.valueOf(zone, map) as string);
    return map;
  });

  all(): Promise<Map<string, SettingRow>> {
    return this.rows.get();
  }

  /** A stored value that no longer fits its declaration counts as absent. */
  valueOf(s: Setting, rows: ReadonlyMap<string, SettingRow>): unknown {
    const stored = rows.get(s.key)?.value;
    return stored === undefined || stored === null || settingFault(s, stored) ? s.default : stored;
  }

  lock(key: string): Promise<SettingRow | undefined> {
    return settingTable.find({ settingKey: key }, { lock: true });
  }

  /** Stores a value; gives id and version of the row. */
  async write(key: string, value: unknown, row: SettingRow | undefined): Promise<{ id: number; version: number }> {
    this.rows.touch();
    if (!row) return { id: await settingTable.insert({ settingKey: key, value }), version: 1 };
    return { id: row.id, version: await settingTable.update(row.id, row.version, { value }) };
  }

  /** Looks at the table again at the next question. */
  forget(): void {
    this.rows.drop();
  }
}
