/**
 * From openapi.json to rules.ts: for each schema and property what a form must know (required, lengths, range, scale, enum, reference).
 * The server stays the judge; rules across fields come back from it by pointer.
 */

/** Keywords that go to the rules as they are, and the name they get there. */
const copied = {
  type: 'type', format: 'format', enum: 'enum', pattern: 'pattern', minLength: 'minLength', maxLength: 'maxLength', minimum: 'minimum', maximum: 'maximum',
  exclusiveMinimum: 'exclusiveMinimum', exclusiveMaximum: 'exclusiveMaximum', minItems: 'minItems', maxItems: 'maxItems',
  'x-scale': 'scale', 'x-ref': 'ref', 'x-dictionary': 'dictionary', 'x-needs': 'needs',
};

const nameOf = (ref) => ref.split('/').at(-1);

/** A property may be wrapped: `allOf: [{ $ref }]`, `oneOf: [X, null]`, `type: ['string', 'null']`. Answers the keywords of all layers in one object. */
function flat(property) {
  const { allOf = [], oneOf = [], anyOf = [], ...own } = property;
  const layers = [...allOf, ...oneOf, ...anyOf];
  const nullable = layers.some((layer) => layer.type === 'null') || own.nullable === true;
  const merged = Object.assign({}, ...layers.filter((layer) => layer.type !== 'null').map(flat), own);
  if (Array.isArray(merged.type)) return { ...merged, type: merged.type.filter((type) => type !== 'null')[0], nullable: nullable || merged.type.includes('null') };
  return nullable ? { ...merged, nullable } : merged;
}

function ruleOf(property, required) {
  const source = flat(property);
  const rule = { ...(required ? { required: true } : {}), ...(source.nullable ? { nullable: true } : {}) };
  for (const [keyword, name] of Object.entries(copied)) if (source[keyword] !== undefined) rule[name] = source[keyword];
  if (Array.isArray(rule.enum)) rule.enum = rule.enum.filter((value) => value !== null);
  if (source.$ref) rule.schema = nameOf(source.$ref);
  if (source.items) rule.items = ruleOf(source.items, false);
  return rule;
}

/** All rules by schema and property. */
export function rulesOf(openapi) {
  const schemas = Object.entries(openapi.components?.schemas ?? {}).filter(([, schema]) => schema.properties).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(schemas.map(([name, { properties, required = [] }]) => [
    name, Object.fromEntries(Object.entries(properties).map(([key, property]) => [key, ruleOf(property, required.includes(key))])),
  ]));
}

/** The text of rules.ts. */
export const rulesSource = (openapi) => `// Generated from docs/api/openapi.json by \`npm run openapi\`. Do not edit.

/** What a form has to know of one field. Lengths count characters; \`scale\` is the number of decimals; \`ref\` the resource an id points to. */
export interface FieldRule {
  readonly required?: boolean;
  readonly nullable?: boolean;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly (string | number | boolean)[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number | string;
  readonly maximum?: number | string;
  readonly exclusiveMinimum?: number | string;
  readonly exclusiveMaximum?: number | string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly scale?: number;
  readonly ref?: string;
  readonly dictionary?: string;
  /** Permission without which the field is absent. */
  readonly needs?: string;
  /** Name of the schema a nested object follows. */
  readonly schema?: string;
  readonly items?: FieldRule;
}

export const rules = ${JSON.stringify(rulesOf(openapi), null, 2)} as const satisfies Record<string, Record<string, FieldRule>>;

export type SchemaName = keyof typeof rules;
`;
