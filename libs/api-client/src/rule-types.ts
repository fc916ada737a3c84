/** What OpenAPI says about one property; cross-field rules stay on the server and come back by pointer. */
export interface PropertyRule {
  type?: string;
  format?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number | string;
  maximum?: number | string;
  /** Decimals a decimal text may have. */
  scale?: number;
  pattern?: string;
  enum?: readonly (string | number)[];
  maxItems?: number;
  nullable?: boolean;
  /** Resource the id points to (`x-ref`). */
  ref?: string;
}

/** Rules of one request body, as the generator writes them from `components.schemas`. */
export interface SchemaRules { required: readonly string[]; properties: Readonly<Record<string, PropertyRule>> }
