import { Inject, Injectable } from '@nestjs/common';
import { IntField, LinesField, type ListQuery, NestedField, ObjectField, RefField, TextField, BoolField, clock, database, principal } from '@steward/platform';
import { AuditFacade, AuditLogItem } from '@steward/system-api';
import { CustomerStore, VIEW } from './customer.store.js';
import { CustomerView } from './customer.view.js';
import { CustomerViews } from './customer.views.js';

export class OverviewContact {
  @IntField() id: number;
  @IntField() version: number;
  @TextField({ max: 100 }) name: string;
  @TextField({ opt: true, max: 64 }) department: string | null;
  @TextField({ opt: true, max: 64 }) post: string | null;
  @TextField({ opt: true, max: 40 }) mobile: string | null;
  @TextField({ opt: true, max: 60 }) phone: string | null;
  @TextField({ opt: true, max: 254 }) email: string | null;
  @TextField({ opt: true, max: 64 }) wechat: string | null;
  @TextField({ opt: true, max: 32 }) role: string | null;
  @BoolField() isPrimary: boolean;
}
export class OverviewTitle {
  @IntField() id: number;
  @IntField() version: number;
  @TextField({ max: 200 }) title: string;
  @TextField({ opt: true, max: 32 }) taxNo: string | null;
  @TextField({ opt: true, max: 100 }) bank: string | null;
  @TextField({ opt: true, max: 64 }) account: string | null;
  @TextField({ opt: true, max: 255 }) address: string | null;
  @TextField({ opt: true, max: 60 }) phone: string | null;
  @BoolField() isDefault: boolean;
}
export class OverviewAddress {
  @IntField() id: number;
  @IntField() version: number;
  @TextField({ opt: true, max: 100 }) receiver: string | null;
  @TextField({ opt: true, max: 60 }) phone: string | null;
  @TextField({ opt: true, max: 6 }) region: string | null;
  @TextField({ max: 255 }) address: string;
  @TextField({ opt: true, max: 16 }) postcode: string | null;
  @TextField({ max: 2 }) country: string;
  @TextField({ opt: true, max: 200 }) remark: string | null;
  @BoolField() isDefault: boolean;
}
export class ParentView {
  @RefField('customer') id: number;
  @TextField({ max: 200 }) name: string;
}

/** Customer 360: the customer with what hangs on it, in three statements (four with a parent). */
export class CustomerOverview {
  @NestedField(() => CustomerView) customer: CustomerView;
  @NestedField(() => ParentView, { opt: true }) parent: ParentView | null;
  @LinesField(() => OverviewContact, { description: 'Without customer.contact.view the key is empty' }) contacts: OverviewContact[];
  @LinesField(() => OverviewTitle) invoiceTitles: OverviewTitle[];
  @LinesField(() => OverviewAddress) addresses: OverviewAddress[];
  @IntField() attachmentCount: number;
  @LinesField(() => AuditLogItem, { description: 'The newest twenty' }) audit: AuditLogItem[];
  @ObjectField({ description: 'What the caller may do with this very customer' }) may: { update: boolean; delete: boolean; transfer: boolean };
}

interface Child { k: string; id: number; version: number; a: string; b: string | null; c: string | null; d: string | null; e: string | null; f: string | null; g: string | null; h: string | null; flag: number }

const SHOWN = 50;
/** One statement for all kinds of children and the number of attachments: a round trip costs more than the padding. Ordered here, not in SQL: three sorted subqueries cost SQLite more than all the rest. */
const CHILDREN = `
SELECT 'contact' AS k, id, version, name AS a, department AS b, post AS c, mobile AS d, phone AS e, email AS f, wechat AS g, role AS h, isPrimary AS flag FROM contact WHERE customerId=? AND deletedAt IS NULL
UNION ALL SELECT 'title', id, version, title, taxNo, bank, account, address, phone, NULL, NULL, isDefault FROM customer_invoice_title WHERE customerId=?
UNION ALL SELECT 'address', id, version, address, receiver, phone, region, postcode, country, remark, NULL, isDefault FROM customer_address WHERE customerId=?
UNION ALL SELECT 'files', COUNT(*), 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0 FROM attachment WHERE entity='customer' AND entityId=?`;

/** The rows of one kind, the primary or default one first. */
const ofKind = (rows: readonly Child[], kind: string): Child[] => rows.filter((r) => r.k === kind).sort((x, y) => Number(y.flag) - Number(x.flag) || x.id - y.id).slice(0, SHOWN);

const AUDIT: ListQuery = { sort: [], page: 1, pageSize: 20, count: false, summary: false };

/** Reads a customer with everything its page shows. */
@Injectable()
export class CustomerOverviews {
  constructor(
    @Inject(CustomerStore) private readonly customers: CustomerStore, @Inject(CustomerViews) private readonly views: CustomerViews,
    @Inject(AuditFacade) private readonly audits: AuditFacade,
  ) {}

  async of(id: number): Promise<CustomerOverview> {
    const c = await this.customers.get(id);
    const children = await database.sql.all<Child>(CHILDREN, [id, id, id, id]);
    const contacts = principal().permissions.has('customer.contact.view') ? ofKind(children, 'contact') : [];
    const parent = c.parentId === null ? undefined : (await this.customers.visible([c.parentId], VIEW))[0];
    return {
      customer: await this.views.one(c),
      parent: parent ? { id: parent.id, name: parent.name } : null,
      contacts: contacts.map((r) => ({ id: r.id, version: r.version, name: r.a, department: r.b, post: r.c, mobile: r.d, phone: r.e, email: r.f, wechat: r.g, role: r.h, isPrimary: Number(r.flag) !== 0 })),
      invoiceTitles: ofKind(children, 'title').map((r) => ({ id: r.id, version: r.version, title: r.a, taxNo: r.b, bank: r.c, account: r.d, address: r.e, phone: r.f, isDefault: Number(r.flag) !== 0 })),
      addresses: ofKind(children, 'address').map((r) => ({ id: r.id, version: r.version, address: r.a, receiver: r.b, phone: r.c, region: r.d, postcode: r.e, country: r.f ?? 'CN', remark: r.g, isDefault: Number(r.flag) !== 0 })),
      attachmentCount: children.find((r) => r.k === 'files')?.id ?? 0,
      audit: (await this.audits.of('customer', id, AUDIT)).items as unknown as AuditLogItem[],
      may: this.may(c),
    };
  }

  /** From what is known without asking again: owner and followers stand on the row. */
  private may(c: { ownerId: number | null; followers: { userId: number; access: string; expiresAt: string | null }[] | null }): CustomerOverview['may'] {
    const p = principal();
    const owns = (code: string): boolean => { const o = p.permissions.has(code) ? p.owners(code) : []; return o === 'all' || (c.ownerId !== null && o.includes(c.ownerId)); };
    const follows = (c.followers ?? []).some((f) => f.userId === p.id && f.access === 'write' && (f.expiresAt === null || f.expiresAt > clock.stamp()));
    return { update: owns('customer.customer.update') || (follows && p.permissions.has('customer.customer.update')), delete: owns('customer.customer.delete'), transfer: owns('customer.customer.transfer') };
  }
}
