/** One choice of a picker, whatever it comes from. `color` is a tone or a CSS colour; the text always stands beside it. */
export interface Choice {
  value: string | number;
  label: string;
  /** Second line: user name, department. */
  detail?: string;
  color?: string;
  /** Not offered any more, but old records may hold it. */
  disabled?: boolean;
  /** Further words it is found by: pinyin, user name. */
  keywords?: string;
  /** Value of the choice above, where a flat list has levels. */
  parent?: string;
  children?: Choice[];
}

/** Rows of a tree as the server sends them: nested, or flat with `parentId`. */
export interface TreeRow { id: number; name: string; parentId?: number | null; enabled?: boolean; children?: TreeRow[] }

/** A tree of choices from nested or flat rows, in the order given. */
export function toTree(rows: readonly TreeRow[]): Choice[] {
  const nodeOf = (row: TreeRow): Choice => {
    const node: Choice = { value: row.id, label: row.name };
    if (row.enabled === false) node.disabled = true;
    if (row.children?.length) node.children = row.children.map(nodeOf);
    return node;
  };
  const nodes = new Map(rows.map((row) => [row.id, nodeOf(row)]));
  const roots: Choice[] = [];
  for (const row of rows) {
    const node = nodes.get(row.id);
    if (!node) continue;
    const parent = row.parentId === null || row.parentId === undefined ? undefined : nodes.get(row.parentId);
    if (!parent) roots.push(node);
    else (parent.children ??= []).push(node);
  }
  return roots;
}

/** Labels from the root down to a value, for display: `广东省 / 深圳市 / 南山区`. Empty when the tree does not hold it. */
export function pathLabels(nodes: readonly Choice[], value: string | number): string[] {
  for (const node of nodes) {
    if (String(node.value) === String(value)) return [node.label];
    const below = node.children ? pathLabels(node.children, value) : [];
    if (below.length > 0) return [node.label, ...below];
  }
  return [];
}
