import { Inject, Injectable } from '@nestjs/common';
import { CustomerFacade } from '@steward/customer-api';
import { Billing } from '@steward/finance-api';
import { Demand, type OpenDemand, type ProductRef, WarehouseFacade } from '@steward/warehouse-api';
import type { SalesOrder, SalesOrderLine } from './order.entity.js';
import { planOf } from './order.rules.js';
import { ORDER } from './order.store.js';

/**
 * What an order in force means to the domains on the left: demand of the warehouse, a deal of the customer, a receivable of
 * finance. In this order: work rows and stock are locked before parties, as shipments do.
 */
@Injectable()
export class OrderLedgers {
  constructor(@Inject(CustomerFacade) private readonly customers: CustomerFacade, @Inject(Billing) private readonly billing: Billing, @Inject(Demand) private readonly demand: Demand, @Inject(WarehouseFacade) private readonly warehouses: WarehouseFacade) {}

  /**
   * Opens all of it and gives the order's number. It is taken once the goods are reserved, so that every row is written with it;
   * after that only the customer's balances are waited for, and who holds those never waits for a number of this series.
   */
  async open(o: SalesOrder, lines: readonly SalesOrderLine[], products: ReadonlyMap<number, ProductRef>, number: () => Promise<string>): Promise<string> {
    const no = await this.demand.open(await this.wanted(o, lines, products), number);
    await this.customers.setFigures(o.customerId, { dealCount: 1, dealAmount: o.total, dealtOn: o.docDate });
    await this.billing.open({ ...party(o), no, again: o.no !== null, total: o.total, basis: o.arBasis, paymentTerm: o.paymentTerm, instalments: planOf(o) });
    return no;
  }

  /** Takes all of it back exactly; 409 when something was shipped, received or invoiced. */
  async withdraw(o: SalesOrder): Promise<void> {
    await this.demand.withdraw(ORDER, o.id);
    await this.customers.setFigures(o.customerId, { dealCount: -1, dealAmount: -o.total });
    await this.billing.withdraw(ORDER, o.id);
  }

  /** Brings everything up to a changed order. */
  async amend(before: SalesOrder, after: SalesOrder, lines: readonly SalesOrderLine[], products: ReadonlyMap<number, ProductRef>): Promise<void> {
    const goods = await this.demand.amend(await this.wanted(after, lines, products));
    if (after.total !== before.total) await this.customers.setFigures(after.customerId, { dealAmount: after.total - before.total });
    await this.billing.amend(ORDER, after.id, after.total, goods);
  }

  /** Goods of lines that name no warehouse are reserved in the product's, else in the company's (2.0a.3). */
  private async wanted(o: SalesOrder, lines: readonly SalesOrderLine[], products: ReadonlyMap<number, ProductRef>): Promise<OpenDemand> {
    const fallback = await this.warehouses.defaultId();
    return {
      ...party(o), requiredDate: o.requiredDate, receiver: o.contactName, receiverPhone: o.contactPhone, deliveryAddress: o.deliveryAddress,
      lines: lines.map((l) => ({
        lineId: l.id, productId: l.productId, warehouseId: l.service ? null : (l.warehouseId ?? products.get(l.productId)?.warehouseId ?? fallback), unit: l.unit, ratio: l.ratio, quantity: l.quantity, base: l.baseQuantity,
        payable: l.payable, service: l.service,
      })),
    };
  }
}

const party = (o: SalesOrder): Omit<OpenDemand, 'lines' | 'requiredDate'> => ({ sourceType: ORDER, sourceId: o.id, no: o.no, docDate: o.docDate, customerId: o.customerId, customerName: o.customerName, ownerId: o.ownerId, departmentId: o.departmentId });
