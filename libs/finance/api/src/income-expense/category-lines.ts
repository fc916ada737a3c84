import { Inject, Injectable } from '@nestjs/common';
import { SCALE, unscaled } from '@steward/kernel';
import { CategoryFacade } from '@steward/system-api';
import { linesOf, positive } from '../paper/paper.input.js';
import type { CategoryLineFields, CategoryLineView } from './income-expense.dto.js';
import type { Direction } from './income-expense.entity.js';

interface CategoryLine { id: number; line: number; categoryId: number; amount: number; remark: string | null }

/** Lines by category of the trees of income and expense, for income and expense themselves and for claims. */
@Injectable()
export class CategoryLines {
  constructor(@Inject(CategoryFacade) private readonly categories: CategoryFacade) {}

  /** Throws 422 without lines, and at the line whose category or amount is wrong. */
  async read<L extends CategoryLine>(tree: Direction, input: readonly CategoryLineFields[], before: readonly L[]): Promise<(Omit<CategoryLine, 'id'> & { id?: number })[]> {
    const out: (Omit<CategoryLine, 'id'> & { id?: number })[] = [];
    for (const { input: l, old, pointer } of linesOf(input, before)) {
      await this.categories.ensure(tree, l.categoryId, `${pointer}/categoryId`, old?.categoryId);
      out.push({ ...(old ? { id: old.id } : {}), line: out.length + 1, categoryId: l.categoryId, amount: positive(l.amount, `${pointer}/amount`), remark: l.remark ?? null });
    }
    return out;
  }

  async view(lines: readonly CategoryLine[]): Promise<CategoryLineView[]> {
    return Promise.all(lines.map(async ({ id, categoryId, amount, remark }) => ({ id, categoryId, categoryName: (await this.categories.path(categoryId)) ?? '', amount: unscaled(amount, SCALE.money), remark })));
  }
}
