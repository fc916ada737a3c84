import { Injectable } from '@nestjs/common';
import { type Told, actorId, clock, database, tellWithFacts } from '@steward/platform';
import { type NoticeParams, type NoticeRow, noticeTable } from './notice.entity.js';
import { noticeEvent } from './notice.registry.js';

/** Who is told: the enabled holders of a permission whose row scope covers the owner of the record, and who is named. The actor is not told what he did himself. */
export type NoticeReceivers = { readonly permission: string; readonly ownerId: number; readonly also?: readonly number[] } | { readonly permission?: undefined; readonly also: readonly number[] };

export interface Notice {
  /** A registered event (`registerNotice`), e.g. `sales_order.confirmed`. */
  readonly event: string;
  /** The record it is about, e.g. `sales_order` and its id. */
  readonly entity: string;
  readonly entityId: number;
  /** Screen that is one click away, e.g. `/receipts/new?order=12`. At most 255 characters, begins with a slash. */
  readonly path: string;
  /** Values of the text `notice.<event>`; amounts as decimal texts (`"1130.00"`). */
  readonly params: NoticeParams;
  readonly to: NoticeReceivers;
  /** Names of params that are money: shown as an amount, and only to receivers with `price.view`. For the others the part of the text in brackets that names one is left out. */
  readonly amountParams?: readonly string[];
}

type NewNotice = Omit<NoticeRow, 'id'>;
const WAITING = Symbol('notices');
let wake: () => void = () => undefined;

/** The delivery asks to be woken after commits. */
export const onNotices = (fn: () => void): void => { wake = fn; };

/** Tells people of what has happened (domain.md 2.11). Stored with the change, delivered after its commit, exactly once. */
@Injectable()
export class Notices {
  /** Inside a unit of work; they travel with its entry in the trail, or by one statement at its end where there is none. Throws when the event is not registered: a defect. */
  send(n: Notice): void {
    if (!noticeEvent(n.event)) throw new Error(`Notice ${n.event} is not registered: registerNotice()`);
    if (!n.path.startsWith('/') || n.path.startsWith('//')) throw new Error(`Notice ${n.event}: ${n.path} is no path of a screen`);
    const row = rowOf(n);
    if (tellWithFacts([toTell(row)])) return;
    const unit = database.unit;
    unit.slot<NewNotice[]>(WAITING, () => {
      const rows: NewNotice[] = [];
      unit.beforeCommit(async () => {
        if (tellWithFacts(rows.map(toTell))) return;
        await noticeTable.insertMany(rows);
        unit.afterCommit(() => wake());
      });
      return rows;
    }).push(row);
  }
}

const toTell = (row: NewNotice): Told => ({ ...row });

function rowOf(n: Notice): NewNotice {
  const { to } = n;
  return {
    event: n.event, entity: n.entity, entityId: n.entityId, path: n.path, params: n.params, amountParams: n.amountParams ? [...n.amountParams] : null,
    permission: to.permission ?? null, ownerId: to.permission === undefined ? null : to.ownerId, also: to.also ? [...to.also] : null,
    actorId: actorId(), at: clock.stamp(), deliveredAt: null,
  };
}
