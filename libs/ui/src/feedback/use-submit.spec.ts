import { describe, expect, it } from 'vitest';
import { ApiProblem, problemText } from '../api/problem';
import { currentLocale, i18n } from '../i18n/i18n';
import { useSubmit } from './use-submit';

describe('useSubmit', () => {
  it('does one thing at a time', async () => {
    let [began, end] = [0, (): void => undefined];
    const act = useSubmit(() => { began++; return new Promise<void>((done) => { end = done; }); });
    const first = act.submit();
    await act.submit();
    expect([began, act.busy]).toEqual([1, true]);
    end();
    await first;
    expect(act.busy).toBe(false);
    void act.submit();
    expect(began).toBe(2);
  });

  it('names the field of each fault', async () => {
    const refused = new ApiProblem(422, { type: 'about:blank', title: '', status: 422, code: 'validation', errors: [{ pointer: '/nobody/knows/0', code: 'required', message: 'needed' }, { pointer: '/days', code: 'required', message: 'needed' }] });
    i18n.global.setLocaleMessage(currentLocale(), { fault: { required: '必填' }, field: { wish: { days: '天数' } } });
    const act = useSubmit(async () => { throw refused; }, 'wish');
    await act.submit();
    expect(act.fault).toBe('必填；天数：必填');
  });

  it('shows what was wrong, and nothing once it is right', async () => {
    const answers = [(): string => '必填', (): never => { throw new Error('no network'); }, (): undefined => undefined];
    const act = useSubmit(async () => answers.shift()?.());
    await act.submit();
    expect(act.fault).toBe('必填');
    await act.submit();
    expect([act.fault, act.busy]).toEqual([problemText(new Error('no network')), false]);
    await act.submit();
    expect(act.fault).toBe('');
  });
});
