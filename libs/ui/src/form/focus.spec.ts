import { afterEach, describe, expect, it } from 'vitest';
import { focusBeyond } from './focus';

describe('leaving a table by the keyboard', () => {
  afterEach(() => { document.body.replaceChildren(); });
  const active = (): string => document.activeElement?.id ?? '';

  it('goes on to the next box that can be entered, and back to the one before', () => {
    document.body.innerHTML = '<div><input id="before"></div><section id="table"><input id="in"></section><button disabled id="off"></button><button tabindex="-1" id="skipped"></button><textarea id="after"></textarea>';
    const table = document.querySelector<HTMLElement>('#table');
    if (!table) throw new Error('no table');
    expect([focusBeyond(table), active()]).toEqual([true, 'after']);
    expect([focusBeyond(table, true), active()]).toEqual([true, 'before']);
  });

  it('stays where nothing follows', () => {
    document.body.innerHTML = '<section id="table"><input id="in"></section>';
    const table = document.querySelector<HTMLElement>('#table');
    document.querySelector<HTMLInputElement>('#in')?.focus();
    expect([table && focusBeyond(table), active()]).toEqual([false, 'in']);
  });
});
