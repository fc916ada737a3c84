import { Inject, Injectable } from '@nestjs/common';
import { SCALE, scaled } from '@steward/kernel';
import { fault, invalid } from '@steward/platform';
import { DocumentErrors } from '@steward/system-api';
import { AccountStore } from '../account/account.store.js';

/** Fen of a decimal text of the wire; nothing is 0. */
export const fen = (text: string | null | undefined): number => (text === null || text === undefined ? 0 : scaled(text, SCALE.money));

/** Checks of bodies that several papers share. */
@Injectable()
export class PaperBodies {
  constructor(@Inject(AccountStore) private readonly accounts: AccountStore) {}

  /** Demands an account that is there and enabled; what the document already has passes. Throws 422 at the pointer. */
  async account(id: number, pointer: string, before?: number): Promise<string> {
    const [account] = await this.accounts.all([id]);
    if (!account) throw invalid(fault(pointer, 'not_found'));
    if (!account.enabled && id !== before) throw invalid(fault(pointer, 'finance.account_disabled', { name: account.name }));
    return account.name;
  }
}

/** An amount above nothing, in fen; 422 at the pointer otherwise. */
export function positive(text: string | null | undefined, pointer: string): number {
  const amount = fen(text);
  if (amount <= 0) throw invalid(fault(pointer, 'min', { min: '0.01' }));
  return amount;
}

/** Lines of a body, of which there must be some; each with the stored line it replaces. */
export function linesOf<T extends { id?: number | null }, L extends { id: number }>(input: readonly T[], before: readonly L[]): { input: T; old: L | undefined; pointer: string }[] {
  if (input.length === 0) throw DocumentErrors.empty({}, { errors: [{ pointer: '/lines', code: 'required' }] });
  return input.map((l, i) => {
    const old = l.id ? before.find((b) => b.id === l.id) : undefined;
    if (l.id && !old) throw invalid(fault(`/lines/${i}/id`, 'not_found'));
    return { input: l, old, pointer: `/lines/${i}` };
  });
}

/** What the client computed must be what the server computes (422 `document.total_mismatch`). */
export function demandTotal(sent: string | null | undefined, total: number): void {
  if (sent !== null && sent !== undefined && fen(sent) !== total) throw DocumentErrors.totalMismatch({ sent }, { errors: [fault('/total', 'document.total_mismatch')] });
}

/** Only what was sent. */
export const sent = <T extends object>(o: T): { [K in keyof T]?: Exclude<T[K], undefined> } => Object.fromEntries(Object.entries(o).filter(([, v]) => v !== undefined)) as never;
