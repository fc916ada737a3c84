import { t, te } from '@steward/ui';
import type { Setting, SettingValue } from './data.api';

const first = (keys: readonly string[], otherwise: string): string => keys.filter(te).map((key) => t(key))[0] ?? otherwise;
export const settingName = (key: string): string => first([`setting.${key}`], key);
/** What the parameter does, in a sentence. */
export const settingEffect = (key: string): string => first([`data.setting.effect.${key}`], '');
export const groupName = (group: string): string => first([`data.setting.group.${group}`, `module.${group}`], group);
export const choiceName = (key: string, value: string): string => first([`setting_value.${key}.${value}`, `data.setting.value.${value}`], value);

/** A value as people read it. */
export function valueText(one: Setting, value: SettingValue): string {
  if (typeof value === 'boolean') return t(`ui.boolean.${value}`);
  if (one.kind === 'enum') return choiceName(one.key, String(value));
  if (typeof value === 'number') return value.toLocaleString('en-US');
  return value === '' ? t('data.setting.nothing') : value;
}
