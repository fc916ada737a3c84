import { t } from '@steward/ui';

/** What is wrong with the name of a category; the server has the same rule. */
export function nameFault(name: string): string | undefined {
  const text = name.trim();
  if (!text) return t('ui.form.required');
  return /[/＞>]/.test(text) ? t('data.category.nameRule') : undefined;
}
