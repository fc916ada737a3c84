import createClient, { type Client } from 'openapi-fetch';
import type { components, paths } from './generated/schema';

export type { components, paths };
export { lists } from './generated/lists';
export type { ListFieldSchema, ListSchema } from './list-types';
export { rules } from './generated/rules';
export type { PropertyRule, SchemaRules } from './rule-types';

/** A typed client of every operation in openapi.json. */
export type ApiClient = Client<paths>;

/** The typed client over a `fetch` of the caller, who adds the token, the language and what follows a 401. Paths are those of openapi.json, from the origin. */
export function createApiClient(baseUrl: string, fetch: (request: Request) => Promise<Response>): ApiClient {
  return createClient<paths>({ baseUrl, fetch });
}
