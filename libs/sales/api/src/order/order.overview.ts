import { Inject, Injectable } from '@nestjs/common';
import { type DocumentAction, isEffective, nextState } from '@steward/kernel';
import { LinesField, type ListQuery, NestedField, ObjectField, principal } from '@steward/platform';
import { AuditFacade, AuditLogItem, DocumentChain, DocumentChains } from '@steward/system-api';
import type { SalesOrder } from './order.entity.js';
import { OrderReader } from './order.reader.js';
import { AMEND, CLOSE, CONFIRM, DELETE, ORDER, OrderStore, UPDATE, VIEW, VOID } from './order.store.js';
import { SalesOrderView } from './order.view.js';

/** What the caller may do with this very order now: rights, row scope and life cycle together. */
export type OrderActions = Record<'update' | 'delete' | 'submit' | 'withdraw' | 'confirm' | 'reject' | 'unapprove' | 'void' | 'close' | 'reopen' | 'amend' | 'ship' | 'receive' | 'invoice' | 'return', boolean>;

/** The order page: the order with the progress of its lines and of the money, the chain it stands in, the newest of its log. */
export class SalesOrderOverview {
  @NestedField(() => SalesOrderView) order: SalesOrderView;
  @NestedField(() => DocumentChain, { description: 'Where it came from and what came of it (联查)' }) chain: DocumentChain;
  @LinesField(() => AuditLogItem, { description: 'The newest twenty; empty without sales.order.view' }) audit: AuditLogItem[];
  @ObjectField({ description: 'What the caller may do with this very order now' }) may: OrderActions;
}

const AUDIT: ListQuery = { sort: [], page: 1, pageSize: 20, count: false, summary: false };
const BY_LIFE_CYCLE: readonly (readonly [keyof OrderActions, string, DocumentAction])[] = [
  ['update', UPDATE, 'edit'], ['delete', DELETE, 'delete'], ['submit', UPDATE, 'submit'], ['withdraw', UPDATE, 'withdraw'], ['confirm', CONFIRM, 'approve'], ['reject', CONFIRM, 'reject'],
  ['unapprove', CONFIRM, 'unapprove'], ['void', VOID, 'void'], ['close', CLOSE, 'close'], ['reopen', CLOSE, 'reopen'],
];
/** Documents that are made from an order in force; whose they are is asked there. */
const DOWNSTREAM: readonly (readonly [keyof OrderActions, string])[] = [['ship', 'warehouse.shipment.create'], ['receive', 'finance.receipt.create'], ['invoice', 'finance.invoice.create'], ['return', 'sales.return.create']];

@Injectable()
export class OrderOverviews {
  constructor(@Inject(OrderStore) private readonly orders: OrderStore, @Inject(OrderReader) private readonly reader: OrderReader, @Inject(DocumentChains) private readonly chains: DocumentChains, @Inject(AuditFacade) private readonly audits: AuditFacade) {}

  async of(id: number): Promise<SalesOrderOverview> {
    const order = await this.orders.get(id);
    const sees = principal().permissions.has(VIEW);
    return {
      order: await this.reader.view({ order, lines: await this.orders.lines(id) }),
      chain: await this.chains.of({ type: ORDER, id }),
      audit: sees ? ((await this.audits.of(ORDER, id, AUDIT, SalesOrderView)).items as unknown as AuditLogItem[]) : [],
      may: await this.may(order),
    };
  }

  private async may(o: SalesOrder): Promise<OrderActions> {
    const p = principal();
    const reach = new Map<string, boolean>();
    for (const code of new Set([...BY_LIFE_CYCLE.map(([, c]) => c), AMEND])) reach.set(code, p.permissions.has(code) && (await this.reaches(o, code)));
    const inForce = isEffective(o.state);
    return {
      ...Object.fromEntries(BY_LIFE_CYCLE.map(([name, code, action]) => [name, reach.get(code) === true && nextState(o.state, action) !== undefined && (action !== 'delete' || o.no === null)])),
      ...Object.fromEntries(DOWNSTREAM.map(([name, code]) => [name, inForce && p.permissions.has(code)])),
      amend: reach.get(AMEND) === true && o.state === 'approved',
    } as OrderActions;
  }

  /** From what is known where the owner decides, else by asking. */
  private async reaches(o: SalesOrder, code: string): Promise<boolean> {
    const owners = principal().owners(code);
    return owners === 'all' || owners.includes(o.ownerId) || (await this.orders.visible([o.id], code)).length > 0;
  }
}
