import { Test, type TestingModule } from '@nestjs/testing';
import { officeMessages } from '@steward/office-messages';
import { OfficeModule, officeSchema } from '@steward/office-api';
import { PlatformModule, type Principal, Secrets, asSystem, database, makeLogger, newContext, readConfig, runWith, transaction } from '@steward/platform';
import { type TestDatabase, actAs, openTestDatabase, testPrincipal } from '@steward/platform/testing';
import { SystemModule, UserService, allPermissions, systemSchema } from '@steward/system-api';
import { systemMessages } from '@steward/system-messages';
import { warehouseMessages } from '@steward/warehouse-messages';
import { Demand, type OpenDemand } from '../demand/demand.facade.js';
import { ProductService } from '../product/product.service.js';
import { StockInService } from '../stock-in/stock-in.service.js';
import { SupplierService } from '../supplier/supplier.service.js';
import { WarehouseModule } from '../warehouse.module.js';
import { warehouseSchema } from '../warehouse.schema.js';
import { WarehouseService } from '../warehouse/warehouse.service.js';

const NAMES = ['总经理', '张三', '李库管', '王采购'] as const;
export type Person = 'director' | 'seller' | 'keeper' | 'buyer';

/** The warehouse domain on a fresh database with its people, two warehouses, three products, a service and a supplier. */
export class StockRig {
  readonly people = {} as Record<Person, number>;
  readonly warehouses = { main: 0, second: 0 };
  readonly products = { a: 0, b: 0, c: 0, service: 0 };
  supplier = 0;
  private lastOrder = 0;
  private constructor(readonly db: TestDatabase, readonly module: TestingModule) {}

  static async open(): Promise<StockRig> {
    const db = await openTestDatabase(systemSchema, officeSchema, warehouseSchema);
    const config = readConfig({ DATA_DIR: db.dir, LOG_LEVEL: 'silent' });
    const secrets = await Secrets.load(db.dir, false);
    const platform = PlatformModule.forRoot({ config, secrets, log: makeLogger(config).log, bundles: [systemMessages, officeMessages, warehouseMessages], background: false });
    const module = await Test.createTestingModule({ imports: [platform, SystemModule, OfficeModule, WarehouseModule] }).compile();
    await module.init();
    const rig = new StockRig(db, module);
    await asSystem('people and goods of the test', () => rig.furnish());
    return rig;
  }

  private async furnish(): Promise<void> {
    const users = this.get(UserService);
    for (const [i, who] of (['director', 'seller', 'keeper', 'buyer'] as const).entries()) {
      this.people[who] = (await users.create({ username: `user${i}`, name: NAMES[i] ?? '', password: 'Correct-horse-9!', mustChangePassword: false })).id;
    }
    await this.as('director', 'warehouse.warehouse.create', async () => {
      const [warehouses, products] = [this.get(WarehouseService), this.get(ProductService)];
      this.warehouses.main = (await warehouses.create({ name: '主仓', isDefault: true } as never)).id;
      this.warehouses.second = (await warehouses.create({ name: '二仓', keepers: [this.people.keeper] } as never)).id;
      for (const [key, name] of [['a', '甲产品'], ['b', '乙产品'], ['c', '丙产品']] as const) this.products[key] = (await products.create({ name, unit: '个', units: [{ unit: '箱', ratio: '12' }] } as never)).id;
      this.products.service = (await products.create({ name: '安装服务', unit: '次', type: 'service' } as never)).id;
      this.supplier = (await this.get(SupplierService).create({ name: '远大供应商', paymentTerm: 'days:30' } as never)).id;
    });
  }

  get<T>(token: abstract new (...args: never[]) => T): T {
    return this.module.get(token, { strict: false });
  }

