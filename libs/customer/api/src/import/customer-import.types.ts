import type { Contact } from '../contact/contact.entity.js';
import type { Customer } from '../customer/customer.entity.js';

/** A choice that does not exist yet and is made when the row is written. */
export interface NewChoice { field: 'level' | 'status' | 'source' | 'industry' | 'priceLevel' | 'categoryId'; text: string }

/** What the dry run found out about a row; kept as JSON until it is written. */
export interface ImportInput {
  columns: Partial<Customer>;
  contact?: Partial<Contact>;
  choices?: NewChoice[];
  /** Name of the field whose duplicate is created on purpose. */
  doubled?: true;
}

export const IMPORT = 'customer.customer.import';
