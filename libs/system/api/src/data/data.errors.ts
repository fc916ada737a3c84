import { defineErrors } from '@steward/platform';

/** Expected failures of settings, dictionaries, trees, custom fields, numbers and attachments; texts below `error.system`. */
export const DataErrors = defineErrors('system', {
  settingStale: 412,
  dictionaryItemTaken: 409,
  dictionaryItemUsed: 409,
  categoryNameTaken: 409,
  categoryUsed: 409,
  categoryHasChildren: 409,
  categoryCycle: 409,
  customFieldTaken: 409,
  customFieldKindFixed: 409,
  customFieldLimit: 409,
  attachmentQuota: 409,
  attachmentTypeDenied: 422,
  attachmentEmpty: 422,
  savedViewNotMine: 403,
  savedViewTooLarge: 422,
  savedViewLimit: 409,
  jobHasNoResult: 404,
});
