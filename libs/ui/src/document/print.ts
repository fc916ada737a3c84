import { fileUrl } from '../api/http';
import { ensureFresh } from '../api/transport';
import type { DocumentSpec } from './types';

/** Whether the user may print documents of this kind. */
export const mayPrint = (spec: DocumentSpec, can: (code: string) => boolean): boolean => spec.print !== false && can(spec.print?.needs ?? `${spec.permission}.print`);

/** Opens the PDF of a document in a window of its own, where the browser shows and prints it. */
export async function openPrint(spec: Pick<DocumentSpec, 'type'>, id: number, variant?: string): Promise<void> {
  // opened at once: later it would be a pop-up nobody asked for
  const page = window.open('', '_blank');
  await ensureFresh();
  const url = fileUrl(`/print/${spec.type}/${id}.pdf`, { variant });
  if (page) page.location.href = url;
  else window.location.assign(url);
}
