import fc from 'fast-check';
import { DATE_PATTERNS, RESETS, type Rule, type Segment, counterName, figureOf, periodOf, render, ruleFaults } from './numbering.rules.js';

const text = (t: string): Segment => ({ type: 'text', text: t });
const date = (pattern: (typeof DATE_PATTERNS)[number]): Segment => ({ type: 'date', pattern });
const seq = (width = 4, start = 1, step = 1): Segment => ({ type: 'sequence', width, start, step });
const fresh = { epoch: 0, floor: 0, floorUntil: null };
const codes = (rule: Rule): string[] => ruleFaults(rule).map((f) => `${f.pointer} ${f.code}`);

test('numbers as the trade knows them', () => {
  expect(render({ segments: [text('XS'), date('yyyyMMdd'), seq()], resetBy: 'day' }, '2026-11-03', 7)).toBe('XS202611030007');
  expect(render({ segments: [text('KH'), seq(6)], resetBy: 'never' }, '2026-11-03', 123)).toBe('KH000123');
  expect(render({ segments: [text('合-'), date('yy'), text('/'), date('MM'), text('-'), seq(2)], resetBy: 'month' }, '2026-01-09', 100)).toBe('合-26/01-100');
});

test('periods follow the day of the document', () => {
  expect(RESETS.map((r) => periodOf(r, '2026-11-03'))).toEqual(['', '2026', '202611', '20261103']);
  expect(counterName('sales_order', 0, '20261103')).toBe('sales_order:20261103');
  expect(counterName('sales_order', 2, '')).toBe('sales_order#2:');
});

test('counting anew needs its date in the number', () => {
  expect(codes({ segments: [text('A'), seq()], resetBy: 'never' })).toEqual([]);
  expect(codes({ segments: [text('A'), seq()], resetBy: 'year' })).toEqual(['/segments numbering_date']);
  expect(codes({ segments: [date('yyyy'), seq()], resetBy: 'month' })).toEqual(['/segments numbering_date']);
  expect(codes({ segments: [date('MMdd'), seq()], resetBy: 'day' })).toEqual(['/segments numbering_date']);
  expect(codes({ segments: [date('yy'), date('MMdd'), seq()], resetBy: 'day' })).toEqual([]);
});

test('one sequence, sensible parts, at most 30 characters', () => {
  expect(codes({ segments: [text('A')], resetBy: 'never' })).toEqual(['/segments numbering_sequence']);
  expect(codes({ segments: [seq(), seq()], resetBy: 'never' })).toEqual(['/segments numbering_sequence']);
  expect(codes({ segments: [], resetBy: 'never' })).toEqual(['/segments list']);
  expect(codes({ segments: [text('a b'), seq(0)], resetBy: 'never' })).toEqual(['/segments/0/text pattern', '/segments/1/width min']);
  expect(codes({ segments: [seq(4, 1, 0), { type: 'date', pattern: 'dd.MM' as never }], resetBy: 'never' })).toEqual(['/segments/0/step min', '/segments/1/pattern enum']);
  expect(codes({ segments: [text('ABCDEFGHIJKL'), text('ABCDEFGHIJKL'), seq(8)], resetBy: 'never' })).toEqual(['/segments length']);
});

test('start and step are kept; after a change of the rule numbers go on behind the old ones until the new period', () => {
  const rule: Rule = { segments: [date('yyyyMMdd'), seq(4, 100, 10)], resetBy: 'day' };
  expect([1, 2, 3].map((n) => figureOf(rule, fresh, '20261103', n))).toEqual([100, 110, 120]);
  const changed = { epoch: 1, floor: 350, floorUntil: '2026-11-03' };
  expect(figureOf(rule, changed, '20261102', 1)).toBe(351);
  expect(figureOf(rule, changed, '20261103', 2)).toBe(361);
  expect(figureOf(rule, changed, '20261104', 1)).toBe(100);
});

test('within a valid rule no two documents share a number', () => {
  const rules = fc.record({ resetBy: fc.constantFrom(...RESETS), pattern: fc.constantFrom(...DATE_PATTERNS), width: fc.integer({ min: 1, max: 6 }), start: fc.nat(50), step: fc.integer({ min: 1, max: 5 }) })
    .map(({ resetBy, pattern, ...s }): Rule => ({ resetBy, segments: [text('N'), date(pattern), text('-'), { type: 'sequence', ...s }] }))
    .filter((r) => ruleFaults(r).length === 0);
  const days = fc.array(fc.constantFrom('2026-11-03', '2026-11-04', '2026-12-03', '2027-11-03'), { minLength: 2, maxLength: 60 });
  fc.assert(fc.property(rules, days, (rule, documents) => {
    const counters = new Map<string, number>();
    const numbers = documents.map((day) => {
      const period = periodOf(rule.resetBy, day);
      const n = (counters.get(period) ?? 0) + 1;
      counters.set(period, n);
      return render(rule, day, figureOf(rule, fresh, period, n));
    });
    expect(new Set(numbers).size).toBe(numbers.length);
  }));
});
