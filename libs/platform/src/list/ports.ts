import type { FieldKind } from '@steward/kernel';

/** Kinds of rows whose names lists, exports and audit trails show. */
export type NamedKind = 'user' | 'department' | 'category';

/** A custom field as lists, imports and exports see it (domain.md 2.0). */
export interface CustomField {
  key: string;
  label: string;
  kind: FieldKind;
  required: boolean;
  options: readonly { value: string; label: string }[];
}

/**
 * What the list runner needs of the system domain: names behind ids, descendants in category trees, definitions of custom
 * fields, filters of saved views, labels of dictionary items and regions.
 */
export abstract class ListSupport {
  abstract names(kind: NamedKind, ids: readonly number[]): Promise<Map<number, string>>;
  /** The category itself and everything below it. */
  abstract under(categoryId: number): Promise<number[]>;
  abstract customFields(entity: string): Promise<readonly CustomField[]>;
  /** Labels of dictionary items by code, in the language of the context. */
  abstract dictionary(code: string): Promise<Map<string, string>>;
}
