import { printing } from '../print/printing';
import type { DocumentSpec } from './types';

/** Whether the user may print documents of this kind. */
export const mayPrint = (spec: DocumentSpec, can: (code: string) => boolean): boolean => spec.print !== false && can(spec.print?.needs ?? `${spec.permission}.print`);

/** Opens the print preview of a saved document. */
export function openPrint(spec: Pick<DocumentSpec, 'type'>, id: number): void {
  printing.value = { type: spec.type, id };
}
