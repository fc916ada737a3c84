import { describe, expect, it } from 'vitest';
import type { ImportCounts, ImportRun, ImportState } from './exchange.api';
import { duration, openSteps, stepOf } from './import-steps';

const none: ImportCounts = { total: 5, toCreate: 0, toUpdate: 0, toSkip: 0, invalid: 0, created: 0, updated: 0, skipped: 0, failed: 0, undone: 0 };
const run = (state: ImportState, counts: Partial<ImportCounts> = {}, over: Partial<ImportRun> = {}): ImportRun =>
  ({ state, counts: { ...none, ...counts }, mapping: { name: 0 }, may: { validate: true, commit: true, cancel: true, undo: false }, ...over }) as ImportRun;

describe('the step an import opens with', () => {
  it.each([
    ['uploaded', 'mapping'], ['reading', 'preview'], ['validating', 'preview'], ['validated', 'preview'], ['committing', 'commit'], ['committed', 'result'], ['undoing', 'result'], ['undone', 'result'],
  ] as const)('%s is %s', (state, step) => { expect(stepOf(run(state))).toBe(step); });

  it('shows what was written when it was stopped in the middle, else the preview or the decisions', () => {
    expect(stepOf(run('cancelled', { created: 3, toCreate: 2 }))).toBe('result');
    expect(stepOf(run('failed', { toCreate: 2 }))).toBe('preview');
    expect(stepOf(run('cancelled', {}, { may: { validate: true, commit: false, cancel: false, undo: false } }))).toBe('mapping');
  });
});

describe('steps one may go to', () => {
  it('none but the file before there is one', () => { expect(openSteps(undefined)).toEqual(['file']); });
  it('none while a job is at work', () => { expect(openSteps(run('validating', { toCreate: 2 }))).toEqual(['preview']); });
  it('decisions and preview while nothing is written', () => { expect(openSteps(run('validated', { toCreate: 2 }))).toEqual(['mapping', 'rules', 'preview']); });
  it('only the result afterwards', () => { expect(openSteps(run('committed', { created: 2, invalid: 1 }, { may: { validate: false, commit: false, cancel: false, undo: true } }))).toEqual(['result']); });
});

it('writes durations', () => { expect([0, 9.6, 75, 3661].map(duration)).toEqual(['0:00', '0:10', '1:15', '1:01:01']); });
