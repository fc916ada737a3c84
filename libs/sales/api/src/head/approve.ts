import { forbidden, mayUse } from '@steward/platform';

/** `?approve=true`: save and approve in one transaction; 403 without the right to approve, before anything is done. */
export function wantsApproval(approve: string | undefined, right: string): boolean {
  if (approve !== 'true') return false;
  if (!mayUse(right)) throw forbidden(right);
  return true;
}
