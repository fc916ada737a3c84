import { PrincipalSource } from '../access/principal.js';
import { principal } from '../context/context.js';
import { transaction } from '../database/index.js';
import { Problem } from '../problem/problem.js';
import { actAs, openTestDatabase, testPrincipal, type TestDatabase } from '../testing/index.js';
import { Job, jobTable } from './job.entity.js';
import { JobRunner } from './job-runner.js';

const me = testPrincipal({ id: 9 });
class Source extends PrincipalSource {
  override async byUser(id: number) { return id === 9 ? me : undefined; }
  override async byApiToken() { return undefined; }
}
const log = { error: () => undefined, warn: () => undefined } as never;
const pause = (ms: number): Promise<void> => new Promise((r) => setTimeout(r, ms));

describe('job runner', () => {
  let db: TestDatabase;
  let runner: JobRunner;
  beforeAll(async () => { db = await openTestDatabase(); });
  afterAll(() => db.close());
  beforeEach(() => { runner = new JobRunner(new Source(), log); });
  afterEach(() => runner.stop());

  const as = <T>(fn: () => Promise<T>): Promise<T> => actAs(me, undefined, fn);
  const queue = (kind: string, params = {}): Promise<number> => as(() => transaction(() => runner.enqueue({ kind, ownerId: 9, params })));
  const ended = async (id: number): Promise<Job> => {
    for (let i = 0; i < 400; i++) {
      const job = await jobTable.find({ id });
      if (job && ['succeeded', 'failed', 'cancelled'].includes(job.state)) return job;
      await pause(10);
    }
    throw new Error('job did not end');
  };

  it('runs a job as its owner and keeps result and progress', async () => {
    runner.handle('count', async (run) => {
      for (let i = 1; i <= 5; i++) await run.progress(i, 5, `step ${i}`);
      return { result: { by: principal().id, n: run.job.params?.['n'] }, resultUrl: '/x' };
    });
    const id = await queue('count', { n: 3 });
    runner.start();
    expect(await ended(id)).toMatchObject({ state: 'succeeded', result: { by: 9, n: 3 }, resultUrl: '/x', done: 5, total: 5, holder: null });
  });

  it('says why it failed, without a stack trace', async () => {
    runner.handle('bad', async () => { throw new Problem(422, 'validation_failed', { count: 2 }); });
    runner.handle('worse', async () => { throw new Error('secret detail'); });
    const [a, b] = [await queue('bad'), await queue('worse')];
    runner.start();
    expect(await ended(a)).toMatchObject({ state: 'failed', message: 'error.validation_failed', result: { params: { count: 2 } } });
    const worse = await ended(b);
    expect(worse).toMatchObject({ state: 'failed', message: 'error.internal' });
    expect(JSON.stringify(worse)).not.toContain('secret detail');
  });

  it('stops where it is when cancelled, queued or running', async () => {
    let steps = 0;
    runner.handle('long', async (run) => { for (;;) { steps++; await pause(5); await run.progress(steps, 1000); } });
    const [running, waiting] = [await queue('long'), await queue('long')];
    const cancel = (id: number) => as(() => transaction(async () => runner.cancel((await jobTable.find({ id })) as Job)));
    await cancel(waiting);
    runner.start();
    while (steps < 3) await pause(5);
    await cancel(running);
    expect(await ended(running)).toMatchObject({ state: 'cancelled' });
    expect(await ended(waiting)).toMatchObject({ state: 'cancelled', attempts: 0 });
    await expect(cancel(running)).rejects.toMatchObject({ status: 409 });
  });

  it('takes over a job whose process died, and gives up after five tries', async () => {
    runner.handle('orphan', async (run) => ({ result: { attempts: run.job.attempts } }));
    const [lost, hopeless] = [await queue('orphan'), await queue('orphan')];
    await as(() => transaction(async () => {
      await jobTable.change({ id: lost }, { state: 'running', holder: 'dead', attempts: 1, leaseUntil: '2020-01-01T00:00:00.000Z' });
      await jobTable.change({ id: hopeless }, { state: 'running', holder: 'dead', attempts: 5, leaseUntil: '2020-01-01T00:00:00.000Z' });
    }));
    runner.start();
    expect(await ended(lost)).toMatchObject({ state: 'succeeded', result: { attempts: 2 } });
    expect(await ended(hopeless)).toMatchObject({ state: 'failed' });
  });

  it('runs nothing for a user who was disabled meanwhile', async () => {
    let ran = false;
    runner.handle('mine', async () => { ran = true; });
    const id = await as(() => transaction(() => runner.enqueue({ kind: 'mine', ownerId: 12 })));
    runner.start();
    expect(await ended(id)).toMatchObject({ state: 'failed', message: 'error.forbidden' });
    expect(ran).toBe(false);
  });
});
