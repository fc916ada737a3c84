/** What moves along when customers get another owner, or everything of somebody who leaves. */
export interface HandOverMove {
  /** Whose it was; null = customers nobody had. Only what is this person's moves: a colleague's opportunity stays the colleague's. */
  from: number | null;
  /** Whose it becomes; null = the customer goes into a pool: parts whose rows always belong to somebody stay where they are. */
  to: number | null;
  /** Department of the new owner, for rows that keep one. */
  departmentId: number | null;
  /** The customers whose rows move (at most a few hundred), locked already; null = all the rows `from` has, whatever customer they hang on. */
  customerIds: readonly number[] | null;
  /** The person who hands over. */
  by: number;
}

/** One kind of record that hangs on customers and has an owner of its own: open opportunities, tickets, quotations, open documents … */
export interface HandOverPart {
  /** Stands in requests and job results: `opportunity`, `quotation`, `ticket`. */
  key: string;
  /** Message key of its name, e.g. `customer.handover.part.opportunity` below `libs/<domain>/messages`. */
  title: string;
  /** Order in the dialogs, ascending. */
  order: number;
  /** Ticked to begin with; false for what usually stays for the history of performance (approved orders). */
  usual: boolean;
  /** Rows that would move from this person; of these customers only where given. Sees all rows whoever asks; one statement. */
  count(ownerId: number, customerIds?: readonly number[] | null): Promise<number>;
  /**
   * Moves them inside the open unit of work and gives how many: a few set-based statements however many there are, a new version
   * and a `record()` for each row, no notice of its own (one summarised notice is sent for the whole). Run again it moves nothing.
   */
  move(move: HandOverMove): Promise<number>;
  /** Records that hang on no customer, shared out among all who take over, each in turn; without it the first gets all that is left. */
  share?(from: number, to: readonly { id: number; departmentId: number | null }[]): Promise<number>;
  /** False: the part is not offered now, e.g. its module is switched off. */
  offered?(): Promise<boolean>;
}

const parts = new Map<string, HandOverPart>();

/** Port: any domain says at module init what of it goes along. The same key once more takes the place of the former. */
export function registerHandOver(part: HandOverPart): void {
  parts.set(part.key, part);
}

/** All parts in their order. */
export function handOverParts(): HandOverPart[] {
  return [...parts.values()].sort((a, b) => a.order - b.order || a.key.localeCompare(b.key));
}
