import { defineSetting } from '../data/setting/setting.registry.js';
import { PAPER_NAMES } from './render/sheet.js';

/** Address, telephone and bank account of the company, as they stand on printed documents. */
export const COMPANY_ADDRESS = defineSetting<string>({ key: 'company.address', kind: 'text', default: '', max: 200, scope: 'signed_in' });
export const COMPANY_PHONE = defineSetting<string>({ key: 'company.phone', kind: 'text', default: '', max: 60, scope: 'signed_in' });
export const COMPANY_BANK = defineSetting<string>({ key: 'company.bank', kind: 'text', default: '', max: 200, scope: 'signed_in' });
/** Usual paper; `T241` is half of continuous three-part paper, 241 × 140 mm. */
export const PAPER = defineSetting<string>({ key: 'print.paper', kind: 'enum', default: 'A4', values: PAPER_NAMES, scope: 'signed_in' });
/** Drafts cannot be printed (domain.md 2.13 `print_requires_approval`). */
export const REQUIRES_APPROVAL = defineSetting<boolean>({ key: 'print.requires_approval', kind: 'boolean', default: false, scope: 'signed_in' });
