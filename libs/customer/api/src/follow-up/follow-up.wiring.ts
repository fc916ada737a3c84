import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type Invariant, registerInvariants } from '@steward/platform';
import { AttachmentParents, DictionaryUsage } from '@steward/system-api';
import { registerCustomerChild, registerCustomerRecount } from '../merge/customer-children.js';
import { FOLLOW_UP } from './follow-up.entity.js';
import { UPDATE_FOLLOW_UP, VIEW_FOLLOW_UP } from './follow-up.permissions.js';
import { METHODS, RESULTS } from './follow-up.presets.js';
import { FollowUpService } from './follow-up.service.js';
import { FollowUpStore } from './follow-up.store.js';
import { FollowUpUpkeep } from './follow-up.upkeep.js';

/** What must hold of follow-ups whatever happens. */
export const followUpInvariants: readonly Invariant[] = [
  { id: 'C21', title: 'A customer shows the newest of its follow-ups', sql: 'SELECT COUNT(*) AS n FROM follow_up f JOIN customer c ON c.id=f.customerId WHERE f.deletedAt IS NULL AND (c.lastFollowUpAt IS NULL OR c.lastFollowUpAt<f.occurredAt)' },
  { id: 'C22', title: 'No follow-up without its customer, no comment without its follow-up', sql: 'SELECT (SELECT COUNT(*) FROM follow_up f LEFT JOIN customer c ON c.id=f.customerId WHERE c.id IS NULL)+(SELECT COUNT(*) FROM follow_up_comment m LEFT JOIN follow_up f ON f.id=m.followUpId WHERE f.id IS NULL) AS n' },
  { id: 'C23', title: 'Comments of follow-ups are counted', sql: 'SELECT COUNT(*) AS n FROM follow_up f WHERE f.commentCount<>(SELECT COUNT(*) FROM follow_up_comment m WHERE m.followUpId=f.id)' },
];
registerInvariants(...followUpInvariants);
registerCustomerChild({ table: 'follow_up', label: FOLLOW_UP });

/** Fills the ports of others: files of follow-ups, dictionary items in use, what merging computes anew. */
@Injectable()
export class FollowUpWiring implements OnModuleInit {
  constructor(
    @Inject(FollowUpStore) private readonly rows: FollowUpStore, @Inject(FollowUpService) private readonly followUps: FollowUpService, @Inject(FollowUpUpkeep) private readonly upkeep: FollowUpUpkeep,
    @Inject(AttachmentParents) private readonly parents: AttachmentParents, @Inject(DictionaryUsage) private readonly dictionaries: DictionaryUsage,
  ) {}

  onModuleInit(): void {
    this.parents.register(FOLLOW_UP, {
      viewCode: VIEW_FOLLOW_UP, updateCode: UPDATE_FOLLOW_UP,
      ensureVisible: async (id) => { await this.rows.get(id, VIEW_FOLLOW_UP); },
      ensureEditable: (id) => this.followUps.ensureEditable(id),
    });
    this.dictionaries.register(METHODS, (code) => this.rows.naming('method', code));
    this.dictionaries.register(RESULTS, (code) => this.rows.naming('result', code));
    registerCustomerRecount((ids) => this.upkeep.recount(ids));
  }
}
