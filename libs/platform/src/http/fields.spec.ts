import 'reflect-metadata';
import type { FieldFault } from '@steward/kernel';
import { Problem } from '../problem/problem.js';
import { BoolField, Changes, DateField, EnumField, IntField, LinesField, MoneyField, RefField, RefsField, TextField, TextsField, fieldsOf } from './fields.js';
import { validationPipe } from './validation.js';

class Line { @RefField('product') productId: number; @MoneyField({ min: 0 }) price: string; }
class Thing {
  @TextField({ max: 10 }) name: string;
  @TextField({ max: 60, opt: true, format: 'email' }) email?: string | null;
  @MoneyField({ opt: true }) amount?: string | null;
  @IntField({ opt: true, min: 1, max: 9 }) count?: number;
  @EnumField(['a', 'b'], { opt: true }) kind?: string;
  @DateField({ opt: true }) day?: string;
  @BoolField({ opt: true }) flag?: boolean;
  @RefsField('user', { opt: true }) users?: number[];
  @TextsField({ opt: true }) tags?: string[];
  @LinesField(() => Line, { opt: true, max: 2 }) lines?: Line[];
}
class ChangeThing extends Changes(Thing, ['lines']) {}

const pipe = validationPipe();
const read = async (body: unknown, metatype: new () => object = Thing): Promise<unknown> => pipe.transform(body, { type: 'body', metatype });
const faults = async (body: unknown, metatype?: new () => object): Promise<string[]> => {
  try { await read(body, metatype); return []; } catch (e) { return ((e as Problem).facts['errors'] as FieldFault[]).map((f) => `${f.pointer} ${f.code}`); }
};

describe('wire fields', () => {
  it('converts what is meant well', async () => {
    expect(await read({ name: ' 甲  ', amount: 12.5, email: '', lines: [{ productId: 1, price: '3' }] })).toMatchObject({ name: '甲', amount: '12.5', email: null, lines: [{ productId: 1, price: '3' }] });
  });

  it('names every wrong field by pointer', async () => {
    expect(await faults({ name: '', email: 'x', amount: '1.234', count: 10, kind: 'c', day: '2026-02-30', flag: 'yes', users: ['1'], tags: [''], lines: [{ productId: 0, price: '-1' }, { productId: 2, price: '1', nope: 1 }], nope: 1 })).toEqual(
      expect.arrayContaining(['/name required', '/email email', '/amount decimal', '/count max', '/kind enum', '/day date', '/flag boolean', '/users ref', '/tags list', '/lines/0/productId ref', '/lines/0/price min', '/lines/1/nope unknown', '/nope unknown']));
    expect(await faults({ name: '12345678901' })).toEqual(['/name length']);
    expect(await faults({ name: 'a\u0000b' })).toEqual(['/name pattern']);
    expect(await faults({ name: '甲', lines: [1, 2] })).not.toEqual([]);
    expect(await faults({ name: '甲', lines: [{}, {}, {}] })).toContain('/lines list');
  });

  it('takes nothing but the plain value where a plain value is meant', async () => {
    for (const wrong of [{}, { a: 1 }, [], [['x']], null, true, 1, '__proto__'.repeat(9)]) expect(await faults({ name: wrong })).not.toEqual([]);
    for (const wrong of [[], {}, 'x', null, 1]) await expect(read(wrong)).rejects.toBeInstanceOf(Problem);
  });

  it('changes: absent is unchanged, null empties what may be empty and nothing else', async () => {
    expect(await read({}, ChangeThing)).toEqual({});
    expect(await read({ email: null }, ChangeThing)).toEqual({ email: null });
    expect(await faults({ name: null }, ChangeThing)).toEqual(['/name required']);
    expect(await faults({ lines: [] }, ChangeThing)).toEqual(['/lines unknown']);
    expect(fieldsOf(ChangeThing).map((f) => f.name)).not.toContain('lines');
  });
});
