import { type Param, type SearchPlan, SearchIndex, type Sql, escapeClause, fixedJoin, likeEscape } from '@steward/platform';

/** A question that can only be a number of a document, e.g. `xs20261123` or `xs202611230001`. */
const NUMBER = /^[a-z]{1,6}\d{2,}$/;
const MOST_CUSTOMERS = 1000;

/**
 * Search of documents of a customer: by their number, or by everything the customer is found by (name, pinyin, code,
 * telephone), through the search index of customers. The documents need no index of their own, creating one costs nothing.
 */
export class CustomerDocumentSearch extends SearchIndex {
  constructor(private readonly documents: string) {
    super({ name: 'customer_search', table: 'customer', column: 'search' });
  }

  override async plan(question: string, alias: string, small: boolean, sql: Sql): Promise<SearchPlan> {
    const number = question.toUpperCase();
    if (NUMBER.test(question)) return { fromParams: [], where: `(${alias}.no>=? AND ${alias}.no<?)`, whereParams: [number, `${number}\uffff`] };
    const like = `${alias}.no LIKE ? ${escapeClause(sql.engine)}`;
    const tail = `%${likeEscape(number)}`;
    const found = await super.plan(question, 'sc', false, sql);
    if (found.none) return /^\d{3,}$/.test(question) ? { fromParams: [], where: like, whereParams: [tail] } : { fromParams: [], where: '1=0', whereParams: [], none: true };
    const customers = `SELECT sc.id FROM ${found.from ?? 'customer sc'} WHERE ${found.where} ORDER BY sc.id DESC LIMIT ${MOST_CUSTOMERS}`;
    const params: Param[] = [...found.fromParams, ...found.whereParams];
    if (/^\d{3,}$/.test(question) || small) return { fromParams: [], where: `(${alias}.customerId IN (SELECT y.id FROM (${customers}) y) OR ${like})`, whereParams: [...params, tail] };
    return { from: `(${customers}) m ${fixedJoin(sql.engine)} ${this.documents} ${alias} ON ${alias}.customerId=m.id`, fromParams: params, where: '1=1', whereParams: [] };
  }
}
