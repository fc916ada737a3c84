/** Placeholder until the client is generated from docs/api/openapi.json. */
export type paths = Record<never, never>;
export interface components { schemas: Record<never, never> }
