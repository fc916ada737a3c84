import { Agent, request } from 'node:http';
import { inflateRawSync } from 'node:zlib';

/** A request as it goes over the wire: neither path nor headers are made tidy, unlike with `fetch`. */
export interface Call {
  method: string;
  /** Path and query, sent byte for byte. */
  path: string;
  token?: string | undefined;
  headers?: Record<string, string>;
  /** Objects go as JSON, FormData as multipart, strings and bytes as they are. */
  body?: unknown;
  timeoutMs?: number;
  /** Another of the machine's own addresses to come from, e.g. 127.0.0.7: to the server a stranger. */
  from?: string;
}

export interface Reply {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  bytes: Buffer;
  /** The body as text, whatever it is. */
  text: string;
  /** The body read as JSON, or undefined. */
  json: any; // eslint-disable-line @typescript-eslint/no-explicit-any -- a scenario reads answers of many shapes
}

export type Wire = (call: Call) => Promise<Reply>;

/** An answer that goes on: `close` ends it and gives what has come until then. */
export interface Stream { close(): Reply }

/** Connections to one server. `close` gives them back. */
export interface Line { send: Wire; listen(call: Call): Promise<Stream>; close(): void }

/** Opens a line to a server; requests on it may run at once. Rejects on network errors and after the time limit. */
export function line(url: string, sockets = 64): Line {
  const { hostname, port } = new URL(url);
  const agent = new Agent({ keepAlive: true, maxSockets: sockets });
  const send: Wire = async (call) => {
    const { body, type } = await payload(call.body);
    const headers: Record<string, string> = {
      ...(call.token === undefined ? {} : { authorization: `Bearer ${call.token}` }),
      ...(type === undefined ? {} : { 'content-type': type }),
      ...(body === undefined ? {} : { 'content-length': String(body.length) }),
      ...call.headers,
    };
    return new Promise((resolve, reject) => {
      const sent = request({ agent, hostname, port, method: call.method, path: call.path, headers, timeout: call.timeoutMs ?? 30_000, ...(call.from === undefined ? {} : { localAddress: call.from }) }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('error', reject);
        answer.on('end', () => { resolve(reply(answer.statusCode ?? 0, answer.headers, Buffer.concat(parts))); });
        answer.on('close', () => { if (!answer.complete) reject(new Error('the answer was cut off')); });
      });
      sent.on('timeout', () => sent.destroy(new Error(`no answer to ${call.method} ${call.path}`)));
      sent.on('error', reject);
      sent.end(body);
    });
  };
  const listen = (call: Call): Promise<Stream> => new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    const sent = request({ hostname, port, method: call.method, path: call.path, headers: { ...(call.token === undefined ? {} : { authorization: `Bearer ${call.token}` }), ...call.headers } }, (answer) => {
      const stream: Stream = { close: () => { sent.destroy(); return reply(answer.statusCode ?? 0, answer.headers, Buffer.concat(parts)); } };
      answer.on('data', (part: Buffer) => { parts.push(part); resolve(stream); });
      answer.on('end', () => { resolve(stream); });
      answer.on('error', () => undefined); // it is ended from here
    });
    sent.on('error', reject);
    sent.end();
  });
  return { send, listen, close: () => { agent.destroy(); } };
}

async function payload(body: unknown): Promise<{ body?: Buffer; type?: string }> {
  if (body === undefined) return {};
  if (typeof body === 'string') return { body: Buffer.from(body) };
  if (body instanceof Uint8Array) return { body: Buffer.from(body) };
  if (body instanceof FormData) {
    const form = new Response(body);
    return { body: Buffer.from(await form.arrayBuffer()), type: form.headers.get('content-type') ?? '' };
  }
  return { body: Buffer.from(JSON.stringify(body)), type: 'application/json' };
}

function reply(status: number, headers: Reply['headers'], bytes: Buffer): Reply {
  const text = bytes.toString('utf8');
  let json: unknown;
  if (/\bjson\b/.test(String(headers['content-type'] ?? ''))) try { json = JSON.parse(text); } catch { json = undefined; }
  return { status, headers, bytes, text, json };
}

/** A header of an answer as one text. */
export const header = (answer: Reply, name: string): string => { const value = answer.headers[name]; return Array.isArray(value) ? value.join(', ') : value ?? ''; };

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/** All that can be read in an answer: its text, and for a workbook the text of every file packed in it. */
export function readable(bytes: Buffer): string {
  const own = bytes.toString('utf8');
  if (bytes.length < 22 || bytes.readUInt32LE(0) !== LOCAL) return own;
  let end = bytes.length - 22;
  while (end > 0 && bytes.readUInt32LE(end) !== END) end -= 1;
  const parts = [own];
  let at = bytes.readUInt32LE(end + 16);
  while (at + 46 <= bytes.length && bytes.readUInt32LE(at) === CENTRAL) {
    const size = bytes.readUInt32LE(at + 20);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(start, start + size);
    parts.push((bytes.readUInt16LE(at + 10) === 0 ? data : inflateRawSync(data)).toString('utf8'));
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts.join('\n');
}
