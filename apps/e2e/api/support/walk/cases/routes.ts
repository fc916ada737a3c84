import { changed } from '../../tables.js';
import { fill as fillPath } from '../../document.js';
import { header } from '../../wire.js';
import { routesOfRouter } from '../routes.js';
import type { Walk } from '../walk.js';

/** Ways into the server that nobody has written down. */
export function routes(walk: Walk): void {
  describe('routes nobody has written down', () => {
    const shape = (path: string): string => path.replace(/\{\w+\}|:\w+(\|:\w+)*/g, '{}');

    it('do not exist: the router knows what the document names, and nothing else', () => {
      const written = new Set(walk.documented.map((o) => `${o.method} ${shape(o.path)}`));
      const routes = routesOfRouter().map(shape);
      expect(routes.length).toBeGreaterThan(walk.documented.length);
      const allowed = (route: string): boolean => written.has(route) || /^(GET|HEAD) \*$/.test(route) /* the page of the SPA */ || (route.startsWith('HEAD ') && written.has(route.replace('HEAD', 'GET'))) || /^(GET|HEAD) \/(api\/v1\/openapi\.json|api\/docs(-json|-yaml)?(\/.*)?|\*|(?!api\/|health|metrics).*)$/.test(route);
      expect(routes.filter((route) => !allowed(route))).toEqual([]);
      expect([...written].filter((route) => !routes.includes(route))).toEqual([]);
    });

    it('answer nothing to other methods', async () => {
      const wrong: string[] = [];
      await walk.quiet();
      const before = await walk.tables.fingerprint();
      const known = new Set(walk.documented.map((o) => `${o.method} ${o.path}`));
      for (const path of new Set(walk.documented.map((o) => o.path))) {
        const filled = fillPath(path, { '*': 1, 'series': 'customer' });
        for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND', 'OPTIONS', 'HEAD'].filter((m) => !known.has(`${m} ${path}`) && !(m === 'HEAD' && known.has(`GET ${path}`)))) {
          // a path of words may be an id to another route: then that one answers
          const other = walk.documented.find((o) => o.method === (method === 'HEAD' ? 'GET' : method) && new RegExp(`^${o.path.replace(/\{\w+\}/g, '[^/]+')}$`).test(filled));
          const answer = await walk.world.connection.send({ method, path: filled, headers: { 'if-match': '*' } });
          if (!(other === undefined ? [404, 405] : [401]).includes(answer.status)) wrong.push(`${method} ${filled} → ${answer.status} ${answer.text.slice(0, 100)}`);
        }
      }
      for (const operation of walk.operations.filter((o) => o.method === 'GET' && walk.entryOf(o).kind !== 'public')) {
        const { answer } = await walk.call({ ...operation, method: 'HEAD' }, 'anonymous', {});
        if (answer.status !== 401 || answer.bytes.length > 0) wrong.push(`HEAD ${operation.path} → ${answer.status}`);
      }
      expect(wrong).toEqual([]);
      expect(changed(before, await walk.tables.fingerprint())).toEqual([]);
    });

    it('lie behind no spelling of a known one', async () => {
      const { id } = await walk.world.fixed.customer();
      const page = await walk.world.connection.send({ method: 'GET', path: '/' });
      const wrong: string[] = [];
      for (const base of [`/api/v1/customers/${id}`, '/api/v1/customers', '/api/v1/users', '/api/v1/audit-logs', `/api/v1/customers/${id}/overview`, '/api/v1/imports/template?entity=customer']) {
        const [path = '', query = ''] = base.split('?');
        const end = query === '' ? '' : `?${query}`;
        const spellings = [
          path.replace('/api', '/%61pi'), path.replace('customers', '%63ustomers').replace('users', '%75sers'), path.toUpperCase(), path.replace('/api', '/API'), `/${path}`, path.replace('/v1', '//v1'), path.replace('/v1', '/./v1'), path.replace('/v1', '/v1/.'), path.replace('/v1/', '/v1/x/../'),
          path.replace('/v1/', '/v1/x/%2e%2e/'), path.replace('/v1/', '/v1%2f'), path.replace('/v1/', '/v1\\'), `${path}/`, `${path}//`, `${path}/.`, `${path};x`, `${path};jsessionid=1`, `${path}.json`, `${path}%00`, `${path}%20`, `${path}%2f`, `${path}?_method=GET`, `${path}#x`, path.replace('/v1', '/v2'), path.replace('/api/v1', ''), `/api/docs/..${path}`, `/health/../${path}`,
        ];
        for (const spelling of spellings) {
          for (const headers of [{}, { 'x-http-method-override': 'GET' }, { 'x-original-url': path, 'x-rewrite-url': path, 'x-forwarded-prefix': '/api' }, { cookie: 'stw_read=x' }] as Record<string, string>[]) {
            const answer = await walk.world.connection.send({ method: 'GET', path: spelling + (spelling.includes('?') || spelling.includes('#') ? '' : end), headers });
            const isPage = page.status === 200 && header(answer, 'content-type').startsWith('text/html') && answer.text === page.text;
            if (answer.status < 400 && !isPage) wrong.push(`${spelling} → ${answer.status} ${answer.text.slice(0, 100)}`);
            if (answer.status >= 500) wrong.push(`${spelling} → ${answer.status}`);
          }
        }
      }
      for (const method of ['POST', 'DELETE', 'PATCH']) {
        const answer = await walk.world.send('foreign', method, `/customers/${id}`, method === 'DELETE' ? undefined : {}, { 'x-http-method-override': 'GET', 'if-match': '*' });
        if (answer.status < 400) wrong.push(`${method} with an override → ${answer.status}`);
      }
      expect(wrong).toEqual([]);
    });
  });
}
