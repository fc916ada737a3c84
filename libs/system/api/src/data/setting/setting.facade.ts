import { Inject, Injectable } from '@nestjs/common';
import { Transactional, fault, invalid, record } from '@steward/platform';
import type { SystemSettings } from './setting.definitions.js';
import './setting.definitions.js';
import { settingFault } from './setting.rules.js';
import { type Setting, settingOf } from './setting.registry.js';
import { SettingStore } from './setting.store.js';

/** Parameters for other parts: cached, at most 5 s old. */
@Injectable()
export class SettingsFacade {
  constructor(@Inject(SettingStore) private readonly store: SettingStore) {}

  get<K extends keyof SystemSettings>(key: K): Promise<SystemSettings[K]>;
  get<T>(setting: Setting<T>): Promise<T>;
  async get(which: string | Setting): Promise<unknown> {
    return this.store.valueOf(this.declared(which), await this.store.all());
  }

  /** Sets a parameter whatever its version, e.g. at set-up. Throws 422 when the value does not fit. */
  set<K extends keyof SystemSettings>(key: K, value: SystemSettings[K]): Promise<void>;
  set<T>(setting: Setting<T>, value: T): Promise<void>;
  @Transactional()
  async set(which: string | Setting, value: unknown): Promise<void> {
    const s = this.declared(which);
    const wrong = settingFault(s, value);
    if (wrong) throw invalid(fault(`/${s.key}`, wrong.code, wrong.params));
    const row = await this.store.lock(s.key);
    const before = row?.value ?? s.default;
    if (before === value) return;
    const { id } = await this.store.write(s.key, value, row);
    record({ entity: 'setting', entityId: id, action: 'update', changes: { [s.key]: [before, value] } });
  }

  private declared(which: string | Setting): Setting {
    const s = typeof which === 'string' ? settingOf(which) : which;
    if (!s) throw new Error(`The setting ${String(which)} is not declared`);
    return s;
  }
}
