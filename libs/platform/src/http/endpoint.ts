import { HttpCode, RequestMapping, RequestMethod, SetMetadata, applyDecorators } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiExtraModels, ApiHeader, ApiOperation, ApiQuery, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { context } from '../context/context.js';
import { Problem } from '../problem/problem.js';
import type { ListSpec } from '../list/list-spec.js';
import { operatorsOf } from '../list/list-spec.js';
import { command } from './command.js';
import type { Shape } from './fields.js';

/** Anybody who is signed in; the handler serves the caller's own things. */
export const SIGNED_IN = 'signed-in';
/** Nobody needs to be signed in. */
export const PUBLIC = 'public';

export interface EndpointOptions {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path?: string;
  /** Permission code(s), any of which suffices; the first is the default for row scope. */
  can: string | readonly string[];
  /** First sentence of the operation in the API document. */
  summary: string;
  /** `binary` = a file, `events` = server-sent events that go on until one side ends them. */
  returns?: Shape | readonly [Shape] | 'binary' | 'events' | 'none';
  status?: number;
  /** The write needs If-Match with the version seen (428 without). */
  ifMatch?: boolean;
  /** False for writes that need no Idempotency-Key: sign-in, searches, dry runs. Default: every POST that is a command. */
  idempotent?: boolean;
  /** True for a POST that only reads (search). */
  query?: boolean;
  /** A write that manages its own units of work, e.g. an upload: no frame around it. */
  ownUnits?: boolean;
  /** `?dryRun=true` rehearses the write: the answer or the refusal, and nothing stays. */
  dryRun?: boolean;
  /** Answers 201 with a Location below this path. */
  creates?: string;
  /** Only for people: an API token has no views or screens of its own. */
  person?: boolean;
  /** GETs for images, downloads and streams: the HttpOnly read cookie is accepted (api.md "Authentication"). */
  cookie?: boolean;
  body?: Shape;
  upload?: boolean;
  /** The list behind it: documents its parameters and fields. */
  list?: ListSpec;
  item?: Shape;
  /** Further query parameters. */
  params?: readonly string[];
}

export interface EndpointMeta { can: readonly string[]; cookie: boolean; person: boolean; name: string }
export const ENDPOINT = 'steward:endpoint';

/** Every operation of the API is declared by this one decorator: route, right, shapes, frame. A handler without it does not start (deny by default). */
export function Endpoint(o: EndpointOptions): MethodDecorator {
  return (target, property, descriptor) => {
    frame(o, descriptor as PropertyDescriptor);
    const can = typeof o.can === 'string' ? [o.can] : o.can;
    const meta: EndpointMeta = { can, cookie: o.cookie ?? false, person: o.person ?? false, name: `${target.constructor.name}.${String(property)}` };
    const status = statusOf(o);
    applyDecorators(
      RequestMapping({ method: RequestMethod[o.method], path: o.path ?? '' }), HttpCode(status), SetMetadata(ENDPOINT, meta),
      ApiOperation({ summary: o.summary, ...documentation(o, can) } as never), ...answers(o, status), ...headers(o), ...(o.list ? listParameters(o) : []), ...[...(o.params ?? []), ...(o.dryRun ? ['dryRun'] : [])].map((name) => ApiQuery({ name, required: false, type: String })),
      ...(o.body ? [ApiBody({ type: o.body })] : []),
      ...(o.upload ? [ApiConsumes('multipart/form-data'), ApiBody({ schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } } })] : []),
      ...(can.includes(PUBLIC) ? [] : [ApiBearerAuth()]),
    )(target, property, descriptor);
  };
}

const statusOf = (o: EndpointOptions): number => o.status ?? (o.creates ? 201 : o.returns === 'none' ? 204 : 200);
const isCommand = (o: EndpointOptions): boolean => o.method !== 'GET' && !o.query;

/** Wraps the handler: If-Match and Idempotency-Key demanded, unit of work opened, ETag and Location set. */
function frame(o: EndpointOptions, descriptor: PropertyDescriptor): void {
  const handler = descriptor.value as (...args: unknown[]) => Promise<unknown>;
  const keyed = isCommand(o) && (o.idempotent ?? o.method === 'POST');
  const status = statusOf(o);
  descriptor.value = async function (this: unknown, ...args: unknown[]): Promise<unknown> {
    const c = context();
    if (o.ifMatch && c.ifMatch === undefined) throw new Problem(428, 'if_match_required');
    if (keyed && c.badKey) throw new Problem(400, 'idempotency_key_invalid');
    if (o.dryRun) c.dryRun = (c.request?.query as Record<string, unknown> | undefined)?.['dryRun'] === 'true';
    if (!keyed) c.idempotencyKey = undefined;
    else if (c.idempotencyKey === undefined && c.principal?.tokenId !== undefined) throw new Problem(400, 'idempotency_key_required');
    const work = async (): Promise<unknown> => tagged(o, await handler.apply(this, args));
    return isCommand(o) && !o.ownUnits ? command(c.request?.body, status, work) : work();
  };
  Object.defineProperty(descriptor.value, 'name', { value: handler.name });
  for (const k of Reflect.getMetadataKeys(handler)) Reflect.defineMetadata(k, Reflect.getMetadata(k, handler), descriptor.value as object);
}

