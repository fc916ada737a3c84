import { rules, type PropertyRule, type SchemaRules } from '@steward/api-client';
import { Decimal, isCreditCode, isDay, isDecimalText, phoneKey } from '@steward/kernel';
import { t } from '../i18n/i18n';
import { isEmpty, scaleOf, type FormField, type FormValues } from './fields';

const generated: Readonly<Record<string, Readonly<Record<string, PropertyRule & { readonly required?: boolean; readonly schema?: string }>> | undefined>> = rules;
const known = new Map<string, SchemaRules>();

/** Rules of a request body from openapi.json, by the name of its schema; nothing where the schema is unknown. */
export function rulesOf(schema: string | undefined): SchemaRules | undefined {
  const properties = schema === undefined ? undefined : generated[schema];
  if (schema === undefined || !properties) return undefined;
  let made = known.get(schema);
  if (!made) known.set(schema, (made = { required: Object.keys(properties).filter((name) => properties[name]?.required === true), properties }));
  return made;
}

/** Rule of one field; custom fields have none. */
export const ruleOf = (schema: SchemaRules | undefined, name: string): PropertyRule | undefined => schema?.properties[name];

/** The server requires it, or the screen does. */
export const isRequired = (field: FormField, schema: SchemaRules | undefined): boolean => field.required === true || schema?.required.includes(field.name) === true;

function lengthFault(text: string, rule: PropertyRule | undefined): string | undefined {
  const length = [...text].length;
  if (rule?.maxLength !== undefined && length > rule.maxLength) return t('ui.form.tooLong', { max: rule.maxLength });
  if (rule?.minLength !== undefined && length < rule.minLength) return t('ui.form.tooShort', { min: rule.minLength });
  if (rule?.pattern !== undefined && !new RegExp(rule.pattern, 'u').test(text)) return t('fault.pattern');
  return undefined;
}

function numberFault(text: string, scale: number, rule: PropertyRule | undefined): string | undefined {
  if (!isDecimalText(text, scale)) return scale === 0 ? t('fault.integer') : t('fault.decimal', { scale });
  if (rule?.minimum !== undefined && new Decimal(text).lt(rule.minimum)) return t('fault.min', { min: rule.minimum });
  if (rule?.maximum !== undefined && new Decimal(text).gt(rule.maximum)) return t('fault.max', { max: rule.maximum });
  return undefined;
}

const TEXT_FAULT: Partial<Record<FormField['control'], (text: string) => string | undefined>> = {
  email: (text) => (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? undefined : t('ui.form.email')),
  phone: (text) => (/^[+\d][\d\s()\-转#,;/]*$/.test(text) && phoneKey(text).length >= 5 ? undefined : t('ui.form.phone')),
  url: (text) => (/^(https?:\/\/)?[^\s/.]+(\.[^\s/.]+)+(\/\S*)?$/i.test(text) ? undefined : t('ui.form.url')),
  date: (text) => (isDay(text) ? undefined : t('ui.form.date')),
  datetime: (text) => (Number.isNaN(Date.parse(text)) ? t('ui.form.datetime') : undefined),
};

/** What is wrong with a value, as a text for the user; undefined when nothing is. Rules across fields are the server's. */
export function checkField(field: FormField, values: FormValues, value: unknown, schema: SchemaRules | undefined): string | undefined {
  const rule = ruleOf(schema, field.name);
  if (isEmpty(value)) return isRequired(field, schema) ? t('ui.form.required') : field.check?.(value, values);
  const scale = scaleOf(field, rule);
  let fault: string | undefined;
  if (scale !== undefined) fault = numberFault(String(value), scale, rule);
  else if (typeof value === 'string') fault = TEXT_FAULT[field.control]?.(value) ?? lengthFault(value, rule);
  else if (Array.isArray(value) && rule?.maxItems !== undefined && value.length > rule.maxItems) fault = t('fault.list', { max: rule.maxItems });
  return fault ?? field.check?.(value, values);
}

/** A screen's own rule for 统一社会信用代码: `check: creditCodeCheck`. */
export const creditCodeCheck = (value: unknown): string | undefined => (isEmpty(value) || isCreditCode(String(value)) ? undefined : t('fault.credit_code'));
