import type { FieldFault } from '@steward/kernel';

/**
 * An expected failure with its HTTP status and translation key (RFC 9457, api.md "Errors").
 * Domains make theirs through {@link defineErrors}; the texts stand under `error.<code>` of both languages.
 */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly params: Record<string, unknown> = {},
    /** Further members of the body: errors, overridable, documents, … */
    readonly facts: Record<string, unknown> = {},
  ) {
    super(code);
    this.name = 'Problem';
  }
}

export const notFound = (): Problem => new Problem(404, 'not_found');
export const forbidden = (permission: string): Problem => new Problem(403, 'forbidden', { permission }, { permission });
export const staleVersion = (expected: number, current: number): Problem => new Problem(412, 'stale_version', {}, { expected, current });
export const badRequest = (code: string, params: Record<string, unknown> = {}, pointer?: string): Problem =>
  new Problem(400, code, params, pointer === undefined ? {} : { errors: [{ pointer, code, params }] });

/** 422 with a pointer per wrong field. */
export function invalid(...errors: FieldFault[]): Problem {
  return new Problem(422, 'validation_failed', { count: errors.length }, { errors });
}

/** One wrong field: `fault('/lines/2/quantity', 'min', { min: 0 })`. */
export const fault = (pointer: string, code: string, params: Record<string, unknown> = {}): FieldFault => ({ pointer, code, params });

type Factory = (params?: Record<string, unknown>, facts?: Record<string, unknown>) => Problem;

/** The error factory of a domain: `defineErrors('customer', { duplicate: 409 })` gives `CustomerErrors.duplicate({ name })` with code `customer.duplicate`. */
export function defineErrors<K extends string>(domain: string, statuses: Record<K, number>): Record<K, Factory> {
  const make = (name: string, status: number): Factory => (params = {}, facts = {}) => new Problem(status, `${domain}.${name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`)}`, params, facts);
  return Object.fromEntries(Object.entries<number>(statuses).map(([name, status]) => [name, make(name, status)])) as Record<K, Factory>;
}
