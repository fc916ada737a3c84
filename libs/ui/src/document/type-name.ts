import { t, te } from '../i18n/i18n';

/** One document of a kind, in words: the title it is printed under, else the name of the entity. */
export function documentTypeName(type: string): string {
  const printed = `print.title.${type}`;
  return te(printed) ? t(printed) : t(`entity.${type}`);
}
