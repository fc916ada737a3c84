import { unscaled } from '@steward/kernel';
import fc from 'fast-check';
import { CUSTOM_KINDS, type CustomFieldRow, type CustomKind } from './custom-field.entity.js';
import { decodeValue, definitionFaults, encodeValue, isFieldKey } from './custom-field.rules.js';

const field = (kind: CustomKind, o: Partial<CustomFieldRow> = {}): CustomFieldRow => ({
  id: 1, version: 1, createdAt: '', createdBy: 0, updatedAt: '', updatedBy: 0, entity: 't', fieldKey: 'f', label: 'F', kind, required: false, options: kind === 'select' || kind === 'multi' ? ['a', 'b', 'c'].map((v) => ({ value: v, label: v, enabled: v !== 'c' })) : null,
  min: null, max: null, decimals: null, hint: null, section: null, sort: 0, inForm: true, inList: true, inFilter: true, inImport: true, inExport: true, enabled: true, ...o,
});
const encoded = (f: CustomFieldRow, v: unknown, before?: unknown): unknown => { const r = encodeValue(f, v, before); return 'stored' in r ? r.stored : { fault: r.fault.code }; };

const scaledText = (scale: number): fc.Arbitrary<string> => fc.maxSafeInteger().map((n) => unscaled(n, scale));
const values: Record<CustomKind, fc.Arbitrary<unknown>> = {
  text: fc.stringMatching(/^[一-龥a-z0-9]{1,50}$/),
  textarea: fc.stringMatching(/^[一-龥a-z0-9]{1,50}(\n[一-龥a-z0-9]{1,50})?$/),
  number: scaledText(4), money: scaledText(2), integer: fc.maxSafeInteger(),
  date: fc.date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10)),
  select: fc.constantFrom('a', 'b'), multi: fc.constantFrom(['a'], ['b', 'a'], ['a', 'b']), user: fc.integer({ min: 1, max: 1e9 }), boolean: fc.boolean(),
};

test.each(CUSTOM_KINDS)('%s: what is stored comes back exactly, through JSON too', (kind) => {
  fc.assert(fc.property(values[kind], (v) => {
    const stored = encoded(field(kind), v);
    expect(decodeValue(field(kind), JSON.parse(JSON.stringify(stored)))).toEqual(v);
  }), { numRuns: 300 });
});

test.each(CUSTOM_KINDS)('%s: whatever comes, it is stored whole or refused, never thrown at', (kind) => {
  fc.assert(fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (v) => {
    const r = encodeValue(field(kind), v, undefined);
    if ('stored' in r && r.stored !== undefined) expect(encodeValue(field(kind), decodeValue(field(kind), r.stored), undefined)).toEqual({ stored: r.stored });
  }), { numRuns: 500 });
});

test('figures are exact scaled integers; too many decimals or too large are refused', () => {
  expect(encoded(field('money'), '0.1')).toBe(10);
  expect(encoded(field('money'), 1234.5)).toBe(123_450);
  expect(encoded(field('number'), '-0.0001')).toBe(-1);
  expect(encoded(field('money'), '1.005')).toEqual({ fault: 'decimal' });
  expect(encoded(field('number', { decimals: 1 }), '1.25')).toEqual({ fault: 'decimal' });
  expect(encoded(field('money'), '90071992547409.91')).toBe(Number.MAX_SAFE_INTEGER);
  expect(encoded(field('money'), '90071992547409.92')).toEqual({ fault: 'decimal' });
  expect(encoded(field('money'), '100000000000000.00')).toEqual({ fault: 'decimal' });
  expect(encoded(field('number'), '1e3')).toEqual({ fault: 'decimal' });
  expect(encoded(field('integer'), 1.5)).toEqual({ fault: 'integer' });
});

test('bounds mean the value, the length, or the number of choices', () => {
  expect(encoded(field('money', { min: '1', max: '9.5' }), '0.99')).toEqual({ fault: 'min' });
  expect(encoded(field('money', { min: '1', max: '9.5' }), '9.51')).toEqual({ fault: 'max' });
  expect(encoded(field('text', { max: '3' }), '四个汉字')).toEqual({ fault: 'length' });
  expect(encoded(field('multi', { min: '2' }), ['a'])).toEqual({ fault: 'min' });
  expect(encoded(field('multi', { max: '1' }), ['a', 'b'])).toEqual({ fault: 'list' });
});

test('a choice taken away is refused for new values but stays where it is', () => {
  expect(encoded(field('select'), 'c')).toEqual({ fault: 'enum' });
  expect(encoded(field('select'), 'c', 'c')).toBe('c');
  expect(encoded(field('multi'), ['a', 'c'], ['c'])).toEqual(['a', 'c']);
  expect(encoded(field('multi'), ['a', 'c'], ['a'])).toEqual({ fault: 'enum' });
  expect(encoded(field('multi'), ['a', 'a'])).toEqual({ fault: 'duplicate' });
});

test('empty is empty, unless the field is required', () => {
  for (const empty of ['', '  ', null, undefined, []]) {
    expect(encoded(field('text'), empty)).toBeUndefined();
    expect(encoded(field('text', { required: true }), empty)).toEqual({ fault: 'required' });
  }
  expect(encoded(field('boolean', { required: true }), false)).toBe(false);
  expect(encoded(field('integer', { required: true }), 0)).toBe(0);
});

test('keys are identifiers and none that every object has', () => {
  expect(['a', 'industryRank2', 'ke_hu'].every(isFieldKey)).toBe(true);
  expect(['', 'A', '1a', 'a-b', 'a.b', '客户', 'constructor', 'toString', 'valueOf', '__proto__', 'a'.repeat(41)].some(isFieldKey)).toBe(false);
});

test('definitions must make sense', () => {
  const codes = (o: Partial<CustomFieldRow> & { kind: CustomKind }): string[] => definitionFaults(field(o.kind, o)).map((f) => `${f.pointer} ${f.code}`);
  expect(codes({ kind: 'select', options: [] })).toEqual(['/options required']);
  expect(codes({ kind: 'text', options: [{ value: 'a', label: 'a', enabled: true }] })).toEqual(['/options unknown']);
  expect(codes({ kind: 'date', min: '1' })).toEqual(['/min unknown']);
  expect(codes({ kind: 'integer', min: '1.5' })).toEqual(['/min integer']);
  expect(codes({ kind: 'money', min: '2', max: '1' })).toEqual(['/max pattern']);
  expect(codes({ kind: 'money', decimals: 2 })).toEqual(['/decimals unknown']);
  expect(codes({ kind: 'text', max: '501' })).toEqual(['/max pattern']);
  expect(codes({ kind: 'number', min: '-1.5', max: '1', decimals: 3 })).toEqual([]);
});