function tagged(o: EndpointOptions, result: unknown): unknown {
  const reply = context().reply;
  if (!reply || typeof result !== 'object' || result === null) return result;
  const { id, version } = result as { id?: unknown; version?: unknown };
  if (typeof version === 'number' && !o.list) {
    const etag = `"v${version}"`;
    reply.header('etag', etag);
    if (o.method === 'GET' && context().request?.headers['if-none-match'] === etag) { context().status = 304; return undefined; }
  }
  if (o.creates && id !== undefined) reply.header('location', `/api/v1/${o.creates}/${String(id)}`);
  return result;
}

function documentation(o: EndpointOptions, can: readonly string[]): Record<string, unknown> {
  const list = o.list && {
    key: o.list.key, entity: o.list.entity, custom: o.list.custom ?? false,
    fields: Object.fromEntries(Object.entries(o.list.fields).map(([name, f]) => [name, { kind: f.kind, filter: operatorsOf(f), sort: Boolean(f.sort), ...(f.hidden ? { hidden: true } : {}), ...(f.needs ? { needs: f.needs } : {}), ...(f.dictionary ? { dictionary: f.dictionary } : {}), ...(f.values ? { values: f.values } : {}), ...(f.name ? { name: f.name.as } : {}), ...(f.totals ? { totals: true } : {}), ...(f.extra ? { extra: true } : {}) }])),
  };
  return { 'x-permission': can, ...(list ? { 'x-list': list } : {}) };
}

function answers(o: EndpointOptions, status: number): MethodDecorator[] {
  const problem = ApiResponse({ status: 'default', description: 'application/problem+json (RFC 9457)' });
  if (o.item) {
    const schema = { type: 'object', required: ['items'], properties: { items: { type: 'array', items: { $ref: getSchemaPath(o.item) } }, page: { type: 'integer' }, pageSize: { type: 'integer' }, total: { type: 'integer' }, totalIsEstimate: { type: 'boolean' }, nextCursor: { type: 'string' }, summary: { type: 'object', additionalProperties: { type: 'string' } } } };
    return [ApiExtraModels(o.item), ApiResponse({ status, description: o.summary, schema: schema as never }), problem];
  }
  if (o.returns === 'binary') return [ApiResponse({ status, description: o.summary, content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } }), problem];
  if (o.returns === 'events') return [ApiResponse({ status, description: o.summary, content: { 'text/event-stream': { schema: { type: 'string' } } } }), problem];
  if (o.returns === undefined || o.returns === 'none') return [ApiResponse({ status, description: o.summary }), problem];
  const many = Array.isArray(o.returns);
  return [ApiResponse({ status, description: o.summary, type: many ? (o.returns as readonly [Shape])[0] : (o.returns as Shape), isArray: many }), problem];
}

function headers(o: EndpointOptions): MethodDecorator[] {
  const out: MethodDecorator[] = [];
  if (o.ifMatch) out.push(ApiHeader({ name: 'If-Match', required: true, description: 'Version seen, e.g. "v7"' }));
  if (isCommand(o) && (o.idempotent ?? o.method === 'POST')) out.push(ApiHeader({ name: 'Idempotency-Key', required: false, description: 'Required for API tokens; repeats give the stored answer' }));
  return out;
}

function listParameters(o: EndpointOptions): MethodDecorator[] {
  if (o.method !== 'GET') return [];
  const text = (name: string): MethodDecorator => ApiQuery({ name, required: false, type: String });
  return [text('q'), text('where'), text('sort'), text('cursor'), text('count'), text('summary'), text('fields'), ApiQuery({ name: 'page', required: false, type: Number }), ApiQuery({ name: 'pageSize', required: false, type: Number })];
}

/** Version the caller has seen, as If-Match said; `*` means whatever is there. */
export function seenVersion(current: number): number {
  const v = context().ifMatch;
  if (v === undefined) throw new Problem(428, 'if_match_required');
  return v === 'any' ? current : v;
}

/** Throws 412 when the row is not the version the caller has seen. */
export function demandVersion(row: { version: number }): void {
  const seen = seenVersion(row.version);
  if (seen !== row.version) throw new Problem(412, 'stale_version', {}, { expected: seen, current: row.version });
}

/** Actions look at If-Match where the caller sends it; PATCH and DELETE demand it. */
export function demandSeen(row: { version: number }): void {
  if (context().ifMatch !== undefined) demandVersion(row);
}

/** Whether the caller accepts an overridable refusal, by the header `X-Acknowledge` or in the body (api.md "Errors"). */
export const acknowledges = (code: string, body?: readonly string[] | null): boolean => context().acknowledge.has(code) || (body ?? []).includes(code);

/** Throws the warnings nobody has accepted as one refusal: the first of them, with all in `warnings`. Each is 409 and `overridable`. */
export function demandAcknowledged(warnings: readonly Problem[], body?: readonly string[] | null): void {
  const open = warnings.filter((w) => !acknowledges(w.code, body));
  const first = open[0];
  if (first) throw new Problem(409, first.code, first.params, { ...first.facts, overridable: true, warnings: open.map((w) => ({ code: w.code, params: w.params })) });
}
