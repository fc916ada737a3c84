import { t, te } from '@steward/ui';

/** Name of an action in the trail: the domain's own word `audit.<entity>.<action>`, else the general one, else the code. */
export function actionText(entity: string, action: string): string {
  const own = [`audit.${entity}.${action}`, `record.action.${action}`].find(te);
  return own ? t(own) : action;
}

/** Name of a field no form has: the record's own word for it, else the general one (a file that was attached, the state of a document); undefined where neither is known. */
export function trailField(entity: string, name: string): string | undefined {
  const known = [`field.${entity}.${name}`, `record.field.${name}`].find(te);
  return known ? t(known) : undefined;
}

/** A value whose field no screen knows, as people read it: the domain's own word `enum.<entity>.<field>.<value>`, the states of documents; undefined for values that speak for themselves. */
export function trailValue(entity: string, name: string, value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^\w+$/.test(value)) return undefined;
  const known = [`enum.${entity}.${name}.${value}`, ...(name === 'state' ? [`document.state.${value}`] : [])].find(te);
  return known ? t(known) : undefined;
}
