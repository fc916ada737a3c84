import { reactive } from 'vue';
import { problemText, isProblem } from '../api/problem';

export type ToastKind = 'success' | 'info' | 'warning' | 'danger';
export interface ToastAction { label: string; run: () => void }
export interface ToastOptions { actions?: ToastAction[]; /** Milliseconds; 0 stays until closed. */ duration?: number; traceId?: string }
export interface Toast extends ToastOptions { id: number; kind: ToastKind; text: string }

/** The messages on screen; drawn by ToastHost with a live region. */
export const toasts = reactive<Toast[]>([]);
let last = 0;

function show(kind: ToastKind, text: string, options: ToastOptions = {}): number {
  const same = toasts.findIndex((one) => one.kind === kind && one.text === text);
  if (same >= 0) toasts.splice(same, 1);
  const id = ++last;
  toasts.push({ id, kind, text, ...options });
  const wait = options.duration ?? (kind === 'danger' ? 8_000 : options.actions?.length ? 6_000 : kind === 'warning' ? 5_000 : 2_500);
  if (wait > 0) setTimeout(() => closeToast(id), wait);
  return id;
}

export function closeToast(id: number): void {
  const at = toasts.findIndex((one) => one.id === id);
  if (at >= 0) toasts.splice(at, 1);
}

/** Says something at the top of the page: `toast.success(t('ui.saved'), { actions: [{ label, run }] })`. Screen readers hear it. */
export const toast = {
  success: (text: string, options?: ToastOptions): number => show('success', text, options),
  info: (text: string, options?: ToastOptions): number => show('info', text, options),
  warning: (text: string, options?: ToastOptions): number => show('warning', text, options),
  error: (text: string, options?: ToastOptions): number => show('danger', text, options),
  /** Says what went wrong with a request, with its trace id. */
  problem: (error: unknown): number => show('danger', problemText(error), { traceId: isProblem(error) ? error.traceId : undefined }),
};
