import type { DocumentState } from '@steward/kernel';
import { CodeColumn, DateColumn, InstantColumn, IntColumn, JsonColumn, LongTextColumn, Ref, Row, TextColumn, col, rowColumns } from '@steward/platform';

/** The head every document has (domain.md 2.0): life cycle, number, owner, stamps. Amounts and parties are the document's own. */
export abstract class DocumentRow extends Row {
  /** Null until the document first leaves draft; kept for ever then. */
  @CodeColumn(40, { nullable: true }) no: string | null;
  @DateColumn() docDate: string;
  @CodeColumn(10) state: DocumentState;
  /** Salesperson, buyer, keeper or cashier who answers for it: what row scope looks at. */
  @Ref() ownerId: number;
  @Ref({ nullable: true }) departmentId: number | null;
  @LongTextColumn() remark: string | null;
  @InstantColumn({ nullable: true }) approvedAt: string | null;
  @Ref({ nullable: true }) approvedBy: number | null;
  @InstantColumn({ nullable: true }) voidedAt: string | null;
  @Ref({ nullable: true }) voidedBy: number | null;
  @TextColumn(200, { nullable: true }) voidReason: string | null;
  @IntColumn() printCount: number;
  @JsonColumn() custom: Record<string, unknown> | null;
  @CodeColumn(80, { nullable: true }) externalId: string | null;
}

/** The columns of {@link DocumentRow} for migrations; give the table unique indexes on `no` and `externalId`. */
export const documentColumns = (): ReturnType<typeof rowColumns> => [
  ...rowColumns(), col.text('no', 40, { nullable: true }), col.date('docDate'), col.text('state', 10), col.ref('ownerId'), col.ref('departmentId', { nullable: true }), col.longText('remark'),
  col.instant('approvedAt', { nullable: true }), col.ref('approvedBy', { nullable: true }), col.instant('voidedAt', { nullable: true }), col.ref('voidedBy', { nullable: true }), col.text('voidReason', 200, { nullable: true }),
  col.int('printCount'), col.json('custom'), col.text('externalId', 80, { nullable: true }),
];

/** What a new document starts with. */
export const NEW_DOCUMENT = {
  no: null, state: 'draft' as DocumentState, departmentId: null, remark: null, approvedAt: null, approvedBy: null, voidedAt: null, voidedBy: null, voidReason: null, printCount: 0, custom: null, externalId: null,
};
