import { t, toast, type BulkAction, type ListRow } from '@steward/ui';
import type { Router } from 'vue-router';

interface Together {
  key: string;
  title: string;
  icon: BulkAction['icon'];
  needs: string;
  /** Key of the party all rows must have in common. */
  party: 'customerId' | 'supplierId';
  /** Where it leads, with the rows that count. */
  to: (partyId: number, rows: readonly ListRow[]) => { path: string; query: Record<string, string> };
  /** Rows that do not count, e.g. those with nothing left. */
  fits?: (row: ListRow) => boolean;
}

/** Ids of the ticked rows when they are of one party and any counts; otherwise the key of the reason why not. */
export function oneParty(rows: readonly ListRow[], party: Together['party'], fits: (row: ListRow) => boolean = () => true): { partyId: number; rows: ListRow[] } | 'many' | 'none' {
  const left = rows.filter(fits);
  const [first] = left;
  if (!first) return 'none';
  const partyId = Number(first[party]);
  return left.every((row) => Number(row[party]) === partyId) ? { partyId, rows: left } : 'many';
}

/** One document for all ticked rows of a party: 多笔一并收款 (S-69). Leads to the prefilled document. */
export function together(router: Pick<Router, 'push'>, { key, title, icon, needs, party, to, fits }: Together): BulkAction {
  return {
    key, title, icon, needs, allowAll: false,
    run: async (_target, rows) => {
      const found = oneParty(rows, party, fits);
      if (typeof found === 'string') { toast.warning(t(`finance.together.${found}.${party}`)); return undefined; }
      await router.push(to(found.partyId, found.rows));
      return undefined;
    },
  };
}

/** `1,2,3` of one key of the rows. */
export const idsOf = (rows: readonly ListRow[], key = 'id'): string => rows.map((row) => String(row[key])).join(',');
