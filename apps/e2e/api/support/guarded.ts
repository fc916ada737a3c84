import type { Wire } from './wire.js';

interface Schema { $ref?: string; allOf?: Schema[]; items?: Schema; properties?: Record<string, Schema>; 'x-needs'?: string }
interface ListField { kind: string; filter: string[]; sort: boolean; needs?: string }
interface Described { 'x-list'?: { fields: Record<string, ListField> }; responses?: Record<string, { content?: Record<string, { schema?: Schema }> }> }

/** A GET of the API document: its answer with the fields that need a right, and the list behind it. */
export interface Reading { path: string; schema: Schema | undefined; list: Record<string, ListField> | undefined }

/** The API document, as far as it tells which fields need a right. */
export interface Guarded {
  readings: Reading[];
  /** Paths of combined queries: `/api/v1/products/search`. */
  searches: Set<string>;
  /** Values in an answer that need one of the rights, with where they stand. */
  guardedIn(schema: Schema | undefined, answer: unknown, rights: ReadonlySet<string>): { where: string; value: unknown }[];
}

export async function guardedFields(send: Wire): Promise<Guarded> {
  const document = (await send({ method: 'GET', path: '/api/v1/openapi.json' })).json as { paths: Record<string, Record<string, Described>>; components: { schemas: Record<string, Schema> } };
  const follow = (schema: Schema | undefined): Schema | undefined => {
    if (schema?.allOf?.length === 1) return follow(schema.allOf[0]);
    return schema?.$ref === undefined ? schema : document.components.schemas[schema.$ref.replace('#/components/schemas/', '')];
  };
  const found = (schema: Schema | undefined, value: unknown, rights: ReadonlySet<string>, where: string): { where: string; value: unknown }[] => {
    const at = follow(schema);
    if (at === undefined || value === null || typeof value !== 'object') return [];
    if (Array.isArray(value)) return value.flatMap((one) => found(at.items, one, rights, `${where}/*`));
    return Object.entries(at.properties ?? {}).flatMap(([name, property]) => {
      const inner = (value as Record<string, unknown>)[name];
      if (inner === undefined) return [];
      return rights.has(property['x-needs'] ?? '') ? [{ where: `${where}/${name}`, value: inner }] : found(property, inner, rights, `${where}/${name}`);
    });
  };
  const paths = Object.entries(document.paths);
  return {
    readings: paths.flatMap(([path, { get }]) => (get ? [{ path, schema: Object.entries(get.responses ?? {}).find(([status]) => status.startsWith('2'))?.[1].content?.['application/json']?.schema, list: get['x-list']?.fields }] : [])),
    searches: new Set(paths.filter(([path, item]) => path.endsWith('/search') && item['post'] !== undefined).map(([path]) => path)),
    guardedIn: (schema, answer, rights) => found(schema, answer, rights, ''),
  };
}
