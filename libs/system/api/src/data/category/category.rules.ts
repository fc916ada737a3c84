import { folded } from '@steward/kernel';
import type { Category } from './category.entity.js';

/** A node with its place in the tree. */
export interface PlacedCategory { row: Category; depth: number; /** Names from the top, joined by `/`. */ path: string; ids: number[] }

/** A tree of one type, in the order it is shown (parents before children). */
export class CategoryTree {
  readonly nodes: readonly PlacedCategory[];
  private readonly byId: Map<number, PlacedCategory>;
  private readonly children = new Map<number, Category[]>();

  constructor(rows: readonly Category[]) {
    for (const row of [...rows].sort((a, b) => a.sort - b.sort || a.id - b.id)) {
      const list = this.children.get(row.parentId);
      if (list) list.push(row);
      else this.children.set(row.parentId, [row]);
    }
    const nodes: PlacedCategory[] = [];
    const walk = (parent: number, depth: number, path: string, ids: number[]): void => {
      for (const row of this.children.get(parent) ?? []) {
        const placed = { row, depth, path: path === '' ? row.name : `${path}/${row.name}`, ids: [...ids, row.id] };
        nodes.push(placed);
        walk(row.id, depth + 1, placed.path, placed.ids);
      }
    };
    walk(0, 1, '', []);
    this.nodes = nodes;
    this.byId = new Map(nodes.map((n) => [n.row.id, n]));
  }

  get(id: number): PlacedCategory | undefined {
    return this.byId.get(id);
  }
  childrenOf(id: number): readonly Category[] {
    return this.children.get(id) ?? [];
  }

  /** The node itself and everything below it; the id alone when it is unknown. */
  under(id: number): number[] {
    const out = [id];
    for (let i = 0; i < out.length; i++) for (const child of this.childrenOf(out[i] as number)) out.push(child.id);
    return out;
  }

  /** Whether a node lies below another or is it: moving there would close a circle. */
  isUnder(id: number, ancestor: number): boolean {
    return id === ancestor || (this.get(id)?.ids.includes(ancestor) ?? false);
  }

  /** The node a text means: a path from the top (`A/B`, also with blanks around the slash or `>`), else the one node of that name. */
  byPath(text: string): PlacedCategory | undefined {
    const parts = text.split(/[/＞>]/).map(folded).filter(Boolean);
    if (parts.length === 0) return undefined;
    const whole = this.nodes.find((n) => n.ids.length === parts.length && n.ids.every((id, i) => folded(this.get(id)?.row.name ?? '') === parts[i]));
    if (whole || parts.length > 1) return whole;
    const named = this.nodes.filter((n) => folded(n.row.name) === parts[0]);
    return named.length === 1 ? named[0] : undefined;
  }
}

/** Order of the children after one of them was put at a position (0 = first). */
export function placedAt(ids: readonly number[], id: number, position: number | undefined): number[] {
  const rest = ids.filter((x) => x !== id);
  rest.splice(Math.min(position ?? rest.length, rest.length), 0, id);
  return rest;
}
