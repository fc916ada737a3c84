import { definePermissions } from '@steward/kernel';
import { registerPermissions } from '../access/permission/permission-registry.js';

/** Rights over settings, dictionaries, trees, fields, numbers, logs and jobs. */
export const dataPermissions = definePermissions('system', {
  setting: ['view', 'update'],
  dictionary: ['create', 'update', 'delete'],
  category: ['create', 'update', 'delete'],
  custom_field: ['create', 'update', 'delete'],
  numbering_rule: ['view', 'update'],
  /** Share one's own views with others. */
  saved_view: ['share'],
  audit: ['view'],
  /** Jobs of others; one's own are always visible. */
  job: ['view_all'],
  /** The change feed for other systems: everything that happens, whoever owns it. */
  change: ['view'],
  /** 账目体检: counts over all rows, whoever owns them. */
  integrity: ['check'],
});

registerPermissions(dataPermissions, {
  presets: {
    director: { codes: ['system.setting.view', 'system.audit.view', 'system.job.view_all', 'system.saved_view.share', 'system.numbering_rule.view', 'system.integrity.check', 'system.category.*', 'system.dictionary.*'], scope: 'all' },
    sales_manager: { codes: ['system.saved_view.share'], scope: 'own' },
  },
});
