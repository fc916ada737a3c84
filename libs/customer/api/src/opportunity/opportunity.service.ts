import { Inject, Injectable } from '@nestjs/common';
import { type AuditChanges, type NewRow, Transactional, actorId, clock, context, demandVersion, difference, fault, invalid, record, refuseForbidden } from '@steward/platform';
import { Documents, NumberingFacade, UserFacade } from '@steward/system-api';
import { CreateOpportunity, type OpportunityLineInput, UpdateOpportunity } from './opportunity.dto.js';
import type { Opportunity, OpportunityLine } from './opportunity.entity.js';
import { OpportunityErrors } from './opportunity.errors.js';
import { type LineColumns, type OpportunityColumns, OpportunityInput } from './opportunity.input.js';
import { CREATE, DELETE, OPPORTUNITY, UPDATE } from './opportunity.rights.js';
import { weightedAmount } from './opportunity.rules.js';
import { OpportunityStays } from './opportunity.stays.js';
import { OpportunityStore, searchOf } from './opportunity.store.js';
import { opportunityAudit } from './opportunity.view.js';
import { PipelineService } from './pipeline.service.js';

type Owner = Pick<Opportunity, 'ownerId' | 'departmentId'>;

/** Opportunities 商机: written, changed and deleted here; the way through the stages is the life cycle's. */
@Injectable()
export class OpportunityService {
  constructor(
    @Inject(OpportunityStore) private readonly rows: OpportunityStore, @Inject(OpportunityInput) private readonly input: OpportunityInput, @Inject(OpportunityStays) private readonly stays: OpportunityStays, @Inject(PipelineService) private readonly pipelines: PipelineService,
    @Inject(NumberingFacade) private readonly numbers: NumberingFacade, @Inject(UserFacade) private readonly users: UserFacade, @Inject(Documents) private readonly documents: Documents,
  ) {}

  /** Throws 422 with pointers, also for what the stage it begins in demands. */
  @Transactional()
  async create(input: CreateOpportunity): Promise<Opportunity> {
    refuseForbidden(input, CreateOpportunity);
    const customer = await this.input.customer(input.customerId);
    const owner = await this.owner(input.ownerId);
    const { pipeline, stages } = await this.pipelines.choose(input.pipelineId, owner.departmentId);
    const stage = input.stageId ? stages.find((s) => s.id === input.stageId && s.kind === 'open') : stages.find((s) => s.kind === 'open');
    if (!stage) throw invalid(fault('/stageId', 'not_found'));
    const columns = await this.input.columns(input, customer.id);
    const { lines, amount } = await this.input.lines(input.lines ?? [], []);
    const worth = amount ?? columns.amount ?? 0;
    const probability = columns.probability ?? stage.probability;
    const at = clock.stamp();
    const code = await this.numbers.nextCode(OPPORTUNITY);
    const name = input.name.trim();
    const row: NewRow<Opportunity> = {
      ...EMPTY, ...columns, name, code, search: searchOf({ name, code }), customerId: customer.id, pipelineId: pipeline.id, stageId: stage.id, status: 'open', amount: worth, probability, weighted: weightedAmount(worth, probability), lineCount: lines.length,
      ...owner, stageSince: at, touchedAt: at,
    };
    this.input.demandFields(stage.requiredFields, { ...EMPTY, ...columns, amount: worth, lineCount: lines.length });
    const id = await this.rows.insert(row);
    await this.rows.replaceLines(id, lines);
    await this.stays.enter(id, stage, 'create');
    record({ entity: OPPORTUNITY, entityId: id, action: 'create', payload: { version: 1, customerId: customer.id, ownerId: owner.ownerId } });
    return this.rows.everybodys('made in this unit of work').find({ id }) as Promise<Opportunity>;
  }

