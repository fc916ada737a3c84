import { defineSetting } from './setting.registry.js';

/** Parameters of the platform and the system domain by key, with the type of their value. */
export interface SystemSettings {
  'company.name': string;
  'company.timezone': string;
  'customer.dup_name': 'block' | 'warn' | 'off';
  'security.session_idle_minutes': number;
  'security.session_hours': number;
  'attachment.max_mb': number;
  'attachment.quota_mb': number;
  'attachment.denied_extensions': string;
  'import.max_mb': number;
  'import.max_rows': number;
  'export.direct_rows': number;
}

defineSetting({ key: 'company.name', kind: 'text', default: '', max: 100, scope: 'signed_in' });
defineSetting({ key: 'company.timezone', kind: 'timezone', default: 'Asia/Shanghai', scope: 'signed_in' });
/** Two customers of the same name: refuse, ask, or let it be (domain.md 2.2). */
defineSetting({ key: 'customer.dup_name', kind: 'enum', default: 'block', values: ['block', 'warn', 'off'], scope: 'signed_in' });
/** A session not used for so long ends. */
defineSetting({ key: 'security.session_idle_minutes', kind: 'integer', default: 120, min: 5, max: 43_200 });
/** A session ends so long after sign-in, used or not. */
defineSetting({ key: 'security.session_hours', kind: 'integer', default: 12, min: 1, max: 2_160 });
defineSetting({ key: 'attachment.max_mb', kind: 'integer', default: 20, min: 1, max: 200, scope: 'signed_in' });
/** All attachments together; 0 = no limit. */
defineSetting({ key: 'attachment.quota_mb', kind: 'integer', default: 20_480, min: 0, max: 10_000_000 });
/** File name endings nobody may upload, separated by commas. */
defineSetting({ key: 'attachment.denied_extensions', kind: 'text', default: '', max: 500 });
defineSetting({ key: 'import.max_mb', kind: 'integer', default: 50, min: 1, max: 50, scope: 'signed_in' });
defineSetting({ key: 'import.max_rows', kind: 'integer', default: 100_000, min: 1, max: 100_000, scope: 'signed_in' });
/** Exports of up to so many rows are answered at once, larger ones become a job. */
defineSetting({ key: 'export.direct_rows', kind: 'integer', default: 5_000, min: 100, max: 20_000 });
