import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { PAGE_POLICY, Problem } from '@steward/platform';
import type { FastifyInstance } from 'fastify';

const root = join(import.meta.dirname, '../../web/dist');

/** The built screens with deep links; unknown paths of the API stay problem+json. Hashed assets are kept for ever, index.html never. */
export async function serveSpa(app: NestFastifyApplication): Promise<void> {
  if (!existsSync(join(root, 'index.html'))) return;
  await app.register(fastifyStatic as never, {
    root, wildcard: false, index: false, preCompressed: true, cacheControl: false,
    setHeaders: (reply: { header(name: string, value: string): unknown }, file: string) => {
      reply.header('cache-control', file.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
      reply.header('content-security-policy', PAGE_POLICY);
    },
  });
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  fastify.get('/*', (req, reply) => {
    if (/^\/(api|assets|health|metrics)(\/|$)/.test(req.url)) throw new Problem(404, 'not_found');
    return reply.header('content-security-policy', PAGE_POLICY).header('cache-control', 'no-cache').sendFile('index.html');
  });
}