  /** Changes what was sent. An opportunity that has ended keeps its figures: 409 `opportunity.ended` unless only remark or custom fields change. */
  @Transactional()
  async update(id: number, input: UpdateOpportunity): Promise<Opportunity> {
    refuseForbidden(input, UpdateOpportunity);
    const before = await this.rows.lock(id, UPDATE);
    demandVersion(before);
    const columns = await this.input.columns(input, before.customerId, before);
    const lines = await this.newLines(before, input.lines);
    const figures = this.figures(before, columns, lines);
    const set: Partial<Opportunity> = { ...columns, ...figures };
    const changes: AuditChanges = { ...opportunityAudit(difference(before, set)), ...(lines ? { lines: [linesText(lines.before), linesText(lines.after)] as const } : {}) };
    if (Object.keys(changes).length === 0) return before;
    if (before.status !== 'open' && Object.keys(changes).some((k) => k !== 'remark' && !k.startsWith('custom'))) throw OpportunityErrors.ended({ status: before.status });
    if (lines) await this.rows.replaceLines(id, lines.after);
    if (columns.name !== undefined && columns.name !== before.name) set.search = searchOf({ name: columns.name, code: before.code });
    return this.write(before, 'update', { ...set, touchedAt: clock.stamp() }, changes);
  }

  /** Puts it away; 409 `opportunity.in_use` when quotations came of it. */
  @Transactional()
  async delete(id: number): Promise<void> {
    const before = await this.rows.lock(id, DELETE);
    demandVersion(before);
    const documents = await this.documents.named(await this.documents.targets({ type: OPPORTUNITY, id }));
    if (documents.length > 0) throw OpportunityErrors.inUse({ name: before.name, documents: documents.map((d) => d.no ?? `#${d.id}`).join('、') }, { documents });
    await this.write(before, 'delete', { deletedAt: clock.stamp() }, { name: [before.name, null] });
  }

  /** Writes a change of a locked opportunity with its entry in the trail. */
  async write(o: Opportunity, action: string, set: Partial<Opportunity>, changes: AuditChanges, payload: Record<string, unknown> = {}): Promise<Opportunity> {
    const version = await this.rows.update(o, set);
    record({ entity: OPPORTUNITY, entityId: o.id, action, changes, payload: { version, customerId: o.customerId, ...payload } });
    return Object.assign(o, set, { version, updatedAt: clock.stamp(), updatedBy: actorId() });
  }

  /** Amount, probability and what follows from them. */
  figures(before: Opportunity, columns: OpportunityColumns, lines?: { after: readonly LineColumns[]; amount: number | null }): Pick<Opportunity, 'amount' | 'probability' | 'weighted' | 'lineCount'> {
    const lineCount = lines ? lines.after.length : before.lineCount;
    // the amount of product lines is theirs: another one sent beside them is not taken
    const amount = lines ? (lines.amount ?? columns.amount ?? before.amount) : before.lineCount > 0 ? before.amount : (columns.amount ?? before.amount);
    const probability = columns.probability ?? before.probability;
    return { amount, probability, weighted: weightedAmount(amount, probability), lineCount };
  }

  private async newLines(before: Opportunity, input: readonly OpportunityLineInput[] | null | undefined): Promise<{ before: OpportunityLine[]; after: LineColumns[]; amount: number | null } | undefined> {
    if (input === undefined) return undefined;
    const old = await this.rows.lines(before.id);
    const { lines, amount } = await this.input.lines(input ?? [], old);
    const same = old.length === lines.length && lines.every((l, i) => Object.keys(difference(old[i] as object, l)).length === 0);
    return same ? undefined : { before: old, after: lines, amount };
  }

  private async owner(ownerId: number | null | undefined): Promise<Owner> {
    const me = context().principal;
    if (!ownerId || ownerId === me?.id) return { ownerId: me?.id ?? null, departmentId: me?.departmentId ?? null };
    const user = await this.users.ensureAssignable(ownerId, CREATE);
    return { ownerId: user.id, departmentId: user.departmentId };
  }
}

const EMPTY = {
  contactId: null, amount: 0, lineCount: 0, expectedCloseDate: null, competitors: null, source: null, endedAt: null, lostReason: null, endNote: null, staleToldAt: null, remark: null, custom: null, deletedAt: null,
};
/** Lines in the trail: names and quantities are what people look for there. */
const linesText = (lines: readonly Pick<LineColumns, 'productName' | 'quantity' | 'unit'>[]): string | null => (lines.length === 0 ? null : lines.map((l) => `${l.productName} × ${l.quantity / 10_000} ${l.unit}`).join('；').slice(0, 1000));
