import { Injectable } from '@nestjs/common';
import { database, inList } from '@steward/platform';

/** A customer somebody has to think of, and since when. */
export interface DueCustomer { id: number; name: string; ownerId: number; at: string }
/** A contact with the customer it belongs to. */
export interface DueContact { id: number; name: string; birthday: string; customerId: number; customerName: string; ownerId: number }

/** Customers by what is due with them, whoever asks: the reminders see to it who is told. */
@Injectable()
export class CustomerReminderStore {
  /** Planned contacts of owners between two instants (the second excluded), the earliest first: along the index of the plans, not row by row of the owner (`+0`). */
  async planned(ownerIds: readonly number[], from: string, until: string, most: number): Promise<DueCustomer[]> {
    if (ownerIds.length === 0) return [];
    const owners = inList(ownerIds);
    return database.sql.all<DueCustomer>(`SELECT id, name, ownerId, nextContactAt AS at FROM customer WHERE ownerId+0 IN ${owners.sql} AND deletedAt IS NULL AND nextContactAt>=? AND nextContactAt<? ORDER BY nextContactAt, id LIMIT ${most}`, [...owners.params, from, until]);
  }

  /** Customers of an owner nobody has been in touch with since an instant, and nobody plans to; they must have been his for as long. */
  async untouched(ownerId: number, since: string, most: number): Promise<DueCustomer[]> {
    return database.sql.all<DueCustomer>(
      `SELECT id, name, ownerId, COALESCE(lastFollowUpAt, ownerSince, createdAt) AS at FROM customer WHERE ownerId=? AND deletedAt IS NULL AND enabled=1 AND nextContactAt IS NULL AND (lastFollowUpAt IS NULL OR lastFollowUpAt<?) AND COALESCE(ownerSince, createdAt)<? ORDER BY id LIMIT ${most}`,
      [ownerId, since, since],
    );
  }

  /** Contacts of an owner's customers whose birthday (of the solar calendar) is one of the days, given as `MM-DD`. */
  async birthdays(ownerId: number, days: readonly string[], most: number): Promise<DueContact[]> {
    const list = inList(days);
    return database.sql.all<DueContact>(
      `SELECT c.id, c.name, c.birthday, t.id AS customerId, t.name AS customerName, t.ownerId FROM contact c INNER JOIN customer t ON t.id=c.customerId WHERE t.ownerId+0=? AND t.deletedAt IS NULL AND c.birthday>'' AND SUBSTR(c.birthday,6,5) IN ${list.sql} AND c.birthdayLunar=0 AND c.enabled=1 AND c.leftCompany=0 AND c.deletedAt IS NULL ORDER BY c.id LIMIT ${most}`,
      [ownerId, ...list.params],
    );
  }
}
