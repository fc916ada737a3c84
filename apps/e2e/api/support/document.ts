import type { Wire } from './wire.js';

interface Schema { $ref?: string; type?: string | string[]; format?: string; properties?: Record<string, Schema>; required?: string[]; items?: Schema; enum?: unknown[]; allOf?: Schema[]; additionalProperties?: unknown; oneOf?: Schema[] }

interface Parameter { name: string; in: 'path' | 'query' | 'header'; required?: boolean }

/** A list as the document declares it. */
export interface ListDeclaration { key: string; entity: string; custom: boolean; fields: Record<string, { kind: string; filter: string[]; sort: boolean; needs?: string }> }

/** One operation of the API document. */
export interface Operation {
  /** `PATCH /customers/{id}`: method and path below `/api/v1`. */
  key: string;
  method: string;
  /** As in the document, with `{id}`. */
  path: string;
  operationId: string;
  /** Permission codes (any suffices), `public` or `signed-in`. */
  can: string[];
  parameters: Parameter[];
  list?: ListDeclaration;
  /** Shape of the JSON body, references followed one step. */
  body?: Schema;
  multipart: boolean;
  /** The answer goes on until one side ends it (server-sent events). */
  endless: boolean;
}

export interface Document { openapi: string; paths: Record<string, Record<string, { operationId: string; parameters?: Parameter[]; 'x-permission'?: string[]; 'x-list'?: ListDeclaration; requestBody?: { content?: Record<string, { schema?: Schema }> }; responses?: Record<string, { content?: Record<string, { schema?: Schema }> }> }>>; components?: { schemas?: Record<string, Schema> } }

const METHODS = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'];

/** All operations the running server says it has. */
export async function operationsOf(send: Wire): Promise<Operation[]> {
  const answer = await send({ method: 'GET', path: '/api/v1/openapi.json' });
  if (answer.status !== 200) throw new Error(`openapi.json → ${answer.status} ${answer.text.slice(0, 500)}`);
  const document = answer.json as Document;
  const follow = (schema: Schema | undefined): Schema | undefined => {
    if (schema?.allOf?.length === 1) return follow(schema.allOf[0]);
    return schema?.$ref === undefined ? schema : document.components?.schemas?.[schema.$ref.replace('#/components/schemas/', '')];
  };
  return Object.entries(document.paths).flatMap(([path, item]) => METHODS.flatMap((method) => {
    const op = item[method];
    if (op === undefined) return [];
    const content = op.requestBody?.content;
    const body = follow(content?.['application/json']?.schema);
    return [{
      key: `${method.toUpperCase()} ${path.replace(/^\/api\/v1/, '')}`, method: method.toUpperCase(), path, operationId: op.operationId, can: op['x-permission'] ?? [], parameters: op.parameters ?? [],
      ...(op['x-list'] ? { list: op['x-list'] } : {}), ...(body ? { body } : {}), multipart: content?.['multipart/form-data'] !== undefined, endless: op.responses?.['200']?.content?.['text/event-stream'] !== undefined,
    }];
  }));
}

/** Types a property may have: a nullable one has two. */
export const typesOf = (schema: Schema): string[] => (schema.type === undefined ? [] : Array.isArray(schema.type) ? schema.type : [schema.type]);

/** Fills `{id}` and the like of a path. */
export const fill = (path: string, values: Record<string, string | number>): string =>
  path.replace(/\{(\w+)\}/g, (_whole, name: string) => { const value = values[name] ?? values['*']; if (value === undefined) throw new Error(`${path} needs ${name}`); return encodeURIComponent(String(value)); });

const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value);

/** References that lead nowhere, and answers (of GET, by path) that are not as they are described. */
export function documentFaults(document: Document, answers: readonly (readonly [path: string, answer: unknown])[]): string[] {
  const schemas = document.components?.schemas ?? {};
  const references = [...new Set(JSON.stringify(document).match(/"\$ref":"[^"]*"/g))].filter((text) => !Object.hasOwn(schemas, text.slice('"$ref":"#/components/schemas/'.length, -1)));
  const faults = new Set(references.map((text) => `${text} leads nowhere`));
  const look = (schema: Schema | undefined, value: unknown, where: string): void => {
    const at = schema?.allOf?.length === 1 ? schema.allOf[0] : schema;
    if (at === undefined) return;
    if (at.$ref !== undefined) { look(schemas[at.$ref.replace('#/components/schemas/', '')], value, where); return; }
    const types = typesOf(at);
    const kind = kindOf(value);
    if (types.length > 0 && !types.includes(kind) && !(kind === 'integer' && types.includes('number'))) faults.add(`${where} is said to be ${types.join(' or ')} and is ${kind}`);
    else if (Array.isArray(value)) for (const item of value) look(at.items, item, `${where}/*`);
    else if (kind === 'object') for (const [name, inner] of Object.entries(value as object)) {
      if (at.properties !== undefined && !Object.hasOwn(at.properties, name) && !at.additionalProperties) faults.add(`${where}/${name} is answered but not described`);
      else look(at.properties?.[name], inner, `${where}/${name}`);
    }
  };
  for (const [path, answer] of answers) look(document.paths[path]?.['get']?.responses?.['200']?.content?.['application/json']?.schema, answer, path);
  return [...faults];
}
