import { defineErrors } from '@steward/platform';

/**
 * `notApproved`: drafts are not printed (parameter `print.requires_approval`); `tooLong`: more lines than `max`; `tooMany`: more documents in one file than `max`; `busy`: too
 * many wait; `timeout`: one document took longer than `seconds`.
 */
export const PrintErrors = defineErrors('print', { notApproved: 409, tooLong: 422, tooMany: 422, busy: 503, timeout: 503 });
