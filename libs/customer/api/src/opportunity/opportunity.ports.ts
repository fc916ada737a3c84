import { Inject, Injectable } from '@nestjs/common';
import { database } from '@steward/platform';
import { AttachmentParents, DictionaryUsage, Maintenance } from '@steward/system-api';
import { OPPORTUNITY, UPDATE, VIEW } from './opportunity.rights.js';

interface Guards { ensureVisible(id: number): Promise<void>; ensureEditable(id: number): Promise<void> }

/** Ports of the system domain that opportunities fill. */
@Injectable()
export class OpportunityPorts {
  constructor(@Inject(AttachmentParents) private readonly parents: AttachmentParents, @Inject(DictionaryUsage) private readonly dictionaries: DictionaryUsage, @Inject(Maintenance) private readonly maintenance: Maintenance) {}

  register(guards: Guards, nightly: () => Promise<Record<string, number>>): void {
    this.parents.register(OPPORTUNITY, { viewCode: VIEW, updateCode: UPDATE, ...guards });
    this.dictionaries.register('opportunity.lost_reason', (code) => count('lostReason', code));
    this.dictionaries.register('customer.source', (code) => count('source', code));
    this.maintenance.register('opportunity.stale', nightly);
  }
}

async function count(column: 'lostReason' | 'source', value: string): Promise<number> {
  const rows = await database.sql.all<{ n: number | string }>(`SELECT COUNT(*) AS n FROM opportunity WHERE ${column}=?`, [value]);
  return Number(rows[0]?.n ?? 0);
}
