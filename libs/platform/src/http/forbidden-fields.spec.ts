import 'reflect-metadata';
import type { Principal } from '../access/principal.js';
import { newContext, runWith } from '../context/context.js';
import type { Problem } from '../problem/problem.js';
import { Changes, LinesField, PriceField, TextField } from './fields.js';
import { refuseForbidden, withoutForbidden, withoutForbiddenChanges } from './forbidden-fields.js';

class Line { @TextField({ max: 10 }) name: string; @PriceField({ needs: 'price.view' }) price: string; }
class Doc { @TextField({ max: 10 }) no: string; @PriceField({ opt: true, needs: 'price.view' }) total?: string | null; @LinesField(() => Line) lines: Line[]; }
class ChangeDoc extends Changes(Doc) {}

const as = <T>(permissions: string[], fn: () => T): T =>
  runWith(newContext({ source: 'api', principal: { id: 1, username: 'u', name: 'u', departmentId: null, sessionVersion: 1, mustChangePassword: false, permissions: new Set(permissions), owners: () => 'all' } satisfies Principal }), fn);
const doc: Doc = { no: 'A', total: '1', lines: [{ name: 'x', price: '1' }] };

describe('fields that need a right', () => {
  it('are absent from a view without it, in lines too, and the view itself is untouched', () => {
    expect(as([], () => withoutForbidden(doc, Doc))).toEqual({ no: 'A', lines: [{ name: 'x' }] });
    expect(as(['price.view'], () => withoutForbidden(doc, Doc))).toEqual(doc);
    expect(doc.lines[0]?.price).toBe('1');
  });

  it('are refused with a pointer when they are written without it', () => {
    const pointers = (fn: () => void): string[] => { try { fn(); return []; } catch (e) { return ((e as Problem).facts['errors'] as { pointer: string; code: string }[]).map((f) => `${f.pointer} ${f.code}`); } };
    expect(pointers(() => as([], () => { refuseForbidden({ total: null, lines: [{ name: 'x' }, { name: 'y', price: '2' }] }, ChangeDoc); }))).toEqual(['/total forbidden', '/lines/1/price forbidden']);
    expect(pointers(() => as(['price.view'], () => { refuseForbidden(doc, ChangeDoc); }))).toEqual([]);
    expect(pointers(() => as([], () => { refuseForbidden({ no: 'B' }, ChangeDoc); }))).toEqual([]);
  });

  it('are absent from the log of a record', () => {
    const changes = { no: ['A', 'B'], total: ['1', '2'], lines: [[{ name: 'x', price: '1' }], null] };
    expect(as([], () => withoutForbiddenChanges(changes, Doc))).toEqual({ no: ['A', 'B'], lines: [[{ name: 'x' }], null] });
    expect(as(['price.view'], () => withoutForbiddenChanges(changes, Doc))).toEqual(changes);
  });
});
