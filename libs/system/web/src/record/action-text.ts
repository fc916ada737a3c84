import { t, te } from '@steward/ui';

/** Name of an action in the trail: the domain's own word `audit.<entity>.<action>`, else the general one, else the code. */
export function actionText(entity: string, action: string): string {
  const own = [`audit.${entity}.${action}`, `audit.action.${action}`].find(te);
  return own ? t(own) : action;
}
