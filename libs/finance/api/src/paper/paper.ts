import type { DocumentAction } from '@steward/kernel';
import type { NewRow, ScopedTable, Table } from '@steward/platform';
import type { DocumentRef, DocumentRow } from '@steward/system-api';
import type { WriteLedger } from '../account/funds.js';
import type { FinanceHeadFields } from '../head/finance-head.dto.js';
import type { HeadOwner } from '../head/finance-heads.js';
import type { PostingDoc } from '../subledger/posting.js';

/** What every line of a paper has. */
export interface PaperLine { id: number; documentId: number; line: number }
/** A line about to be stored; with the id of the one it replaces. */
export type LineDraft<L> = Omit<L, 'id' | 'documentId'> & { id?: number };
/** A document with its lines. */
export interface Paper<R, L> { row: R; lines: L[] }
/** What a body says: columns of the head, lines as a whole where they were sent, who answers for a new one, what it came from. */
export interface PaperBody<R, L> { set: Partial<R>; lines?: LineDraft<L>[]; owner?: HeadOwner; sources?: readonly DocumentRef[] }
export type TakeBack = Extract<DocumentAction, 'unapprove' | 'void'>;

/**
 * What tells the papers of the accountant apart: transfer, income and expense, request for payment, claim, purchase invoice. Life
 * cycle, lines, numbers, rights and trail they share ({@link Papers}); composed, nothing is inherited.
 */
export interface PaperKind<R extends DocumentRow, L extends PaperLine, I extends FinanceHeadFields> {
  /** Resource in the singular; its rights are `finance.<type>.<action>`. */
  readonly type: string;
  readonly rows: ScopedTable<R>;
  readonly lines?: Table<L>;
  /** Amounts of head and lines, in fen: the log says them as they travel. */
  readonly money: readonly string[];
  /** Columns the log does not mention: they follow from others. */
  readonly derived: readonly string[];
  /** Checks a body against what is stored. Throws 422. */
  read(input: Partial<I>, before?: Paper<R, L>): Promise<PaperBody<R, L>>;
  /** Books the effects of a locked document; gives what is to be written once its number is known. */
  book(paper: Paper<R, L>, doc: PostingDoc, set: Partial<R>): Promise<WriteLedger>;
  /** Takes all of it back exactly. */
  unbook(paper: Paper<R, L>, doc: PostingDoc, set: Partial<R>): Promise<WriteLedger>;
  /** People who are told once it is in force. */
  tell?(row: R): void;
}

export type NewPaper<R> = NewRow<R>;
/** Nothing to write. */
export const nothing: WriteLedger = Object.assign(() => Promise.resolve(), { names: new Map<number, string>() });
