import { Injectable } from '@nestjs/common';
import { codeKey, folded } from '@steward/kernel';
import { type NewRow, type Param, Problem, ScopedTable, type ScopeRule, SearchIndex, type SearchPlan, type Sql, Table, anyOf, byOwner, database, fixedJoin, forbidden, inList } from '@steward/platform';
import type { DocumentBrief } from '@steward/system-api';
import { pinyinKeys } from '../customer/customer.rules.js';
import { besideCustomer } from '../customer/customer.scope.js';
import { customerSearch } from '../customer/customer.store.js';
import { Opportunity, OpportunityLine } from './opportunity.entity.js';
import { VIEW } from './opportunity.rights.js';

/** Seen by whoever has the owner in scope, and with its customer: by the customer's owner and followers (S-53). */
export const opportunityRule: ScopeRule = anyOf(byOwner(), besideCustomer());

const MOST_CUSTOMERS = 1000;

/** Found by name, pinyin and code, and by everything their customers are found by. */
class OpportunitySearch extends SearchIndex {
  constructor() {
    super({ name: 'opportunity_search', table: 'opportunity', column: 'search' });
  }

  override async plan(question: string, alias: string, _small: boolean, sql: Sql): Promise<SearchPlan> {
    const parts: string[] = [];
    const params: Param[] = [];
    const own = await super.plan(question, 'so', false, sql);
    if (!own.none) {
      parts.push(`SELECT so.id FROM ${own.from ?? 'opportunity so'} WHERE ${own.where}`);
      params.push(...(own.fromParams ?? []), ...own.whereParams);
    }
    const theirs = await customerSearch.plan(question, 'sc', false, sql);
    if (!theirs.none) {
      parts.push(`SELECT o.id FROM (SELECT sc.id FROM ${theirs.from ?? 'customer sc'} WHERE ${theirs.where} ORDER BY sc.id DESC LIMIT ${MOST_CUSTOMERS}) m ${fixedJoin(sql.engine)} opportunity o ON o.customerId=m.id`);
      params.push(...(theirs.fromParams ?? []), ...theirs.whereParams);
    }
    if (parts.length === 0) return { fromParams: [], where: '1=0', whereParams: [], none: true };
    return { from: `(${parts.join(' UNION ')}) u ${fixedJoin(sql.engine)} opportunity ${alias} ON ${alias}.id=u.id`, fromParams: params, where: '1=1', whereParams: [] };
  }
}
export const opportunitySearch = new OpportunitySearch();

const living = new ScopedTable(Opportunity, opportunityRule);
const lineTable = new Table(OpportunityLine);

/** Text an opportunity is found by. */
export function searchOf(o: Pick<Opportunity, 'name' | 'code'>): string {
  const keys = pinyinKeys(o.name);
  return [...new Set([folded(o.name), keys.initials, keys.full, codeKey(o.code)].filter(Boolean))].join(' ').slice(0, 500);
}

/** Rows of opportunities: every way to them goes through the scope of the caller. */
@Injectable()
export class OpportunityStore {
  /** 404 when it is absent or not seen under the code (default: that of the endpoint). */
  get(id: number, code?: string): Promise<Opportunity> {
    return living.get(id, code);
  }

  /** As {@link get}, locked; 403 when the caller sees it but may not do this to it. */
  async lock(id: number, code: string): Promise<Opportunity> {
    try {
      return await living.lock(id, code);
    } catch (e) {
      if (e instanceof Problem && e.status === 404 && code !== VIEW && (await living.visible([id], VIEW)).length > 0) throw forbidden(code);
      throw e;
    }
  }

  visible(ids: readonly number[], code: string = VIEW): Promise<Opportunity[]> {
    return living.visible(ids, code);
  }

  /** The newest open ones of a customer, for choosing. */
  recent(customerId: number): Promise<Opportunity[]> {
    return living.query("t.customerId=? AND t.status='open'", [customerId], ' ORDER BY t.id DESC LIMIT 20', VIEW);
  }

  async insert(row: NewRow<Opportunity>): Promise<number> {
    const id = await living.insert(row);
    await opportunitySearch.add([{ id, text: row.search }]);
    return id;
  }

  /** Changes one read in this unit of work and gives its new version; 412 when somebody was faster. */
  async update(row: Opportunity, set: Partial<Opportunity>): Promise<number> {
    const version = await living.update(row, set);
    if (set.search !== undefined) await opportunitySearch.replace(row.id, row.search, set.search);
    if (set.deletedAt) await opportunitySearch.remove(row.id, row.search);
    return version;
  }

  everybodys(reason: string): Table<Opportunity> {
    return living.unscoped(reason);
  }

  lines(opportunityId: number): Promise<OpportunityLine[]> {
    return lineTable.all({ opportunityId }, { orderBy: 'lineNo' });
  }
  /** Makes these the lines; drafts of what may be sold, so nothing refers to one of them. */
  async replaceLines(opportunityId: number, lines: readonly Omit<OpportunityLine, 'id' | 'opportunityId'>[]): Promise<OpportunityLine[]> {
    await lineTable.delete({ opportunityId });
    const first = await lineTable.insertMany(lines.map((l) => ({ ...l, opportunityId })));
    return lines.map((l, i) => ({ ...l, opportunityId, id: first + i }));
  }

  /** What chains show of those the caller sees: in force while it is open or won. */
  async briefs(ids: readonly number[]): Promise<DocumentBrief[]> {
    const rows = await this.visible(ids);
    const list = inList(rows.map((o) => o.customerId));
    const names = new Map(rows.length === 0 ? [] : (await database.sql.all<{ id: number; name: string }>(`SELECT id, name FROM customer WHERE id IN ${list.sql}`, list.params)).map((c) => [c.id, c.name]));
    return rows.map((o) => ({ id: o.id, no: o.code, docDate: o.createdAt.slice(0, 10), state: o.status === 'lost' ? 'closed' : o.status === 'invalid' ? 'voided' : 'approved', total: o.amount, party: names.get(o.customerId) ?? null }));
  }

  /** Those of the customers, or of the products, that opportunities name. */
  async using(what: 'customer' | 'product', ids: readonly number[]): Promise<number[]> {
    if (ids.length === 0) return [];
    const list = inList(ids);
    const from = what === 'customer' ? 'customerId AS id FROM opportunity WHERE customerId' : 'productId AS id FROM opportunity_line WHERE productId';
    return (await database.sql.all<{ id: number }>(`SELECT DISTINCT ${from} IN ${list.sql}`, list.params)).map((r) => r.id);
  }
}
