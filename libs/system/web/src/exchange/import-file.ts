import { t } from '@steward/ui';
import { FILE_TYPES, MAX_MEGABYTES } from './exchange.api';

/** Why a file cannot be taken, before it travels; what is inside is the server's business. */
export function refusal(file: Pick<File, 'name' | 'size'>): string | undefined {
  const name = file.name.toLowerCase();
  if (!FILE_TYPES.some((type) => name.endsWith(type))) return t('imports.file.wrongType', { types: FILE_TYPES.join(' ') });
  if (file.size === 0) return t('imports.file.empty');
  if (file.size > MAX_MEGABYTES * 1024 * 1024) return t('imports.file.tooLarge', { size: MAX_MEGABYTES });
  return undefined;
}
