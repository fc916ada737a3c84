/**
 * Parameters of the company (domain.md 2.13), declared in code by whoever uses them, stored only where they differ from
 * their default. Labels stand under `setting.<key>`; keys are `<group>.<name>`.
 */
export type SettingKind = 'text' | 'integer' | 'boolean' | 'enum' | 'timezone';
/** Who may read it: everybody who is signed in, or holders of `system.setting.view`. */
export type SettingScope = 'signed_in' | 'administrator';

export interface Setting<T = unknown> {
  readonly key: string;
  readonly kind: SettingKind;
  readonly default: T;
  readonly scope: SettingScope;
  /** Bounds of an integer, or the longest text. */
  readonly min?: number;
  readonly max?: number;
  readonly values?: readonly string[];
}

const settings = new Map<string, Setting>();

/** Declares a parameter, at import time. Give it to `SettingsFacade.get` for a typed value. */
export function defineSetting<T extends string | number | boolean>(setting: Omit<Setting<T>, 'scope'> & { scope?: SettingScope }): Setting<T> {
  const whole: Setting<T> = { scope: 'administrator', ...setting };
  settings.set(whole.key, whole);
  return whole;
}

export const settingOf = (key: string): Setting | undefined => settings.get(key);
export const allSettings = (): Setting[] => [...settings.values()];
