import { Inject, Injectable } from '@nestjs/common';
import { type CustomField, ListSupport, type NamedKind } from '@steward/platform';
import { CategoryFacade } from '../category/category.facade.js';
import { CustomFieldFacade } from '../custom-field/custom-field.facade.js';
import { DictionaryFacade } from '../dictionary/dictionary.facade.js';
import { NameStore } from './name.store.js';

/** What the list runner asks of the system domain, from the snapshots. */
@Injectable()
export class SystemListSupport extends ListSupport {
  constructor(
    @Inject(NameStore) private readonly nameStore: NameStore,
    @Inject(CategoryFacade) private readonly categories: CategoryFacade,
    @Inject(CustomFieldFacade) private readonly fields: CustomFieldFacade,
    @Inject(DictionaryFacade) private readonly dictionaries: DictionaryFacade,
  ) {
    super();
  }

  names(kind: NamedKind, ids: readonly number[]): Promise<Map<number, string>> {
    switch (kind) {
      case 'user': return this.nameStore.userNames(ids);
      case 'department': return this.nameStore.departmentNames(ids);
      case 'category': return this.categories.names(ids);
    }
  }
  under(categoryId: number): Promise<number[]> {
    return this.categories.under(categoryId);
  }
  customFields(entity: string): Promise<readonly CustomField[]> {
    return this.fields.fields(entity);
  }
  dictionary(code: string): Promise<Map<string, string>> {
    return this.dictionaries.labels(code);
  }
}
