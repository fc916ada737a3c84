import { t, te } from '@steward/ui';

/** Name of an action in the trail: the domain's own word `audit.<entity>.<action>`, else the general one, else the code. */
export function actionText(entity: string, action: string): string {
  const own = [`audit.${entity}.${action}`, `record.action.${action}`].find(te);
  return own ? t(own) : action;
}

/** Name of a field only the trail knows: a file that was attached. */
export const trailField = (name: string): string | undefined => (te(`record.field.${name}`) ? t(`record.field.${name}`) : undefined);
