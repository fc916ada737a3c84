import { type Param, type SearchPlan, SearchIndex, type Sql, escapeClause, fixedJoin, likeEscape } from '@steward/platform';

/** A question that can only be a number of a document, e.g. `xs20261123` or `xs202611230001`. */
const NUMBER = /^[a-z]{1,6}\d{2,}$/;
/** A piece of a number, e.g. its last digits. */
const TAIL = /^\d{3,}$/;
const MOST_CUSTOMERS = 1000;

/**
 * Search of documents of a customer: by their number, or by everything the customer is found by (name, pinyin, code,
 * telephone), through the search index of customers. The documents need no index of their own, creating one costs nothing.
 */
export class CustomerDocumentSearch extends SearchIndex {
  constructor(private readonly documents: string) {
    super({ name: 'customer_search', table: 'customer', column: 'search' });
  }

  override async plan(question: string, alias: string, _small: boolean, sql: Sql): Promise<SearchPlan> {
    const number = question.toUpperCase();
    if (NUMBER.test(question)) return { fromParams: [], where: `(${alias}.no>=? AND ${alias}.no<?)`, whereParams: [number, `${number}\uffff`] };
    const parts: string[] = [];
    const params: Param[] = [];
    // the scope of the caller says nothing of how many customers there are
    const found = await super.plan(question, 'sc', false, sql);
    if (!found.none) {
      parts.push(`SELECT o.id FROM (SELECT sc.id FROM ${found.from ?? 'customer sc'} WHERE ${found.where} ORDER BY sc.id DESC LIMIT ${MOST_CUSTOMERS}) m ${fixedJoin(sql.engine)} ${this.documents} o ON o.customerId=m.id`);
      params.push(...found.fromParams, ...found.whereParams);
    }
    if (TAIL.test(question)) {
      parts.push(`SELECT n.id FROM ${this.documents} n WHERE n.no LIKE ? ${escapeClause(sql.engine)}`);
      params.push(`%${likeEscape(number)}%`);
    }
    if (parts.length === 0) return { fromParams: [], where: '1=0', whereParams: [], none: true };
    return { from: `(${parts.join(' UNION ')}) u ${fixedJoin(sql.engine)} ${this.documents} ${alias} ON ${alias}.id=u.id`, fromParams: params, where: '1=1', whereParams: [] };
  }
}
