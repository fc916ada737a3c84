import { context, demandVersion } from '@steward/platform';

/** Actions look at If-Match where the caller sends it; PATCH and DELETE demand it. */
export function demandSeen(row: { version: number }): void {
  if (context().ifMatch !== undefined) demandVersion(row);
}

/** Refusals the caller accepts, from the header or the body. */
export const acknowledges = (code: string, body?: readonly string[] | null): boolean => context().acknowledge.has(code) || (body ?? []).includes(code);
