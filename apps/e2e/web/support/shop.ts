import { client, type App, type Client } from '../../harness/index.js';
import { addPerson, roleId, type Person } from '../../api/support/people.js';
import { book } from '../../api/support/trade.js';

export const COMPANY = '深圳前海样例贸易有限公司';
export const CUSTOMER = '华兴机电有限公司';
/** Goods of the shop, with their list prices, tax of 13 % included. */
export const GOODS: readonly [code: string, name: string, price: string][] = [
  ['A01', '不锈钢螺丝', '12.5'], ['A02', '角磨机', '199'], ['A03', '砂轮片', '8.8'], ['A04', '护目镜', '45'], ['A05', '冲击钻', '1280'],
  ['A06', '尼龙扎带', '3.6'], ['A07', '工具柜', '560.5'], ['A08', '平垫圈', '0.85'], ['A09', '卷尺', '76.4'], ['A10', '绝缘胶布', '19.9'],
];

/** A company on its first day: a salesperson with a customer, a keeper with a full warehouse, an accountant with a bank account. */
export interface Shop { admin: Client; seller: Person; keeper: Person; accountant: Person; customer: number; products: number[] }

export async function openShop(app: App): Promise<Shop> {
  const admin = await client(app).setup({ companyName: COMPANY });
  const person = async (username: string, name: string, role: string): Promise<Person> => addPerson(app, admin, { username, name, roleIds: [await roleId(admin, role)] });
  const make = async (path: string, body: object): Promise<number> => (await admin.ok.post<{ id: number }>(path, body)).id;
  const [seller, keeper, accountant] = [await person('wangxm', '王晓明', 'salesperson'), await person('likg', '李库管', 'keeper'), await person('zhaokj', '赵会计', 'accountant')];
  const warehouseId = await make('/warehouses', { name: '东仓', isDefault: true, keepers: [keeper.id] });
  const supplierId = await make('/suppliers', { name: '华强五金供应商' });
  await make('/accounts', { name: '工商银行基本户', type: 'bank', isDefault: true });
  const products: number[] = [];
  for (const [code, name, salePrice] of GOODS) products.push(await make('/products', { code, name, unit: '个', salePrice, taxRate: '0.13' }));
  await book(admin, '/stock-ins', { supplierId, warehouseId, lines: products.map((productId) => ({ productId, quantity: '100000', unitPrice: '0.5', taxRate: '0' })) });
  const customer = await make('/customers', { name: CUSTOMER, ownerId: seller.id, address: '深圳市南山区科技路1号', paymentTerm: 'days:30' });
  return { admin, seller, keeper, accountant, customer, products };
}