  /** Somebody with all rights but those taken away: the director and the buyer see everybody's, the seller his own, the keeper everybody's in his warehouse and no prices. */
  who(name: Person, without: readonly string[] = []): Principal {
    const mine = name === 'keeper' ? ['price.view', 'price.purchase', 'cost.view', 'warehouse.warehouse.all'] : name === 'seller' ? ['cost.view', 'price.purchase'] : [];
    const codes = allPermissions().flatMap((m) => m.codes).filter((c) => !without.includes(c) && !mine.includes(c));
    return testPrincipal({ id: this.people[name], permissions: codes, owners: name === 'seller' ? [this.people.seller] : 'all' });
  }

  as<T>(name: Person, code: string, fn: () => T, without: readonly string[] = []): T {
    return actAs(this.who(name, without), code, fn);
  }

  /** As an endpoint would with `If-Match` or `X-Acknowledge`. */
  seeing<T>(name: Person, code: string, version: number | 'any', fn: () => T, acknowledge: readonly string[] = []): T {
    return runWith(newContext({ source: 'api', principal: this.who(name), permission: code, ifMatch: version, acknowledge: new Set(acknowledge) }), fn);
  }

  /** Puts goods into stock at a price by a stock-in: pieces and yuan, without tax. */
  stockUp(productId: number, pieces: number, price: number, warehouseId = this.warehouses.main): Promise<unknown> {
    return this.as('director', 'warehouse.stock_in.create', () => this.get(StockInService).create({ supplierId: this.supplier, warehouseId, lines: [{ productId, quantity: String(pieces), unitPrice: String(price), taxRate: '0' }] }, true));
  }

  /** An order the domain to the right has confirmed: lines of pieces and yuan. Line ids count up from 10 × the order's id. */
  async order(lines: readonly { productId: number; pieces: number; payable: number; warehouseId?: number | null; service?: boolean; unit?: string; ratio?: number }[], o: Partial<OpenDemand> = {}): Promise<{ id: number; lines: number[] }> {
    const id = ++this.lastOrder;
    const demand: OpenDemand = {
      sourceType: 'sales_order', sourceId: id, no: `XS${id}`, docDate: '2026-11-10', requiredDate: null, customerId: 7, customerName: '远大集团', ownerId: this.people.seller, departmentId: null,
      lines: lines.map((l, i) => ({ lineId: id * 10 + i, productId: l.productId, warehouseId: l.warehouseId === undefined ? this.warehouses.main : l.warehouseId, unit: l.unit ?? '个', ratio: pcs(l.ratio ?? 1), quantity: pcs(l.pieces), base: pcs(l.pieces * (l.ratio ?? 1)), payable: Math.round(l.payable * 100), service: l.service ?? false })),
      ...o,
    };
    await this.as('director', 'warehouse.shipment.create', () => transaction(() => this.get(Demand).open(demand, () => Promise.resolve(demand.no ?? `XS${id}`))));
    return { id, lines: demand.lines.map((l) => l.lineId) };
  }

  /** On hand, reserved, on order in pieces, value in yuan. */
  async stock(productId: number, warehouseId = this.warehouses.main): Promise<{ onHand: number; reserved: number; onOrder: number; value: number }> {
    const [row] = await database.sql.all<{ onHand: number; reserved: number; onOrder: number; value: number }>('SELECT onHand,reserved,onOrder,value FROM stock WHERE productId=? AND warehouseId=?', [productId, warehouseId]);
    return { onHand: (row?.onHand ?? 0) / 10_000, reserved: (row?.reserved ?? 0) / 10_000, onOrder: (row?.onOrder ?? 0) / 10_000, value: (row?.value ?? 0) / 100 };
  }

  async close(): Promise<void> {
    await this.module.close();
    await this.db.close();
  }
}

/** Pieces × 10⁴. */
export const pcs = (n: number): number => Math.round(n * 10_000);

/** The problem a promise is refused with. */
export async function refusal(work: Promise<unknown>): Promise<{ status: number; code: string; params: Record<string, unknown>; facts: Record<string, unknown> }> {
  try {
    await work;
  } catch (e) {
    return e as never;
  }
  throw new Error('was not refused');
}
