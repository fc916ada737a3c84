import type { SchemaRules } from '../rule-types';

/** Placeholder until the rules are generated from docs/api/openapi.json. */
export const rules: Record<string, SchemaRules> = {};
