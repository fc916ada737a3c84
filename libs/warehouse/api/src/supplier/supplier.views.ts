import { Inject, Injectable } from '@nestjs/common';
import { ListSupport, withoutForbidden } from '@steward/platform';
import { CustomFieldFacade } from '@steward/system-api';
import type { Supplier } from './supplier.entity.js';
import { ENTITY } from './supplier.input.js';
import { SupplierView, supplierView } from './supplier.view.js';

/** Suppliers as they travel: names beside ids from caches, without what the caller may not see. */
@Injectable()
export class SupplierViews {
  constructor(@Inject(ListSupport) private readonly support: ListSupport, @Inject(CustomFieldFacade) private readonly customFields: CustomFieldFacade) {}

  async one(s: Supplier): Promise<SupplierView> {
    const nameOf = async (kind: 'category' | 'user' | 'department', id: number | null): Promise<string | null> => (id === null ? null : ((await this.support.names(kind, [id])).get(id) ?? null));
    const view = supplierView(s, {
      category: await nameOf('category', s.categoryId), owner: await nameOf('user', s.ownerId), department: await nameOf('department', s.departmentId), custom: await this.customFields.decode(ENTITY, s.custom),
    });
    return withoutForbidden(view, SupplierView);
  }
}
