import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { ownedRows, registerHandOver } from '@steward/customer-api';
import { Billing } from '@steward/finance-api';
import { Demand } from '@steward/warehouse-api';
import { ORDER } from '../order/order.store.js';
import { QUOTATION } from '../quotation/quotation.store.js';
import { RETURN } from '../return/return.store.js';

const OPEN = "t.state IN ('draft','pending','rejected')";
const title = (key: string): string => `sales.hand_over.${key}`;

/**
 * What of sales moves along with a customer, or when a colleague leaves: open quotations and drafts. Orders in force keep their
 * salesperson, whose performance they are, unless they are ticked; then what warehouse and finance have to do for them moves too.
 */
@Injectable()
export class SalesHandOver implements OnModuleInit {
  constructor(@Inject(Demand) private readonly demand: Demand, @Inject(Billing) private readonly billing: Billing) {}

  onModuleInit(): void {
    registerHandOver({ key: 'quotation', title: title('quotation'), order: 20, usual: true, ...ownedRows({ table: 'quotation', entity: QUOTATION, condition: `${OPEN} OR (t.state='approved' AND t.outcome='open')` }) });
    registerHandOver({ key: 'order_draft', title: title('order_draft'), order: 30, usual: true, ...ownedRows({ table: 'sales_order', entity: ORDER, condition: OPEN }) });
    registerHandOver({ key: 'return_draft', title: title('return_draft'), order: 40, usual: true, ...ownedRows({ table: 'sales_return', entity: RETURN, condition: OPEN }) });
    registerHandOver({
      key: 'order', title: title('order'), order: 50, usual: false,
      ...ownedRows({
        table: 'sales_order', entity: ORDER, condition: "t.state='approved'",
        after: async (ids, move) => {
          if (move.to === null) return;
          await this.demand.reassign(ORDER, ids, move.to, move.departmentId);
          await this.billing.reassign(ORDER, ids, move.to, move.departmentId);
        },
      }),
    });
  }
}
