import type { SettingsFacade } from './setting.facade.js';
import type { Setting } from './setting.registry.js';

const switches: { prefix: string; setting: Setting<boolean> }[] = [];

/** Says that permission codes with a prefix belong to a part of the product a parameter switches: off, they are told to no client, so that its pages are in no menu. Its operations refuse by themselves. Called at import time. */
export function registerSwitch(prefix: string, setting: Setting<boolean>): void {
  switches.push({ prefix, setting });
}

/** The codes without those of what is switched off. */
export async function switchedOn(codes: readonly string[], settings: SettingsFacade): Promise<string[]> {
  const off: string[] = [];
  for (const { prefix, setting } of switches) if (!(await settings.get(setting))) off.push(prefix);
  return codes.filter((code) => !off.some((prefix) => code.startsWith(prefix)));
}
