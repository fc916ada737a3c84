import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiProblem } from '../api/problem';
import { openConfirm } from '../feedback/confirm';
import type { FormField, FormValues } from './fields';
import { useForm, type SaveContext } from './use-form';

const fields: FormField[] = [{ name: 'name', control: 'text', required: true }, { name: 'credit', control: 'money' }, { name: 'custom.grade', control: 'text' }];
const problem = (status: number, code: string, more: object = {}): ApiProblem => new ApiProblem(status, { type: 'about:blank', title: code, status, code, ...more });
type Save = (values: FormValues, context: SaveContext) => Promise<number>;

beforeEach(() => setActivePinia(createPinia()));

describe('a form', () => {
  it('sends what is filled of a new record, what has changed of an old one', async () => {
    const save = vi.fn<Save>(() => Promise.resolve(1));
    const form = useForm({ entity: 'customer', fields, save });
    form.start();
    form.set('name', '甲');
    form.set('custom.grade', 'A');
    expect(await form.submit()).toEqual({ result: 1 });
    expect(save.mock.calls[0]?.[0]).toEqual({ name: '甲', custom: { grade: 'A' } });
    form.start({ id: 3, version: 7, name: '甲', credit: '5.00', custom: { grade: 'A' } });
    expect(form.dirty.value).toBe(false);
    form.set('credit', '');
    await form.submit();
    expect(save.mock.calls[1]?.[0]).toEqual({ credit: null });
    expect(save.mock.calls[1]?.[1].ifMatch).toBe(7);
    expect(form.dirty.value).toBe(false);
  });

  it('takes a list a control has put together of parts of the one it was given', async () => {
    const form = useForm({ entity: 'customer', fields: [{ name: 'rules', control: 'text' }], save: (values) => Promise.resolve(values) });
    form.start({ id: 3, version: 7, rules: [{ kind: 'a', days: 1 }, { kind: 'b', days: 2 }] });
    form.set('rules', [...(form.values['rules'] as object[])].reverse());
    expect(await form.submit()).toEqual({ result: { rules: [{ kind: 'b', days: 2 }, { kind: 'a', days: 1 }] } });
    expect(form.dirty.value).toBe(false);
  });

  it('does not send what breaks a rule, and shows the server’s faults at their fields', async () => {
    const save = vi.fn<Save>(() => Promise.reject(problem(422, 'validation_failed', { errors: [{ pointer: '/credit', code: 'min', message: '太小' }, { pointer: '/x', code: 'y', message: 'z' }] })));
    const form = useForm({ entity: 'customer', fields, save });
    form.start();
    expect(await form.submit()).toBeUndefined();
    expect(save).not.toHaveBeenCalled();
    expect(Object.keys(form.errors)).toEqual(['name']);
    form.set('name', '甲');
    form.set('credit', '1.234');
    await form.submit();
    expect(save).not.toHaveBeenCalled();
    form.set('credit', '1.23');
    await form.submit();
    expect(form.errors['credit']).toBe('太小');
    expect(form.stray.value).toEqual(['x：z']);
  });

  it('repeats the same key while the outcome is unknown, and takes a new one after a definite answer', async () => {
    vi.useFakeTimers();
    const keys: string[] = [];
    let calls = 0;
    const form = useForm({ entity: 'customer', fields, save: (_values, context) => {
      keys.push(context.idempotencyKey);
      calls += 1;
      if (calls === 1) return Promise.reject(problem(0, 'network'));
      return calls === 2 ? Promise.reject(problem(409, 'customer.locked')) : Promise.resolve(1);
    } });
    form.start();
    form.set('name', '甲');
    const first = form.submit();
    await vi.advanceTimersByTimeAsync(2000);
    await first;
    await form.submit();
    vi.useRealTimers();
    expect(keys[0]).toBe(keys[1]);
    expect(keys[2]).not.toBe(keys[1]);
  });

  it('asks about an overridable refusal and says so in the next request', async () => {
    const save = vi.fn<Save>((_values, context) => (context.acknowledge ? Promise.resolve(1) : Promise.reject(problem(409, 'customer.duplicate', { overridable: true }))));
    const form = useForm({ entity: 'customer', fields, save });
    form.start();
    form.set('name', '甲');
    const done = form.submit();
    await vi.waitFor(() => expect(openConfirm.value).toBeDefined());
    openConfirm.value?.done({ reason: '' });
    expect(await done).toEqual({ result: 1 });
    expect(save.mock.calls[1]?.[1].acknowledge).toEqual(['customer.duplicate']);
  });

  it('settles a stale version field by field', async () => {
    const save = vi.fn<Save>((_values, context) => (context.ifMatch === 8 ? Promise.resolve(1) : Promise.reject(problem(412, 'stale_version'))));
    const form = useForm({ entity: 'customer', fields, save, reload: () => Promise.resolve({ version: 8, name: '乙', credit: '9.00' }) });
    form.start({ version: 7, name: '甲', credit: '5.00' });
    form.set('credit', '6.00');
    const done = form.submit();
    await vi.waitFor(() => expect(form.conflict.value).toBeDefined());
    expect(form.conflict.value?.rows.map((row) => row.name)).toEqual(['name', 'credit']);
    form.conflict.value?.done(true);
    expect(await done).toEqual({ result: 1 });
    expect(save.mock.calls[1]?.[0]).toEqual({ credit: '6.00' });
    expect(form.values['name']).toBe('乙');
  });
});
