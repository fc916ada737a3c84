import type { Contact } from '../contact/contact.entity.js';
import { type Customer, NEW_CUSTOMER } from '../customer/customer.entity.js';
import { filled, givenBack, mergedColumns, sameContact, unitedFollowers } from './merge.rules.js';

const customer = (id: number, set: Partial<Customer>): Customer => ({ ...NEW_CUSTOMER, id, code: `KH${id}`, name: `客户${id}`, nameKey: '', search: '', version: 1, ...set }) as Customer;
const contact = (set: Partial<Contact>): Contact => ({ name: '张三', mobile: null, phone: null, email: null, wechat: null, qq: null, department: null, post: null, role: null, birthday: null, hobbies: null, ...set }) as Contact;

describe('values of merged customers', () => {
  it('are those of the survivor, completed where it has none, but for terms', () => {
    const set = mergedColumns(customer(1, { phone: '0755-1', creditLimit: null }), customer(2, { phone: '0755-2', email: 'a@b.cn', creditLimit: 100, priceLevel: 'retail' }), {});
    expect(set).toEqual({ email: 'a@b.cn' });
  });

  it('are those picked', () => {
    const set = mergedColumns(customer(1, { creditLimit: 500, ownerId: 7, departmentId: 3 }), customer(2, { creditLimit: 100, ownerId: 8, departmentId: 4, poolId: null }), { name: 2, creditLimit: 2, ownerId: 2, code: 1 });
    expect(set).toEqual({ name: '客户2', creditLimit: 100, ownerId: 8, departmentId: 4 });
  });

  it('unite tags, custom fields and followers, and keep the earlier next contact', () => {
    const set = mergedColumns(
      customer(1, { tags: ['VIP'], ownerId: 7, custom: { a: 1, b: '' }, nextContactAt: '2026-12-02T00:00:00.000Z', followers: [{ userId: 5, access: 'read', expiresAt: '2027-01-01T00:00:00.000Z' }] }),
      customer(2, { tags: ['vip', '展会'], ownerId: 8, custom: { a: 2, b: 'x', c: 3 }, nextContactAt: '2026-12-01T00:00:00.000Z', followers: [{ userId: 5, access: 'write', expiresAt: null }, { userId: 7, access: 'read', expiresAt: null }] }), {},
    );
    expect(set).toEqual({ tags: ['vip', '展会'], custom: { a: 1, b: 'x', c: 3 }, nextContactAt: '2026-12-01T00:00:00.000Z', followers: [{ userId: 5, access: 'write', expiresAt: null }] });
  });

  it('give back what nobody has changed since', () => {
    const now = customer(1, { phone: '2', email: 'new@b.cn' });
    expect(givenBack(now, { phone: '1', email: null }, { phone: '2', email: 'a@b.cn' })).toEqual({ phone: '1' });
  });
});

describe('followers of both', () => {
  it('never hold the owner', () => expect(unitedFollowers([{ userId: 1, access: 'read', expiresAt: null }], [], 1)).toEqual([]));
});

describe('two contacts', () => {
  it('are one when nothing both say differs', () => {
    expect(sameContact(contact({ mobile: '138 0013 8000' }), contact({ mobile: '+86 13800138000', email: 'z@b.cn' }))).toBe(true);
    expect(sameContact(contact({ mobile: '13800138000' }), contact({ mobile: '13900139000' }))).toBe(false);
    expect(sameContact(contact({}), contact({ name: '李四' }))).toBe(false);
  });
  it('teach each other what is empty', () => expect(filled(contact({ mobile: '1' }), contact({ mobile: '2', email: 'z@b.cn' }))).toEqual({ email: 'z@b.cn' }));
});
