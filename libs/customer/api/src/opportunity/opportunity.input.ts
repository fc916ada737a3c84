import { Inject, Injectable } from '@nestjs/common';
import { SCALE, divideRounded, lineAmount, scaled } from '@steward/kernel';
import { Table, fault, invalid } from '@steward/platform';
import { DictionaryFacade, DocumentHeads } from '@steward/system-api';
import { ProductFacade, type ProductRef, ratioOf } from '@steward/warehouse-api';
import { Contact } from '../contact/contact.entity.js';
import { CustomerStore } from '../customer/customer.store.js';
import type { DemandedFields, OpportunityFields, OpportunityLineInput } from './opportunity.dto.js';
import type { Opportunity, OpportunityLine } from './opportunity.entity.js';
import { OPPORTUNITY } from './opportunity.rights.js';
import { type Demanded, amountOfLines, missingFields } from './opportunity.rules.js';

const contacts = new Table(Contact);
export type LineColumns = Omit<OpportunityLine, 'id' | 'opportunityId'>;
/** Columns people set; what was not sent is absent. */
export type OpportunityColumns = Partial<Pick<Opportunity, 'name' | 'contactId' | 'amount' | 'probability' | 'expectedCloseDate' | 'competitors' | 'source' | 'remark' | 'custom' | 'lineCount'>>;

/** Checks what an opportunity refers to and turns the wire into columns. */
@Injectable()
export class OpportunityInput {
  constructor(
    @Inject(DictionaryFacade) private readonly dictionaries: DictionaryFacade, @Inject(DocumentHeads) private readonly heads: DocumentHeads, @Inject(ProductFacade) private readonly products: ProductFacade, @Inject(CustomerStore) private readonly customers: CustomerStore,
  ) {}

  /** A customer the caller sees, not disabled; 422 at `/customerId` otherwise. */
  async customer(id: number): Promise<{ id: number; name: string; ownerId: number | null }> {
    const [found] = await this.customers.visible([id]);
    if (!found) throw invalid(fault('/customerId', 'not_found'));
    return found;
  }

  /** Columns that were sent. Throws 422 with pointers. */
  async columns(input: Partial<OpportunityFields>, customerId: number, before?: Opportunity): Promise<OpportunityColumns> {
    const out: OpportunityColumns = await this.demanded(input, customerId, before);
    if (input.name !== undefined) out.name = input.name.trim();
    if (typeof input.probability === 'string') out.probability = scaled(input.probability, SCALE.rate);
    if (input.remark !== undefined) out.remark = input.remark;
    if (!before || input.custom !== undefined) out.custom = await this.heads.custom(OPPORTUNITY, input.custom, before);
    return out;
  }

  /** Those of the columns stages may demand. */
  async demanded(input: DemandedFields, customerId: number, before?: Opportunity): Promise<OpportunityColumns> {
    const out: OpportunityColumns = {};
    if (input.contactId !== undefined) out.contactId = await this.contact(input.contactId, customerId, before);
    if (input.amount !== undefined) out.amount = input.amount === null ? 0 : scaled(input.amount, SCALE.money);
    if (input.expectedCloseDate !== undefined) out.expectedCloseDate = input.expectedCloseDate;
    if (input.competitors !== undefined) out.competitors = input.competitors?.trim() || null;
    if (input.source !== undefined) {
      await this.dictionaries.ensure('customer.source', input.source, '/source', before?.source);
      out.source = input.source;
    }
    return out;
  }

  /** Product lines with their figures: prices in the unit of the line, of the product where none was sent. */
  async lines(input: readonly OpportunityLineInput[], before: readonly OpportunityLine[]): Promise<{ lines: LineColumns[]; amount: number | null }> {
    const found = await this.products.ensure(input.map((l) => l.productId), (i) => `/lines/${i}/productId`, new Set(before.map((l) => l.productId)));
    const lines = input.map((l, i) => lineOf(l, i, found.get(l.productId) as ProductRef));
    const amount = amountOfLines(lines);
    if (amount !== null && amount > Number.MAX_SAFE_INTEGER / 10_000) throw invalid(fault('/lines', 'max', { max: '900719925474' }));
    return { lines, amount };
  }

  /** Throws 422 `required` at every field the stage demands and the opportunity lacks. */
  demandFields(required: readonly string[] | null, o: Demanded): void {
    const missing = missingFields(required, o);
    if (missing.length > 0) throw invalid(...missing.map((f) => fault(`/${f}`, 'required')));
  }

  private async contact(id: number | null, customerId: number, before: Opportunity | undefined): Promise<number | null> {
    if (id === null || id === before?.contactId) return id;
    if (!(await contacts.exists({ id, customerId, deletedAt: null }))) throw invalid(fault('/contactId', 'not_found'));
    return id;
  }
}

function lineOf(l: OpportunityLineInput, i: number, p: ProductRef): LineColumns {
  const unit = l.unit ?? p.saleUnit;
  const ratio = ratioOf(p, unit);
  if (ratio === undefined) throw invalid(fault(`/lines/${i}/unit`, 'enum'));
  const quantity = scaled(l.quantity, SCALE.quantity);
  if (quantity === 0) throw invalid(fault(`/lines/${i}/quantity`, 'min', { min: '0.0001' }));
  const unitPrice = typeof l.unitPrice === 'string' ? scaled(l.unitPrice, SCALE.price) : divideRounded(BigInt(p.salePrice ?? 0) * BigInt(ratio), 10_000n);
  const discountRate = l.discountRate ? scaled(l.discountRate, SCALE.rate) : 0;
  return { lineNo: i + 1, productId: p.id, productCode: p.code, productName: p.name, spec: p.spec, unit, quantity, unitPrice, discountRate, amount: lineAmount(quantity, unitPrice, discountRate), remark: l.remark ?? null };
}
