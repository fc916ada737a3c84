import { shallowRef } from 'vue';

export interface ConfirmOptions {
  title: string;
  /** Names the object: `删除客户“上海某某公司”？`. */
  text: string;
  /** Further lines, e.g. what stays and what goes. */
  details?: readonly string[];
  confirmLabel?: string;
  cancelLabel?: string;
  /** Red button; the focus starts on 取消. */
  danger?: boolean;
  /** Records concerned; above 50 the number must be typed. */
  count?: number;
  /** Text to be typed before the button works. */
  typeToConfirm?: string;
  /** Asks for a reason and gives it back. */
  reason?: boolean | 'required';
}

export interface ConfirmAnswer { reason: string }

export interface OpenConfirm extends ConfirmOptions { done: (answer: ConfirmAnswer | undefined) => void }

/** The question on screen; drawn by ConfirmHost. */
export const openConfirm = shallowRef<OpenConfirm>();

/** Asks a question; undefined when the user says no. One question at a time: a second one answers the first with no. */
export function confirm(options: ConfirmOptions): Promise<ConfirmAnswer | undefined> {
  openConfirm.value?.done(undefined);
  return new Promise((resolve) => {
    openConfirm.value = { ...options, done: (answer) => { openConfirm.value = undefined; resolve(answer); } };
  });
}

/** Asks before something that cannot be taken back; names the object and the count. */
export const confirmDanger = (options: Omit<ConfirmOptions, 'danger'>): Promise<ConfirmAnswer | undefined> => confirm({ ...options, danger: true });
