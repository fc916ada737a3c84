import { Inject, Injectable } from '@nestjs/common';
import { CustomerFacade } from '@steward/customer-api';
import { isEffective } from '@steward/kernel';
import { Problem, clock, fault, invalid } from '@steward/platform';
import { DictionaryFacade, DocumentHeads, SettingsFacade } from '@steward/system-api';
import { WarehouseFacade } from '@steward/warehouse-api';
import type { SalesOrder } from '../order/order.entity.js';
import { OrderStore, VIEW as VIEW_ORDER } from '../order/order.store.js';
import { SalesErrors } from '../sales.errors.js';
import { PRICE_INCLUDES_TAX, RETURN_REQUIRES_SHIPMENT } from '../sales.settings.js';
import type { CreateSalesReturn } from './return.dto.js';
import type { SalesReturn } from './return.entity.js';
import { CREATE, RETURN } from './return.store.js';

/** Columns of the head of a return that do not follow from its lines. */
export type ReturnHead = Pick<SalesReturn, 'customerId' | 'customerName' | 'salesOrderId' | 'salesOrderNo' | 'docDate' | 'ownerId' | 'departmentId' | 'warehouseId' | 'reason' | 'priceIncludesTax' | 'remark' | 'externalId' | 'custom'>;
type Input = Partial<CreateSalesReturn>;
type Origin = Pick<ReturnHead, 'customerId' | 'customerName' | 'salesOrderId' | 'salesOrderNo'> & { order?: SalesOrder };

/** Heads of returns: what they refer to is checked, what is absent comes from the order and the settings. */
@Injectable()
export class ReturnHeads {
  constructor(
    @Inject(CustomerFacade) private readonly customers: CustomerFacade, @Inject(DocumentHeads) private readonly heads: DocumentHeads, @Inject(SettingsFacade) private readonly settings: SettingsFacade,
    @Inject(DictionaryFacade) private readonly dictionaries: DictionaryFacade, @Inject(WarehouseFacade) private readonly warehouses: WarehouseFacade, @Inject(OrderStore) private readonly orders: OrderStore,
  ) {}

  /** Head of a new return, or of `before` with what was sent. Throws 422 with pointers, `sales.return_needs_order`, 409 `sales.order_not_effective`. */
  async head(input: Input, before?: SalesReturn): Promise<ReturnHead> {
    const { order, ...origin } = before ? { ...before, order: undefined } : await this.origin(input);
    await this.dictionaries.ensure('sales.return_reason', input.reason, '/reason', before?.reason);
    const text = (key: 'reason' | 'remark' | 'externalId'): string | null => (input[key] === undefined ? (before?.[key] ?? null) : (input[key] ?? null));
    return {
      customerId: origin.customerId, customerName: origin.customerName, salesOrderId: origin.salesOrderId, salesOrderNo: origin.salesOrderNo, docDate: input.docDate ?? before?.docDate ?? clock.today(),
      ...(await this.heads.owner(input.ownerId, CREATE, before ?? order)), warehouseId: await this.warehouse(input.warehouseId, before, order),
      // what comes back of an order is credited with its tax inside
      priceIncludesTax: origin.salesOrderId !== null ? true : (input.priceIncludesTax ?? before?.priceIncludesTax ?? (await this.settings.get(PRICE_INCLUDES_TAX))),
      reason: text('reason'), remark: text('remark'), externalId: text('externalId'), custom: await this.heads.custom(RETURN, input.custom, before),
    };
  }

  private async origin(input: Input): Promise<Origin> {
    if (input.salesOrderId) {
      const order = await this.orders.get(input.salesOrderId, VIEW_ORDER).catch((e: unknown) => { throw e instanceof Problem && e.status === 404 ? invalid(fault('/salesOrderId', 'not_found')) : e; });
      if (!isEffective(order.state)) throw SalesErrors.orderNotEffective({ no: order.no ?? `#${order.id}` });
      if (input.customerId && input.customerId !== order.customerId) throw invalid(fault('/customerId', 'sales.not_of_order'));
      return { customerId: order.customerId, customerName: order.customerName, salesOrderId: order.id, salesOrderNo: order.no, order };
    }
    if (await this.settings.get(RETURN_REQUIRES_SHIPMENT)) throw SalesErrors.returnNeedsOrder({}, { errors: [fault('/salesOrderId', 'required')] });
    const customer = await this.customers.ensureVisible(input.customerId ?? 0, '/customerId');
    return { customerId: customer.id, customerName: customer.name, salesOrderId: null, salesOrderNo: null };
  }

  private async warehouse(warehouseId: number | null | undefined, before: SalesReturn | undefined, order: SalesOrder | undefined): Promise<number> {
    if (before && (!warehouseId || warehouseId === before.warehouseId)) return before.warehouseId;
    if (warehouseId) return (await this.warehouses.ensure(warehouseId, '/warehouseId')).id;
    const usual = (order && (await this.orders.lines(order.id)).find((l) => l.warehouseId !== null)?.warehouseId) ?? (await this.warehouses.defaultId());
    if (!usual) throw invalid(fault('/warehouseId', 'required'));
    return usual;
  }
}
