import fc from 'fast-check';
import type { Category } from './category.entity.js';
import { CategoryTree, placedAt } from './category.rules.js';

const row = (id: number, parentId: number, name = `n${id}`, sort = id): Category => ({ id, parentId, name, nameKey: name, sort, enabled: true, type: 't', version: 1, createdAt: '', createdBy: 0, updatedAt: '', updatedBy: 0 });
const tree = new CategoryTree([row(1, 0, '电子'), row(2, 1, '手机'), row(3, 2, '配件'), row(4, 0, '服装', 0), row(5, 4, '配件'), row(6, 4, '其它')]);

test('parents come before children, brothers in their order', () => {
  expect(tree.nodes.map((n) => n.path)).toEqual(['服装', '服装/配件', '服装/其它', '电子', '电子/手机', '电子/手机/配件']);
  expect(tree.get(3)).toMatchObject({ depth: 3, ids: [1, 2, 3] });
});

test('a text means a path, or a name that occurs once', () => {
  expect(tree.byPath('电子/手机')?.row.id).toBe(2);
  expect(tree.byPath(' 电子 > 手机 / 配件')?.row.id).toBe(3);
  expect(tree.byPath('手机')?.row.id).toBe(2);
  expect(tree.byPath('配件')).toBeUndefined();
  expect(tree.byPath('手机/配件')).toBeUndefined();
  expect(tree.byPath(' / ')).toBeUndefined();
});

test('below a node lies exactly what has it among its ancestors', () => {
  fc.assert(fc.property(fc.array(fc.nat(30), { minLength: 1, maxLength: 30 }), (parents) => {
    const t = new CategoryTree(parents.map((p, i) => row(i + 1, p % (i + 1))));
    for (const n of t.nodes) expect(new Set(t.under(n.row.id))).toEqual(new Set(t.nodes.filter((x) => t.isUnder(x.row.id, n.row.id)).map((x) => x.row.id)));
    expect(t.nodes).toHaveLength(parents.length);
  }));
});

test('a node is put at its place among the others', () => {
  expect(placedAt([1, 2, 3], 3, 0)).toEqual([3, 1, 2]);
  expect(placedAt([1, 2, 3], 9, undefined)).toEqual([1, 2, 3, 9]);
  expect(placedAt([1, 2, 3], 1, 99)).toEqual([2, 3, 1]);
});
