import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { version } from './bootstrap.js';

/** The API document, generated from the running application. */
export function openapi(app: NestFastifyApplication): OpenAPIObject {
  const document = SwaggerModule.createDocument(
    app,
    new DocumentBuilder().setTitle('Steward API').setDescription('Customers, sales, stock and money of a small or mid-size company.').setVersion(version).setOpenAPIVersion('3.1.0').addBearerAuth().build(),
    { operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}` },
  );
  openapi31(document);
  return { ...document, paths: Object.fromEntries(Object.entries(document.paths).sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** OpenAPI 3.1 says `type: [string, null]` where Nest writes 3.0's `nullable`. */
function openapi31(node: unknown): void {
  if (Array.isArray(node)) { for (const x of node) openapi31(x); return; }
  if (typeof node !== 'object' || node === null) return;
  const schema = node as Record<string, unknown>;
  if (schema['nullable'] === true) {
    delete schema['nullable'];
    if (Array.isArray(schema['allOf'])) {
      schema['anyOf'] = [...(schema['allOf'] as unknown[]), { type: 'null' }];
      delete schema['allOf'];
    } else if (typeof schema['type'] === 'string') {
      schema['type'] = [schema['type'], 'null'];
      if (Array.isArray(schema['enum']) && !schema['enum'].includes(null)) schema['enum'] = [...(schema['enum'] as unknown[]), null];
    }
  }
  for (const value of Object.values(schema)) openapi31(value);
}

/** `/api/v1/openapi.json` and the local Swagger UI at `/api/docs` (nothing is fetched from elsewhere). */
export function serveDocs(app: NestFastifyApplication): void {
  SwaggerModule.setup('api/docs', app, () => openapi(app), { jsonDocumentUrl: 'api/v1/openapi.json', swaggerOptions: { validatorUrl: null }, customSiteTitle: 'Steward API' });
}
