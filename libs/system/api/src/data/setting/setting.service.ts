import { Inject, Injectable } from '@nestjs/common';
import { Transactional, fault, invalid, principal, record } from '@steward/platform';
import { DataErrors } from '../data.errors.js';
import type { SettingChange, SettingView } from './setting.dto.js';
import type { SettingRow } from './setting.entity.js';
import { settingFault } from './setting.rules.js';
import { type Setting, allSettings, settingOf } from './setting.registry.js';
import { SettingStore } from './setting.store.js';

/** The parameters page. */
@Injectable()
export class SettingService {
  constructor(@Inject(SettingStore) private readonly store: SettingStore) {}

  /** Parameters the caller may read, by key. */
  async list(): Promise<SettingView[]> {
    const rows = await this.store.all();
    const all = principal().permissions.has('system.setting.view');
    return allSettings().filter((s) => all || s.scope === 'signed_in').map((s) => this.view(s, rows)).sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  /** Changes several parameters at once, each against the version seen. Throws 422 per wrong value, 412 when one was changed meanwhile. */
  @Transactional()
  async change(changes: readonly SettingChange[]): Promise<SettingView[]> {
    const faults = changes.flatMap((c, i) => {
      const s = settingOf(c.key);
      const wrong = s ? settingFault(s, c.value) : { code: 'unknown' };
      return wrong ? [fault(`/items/${i}/${s ? 'value' : 'key'}`, wrong.code, 'params' in wrong ? wrong.params : {})] : [];
    });
    if (faults.length > 0) throw invalid(...faults);
    for (const c of [...changes].sort((a, b) => (a.key < b.key ? -1 : 1))) await this.one(c);
    return this.list();
  }

  private async one(c: SettingChange): Promise<void> {
    const s = settingOf(c.key) as Setting;
    const row = await this.store.lock(c.key);
    if ((row?.version ?? 0) !== c.version) throw DataErrors.settingStale({ key: c.key }, { expected: c.version, current: row?.version ?? 0 });
    const before = row?.value ?? s.default;
    if (before === c.value) return;
    const { id } = await this.store.write(c.key, c.value, row);
    record({ entity: 'setting', entityId: id, action: 'update', changes: { [c.key]: [before, c.value] } });
  }

  private view(s: Setting, rows: ReadonlyMap<string, SettingRow>): SettingView {
    const value = this.store.valueOf(s, rows);
    return {
      key: s.key, group: s.key.split('.')[0] ?? '', kind: s.kind, scope: s.scope, value, defaultValue: s.default, changed: value !== s.default, version: rows.get(s.key)?.version ?? 0,
      ...(s.min === undefined ? {} : { min: s.min }), ...(s.max === undefined ? {} : { max: s.max }), ...(s.values ? { values: [...s.values] } : {}),
    };
  }
}
