import { describe, expect, it } from 'vitest';
import { matches, nearest } from './palette';

describe('the search over everything', () => {
  it('finds by all words, whatever their case and width', () => {
    expect(matches('销售出库 仓库管理 /shipments chuku', 'ＣＨＵ 仓库')).toBe(true);
    expect(matches('销售出库', '采购 出库')).toBe(false);
  });

  it('puts what is called so before what merely has it among its keywords', () => {
    const found = ['销售应发货', '出库流水', '销售出库单', '销售出库'].map((title) => ({ title }));
    expect(found.sort(nearest('销售出库')).map(({ title }) => title)).toEqual(['销售出库', '销售出库单', '销售应发货', '出库流水']);
    expect([{ title: '我的' }, { title: '客户' }].sort(nearest('')).map(({ title }) => title)).toEqual(['我的', '客户']);
  });
});
