import { DOCUMENT_STATES, type DocumentState } from '@steward/kernel';
import { Changes, DateField, DictField, EnumField, InstantField, IntField, LinesField, MoneyField, QuantityField, RefField, TextField, TextsField } from '@steward/platform';
import { PRIORITIES, type Priority, TICKET_STATES, type TicketAction, type TicketState, WARRANTIES, type Warranty } from './ticket.rules.js';

/** What people say of a ticket. */
export class TicketFields {
  @RefField('contact', { opt: true, description: 'Of the customer' }) contactId?: number | null;
  @TextField({ opt: true, max: 100 }) contactName?: string | null;
  @TextField({ opt: true, max: 60, format: 'phone' }) contactPhone?: string | null;
  @RefField('product', { opt: true }) productId?: number | null;
  @TextField({ opt: true, max: 100, description: 'Serial number' }) serialNo?: string | null;
  @RefField('sales_order', { opt: true, description: 'Confirmed order of the customer; the warranty counts from its shipment' }) orderId?: number | null;
  @DictField('service.type') type: string;
  @DictField('service.channel', { opt: true }) channel?: string | null;
  @EnumField(PRIORITIES, { opt: true, description: 'normal when absent' }) priority?: Priority | null;
  @TextField({ max: 2000 }) description: string;
  @InstantField({ opt: true, description: 'By the hours of type and priority when absent' }) requiredBy?: string | null;
}
export class CreateTicket extends TicketFields {
  @RefField('customer') customerId: number;
  @RefField('user', { opt: true, description: 'Needs customer.service.assign' }) assigneeId?: number | null;
}
export class UpdateTicket extends Changes(TicketFields) {}

export class AssignTicket {
  @RefField('user') assigneeId: number;
  @TextField({ opt: true, max: 2000 }) text?: string | null;
}
export class StepTicket {
  @TextField({ opt: true, max: 2000 }) text?: string | null;
}
export class ResolveTicket {
  @TextField({ max: 2000, description: 'What was done' }) solution: string;
}
export class RateTicket {
  @IntField({ min: 1, max: 5, description: '1 to 5' }) satisfaction: number;
  @TextField({ opt: true, max: 500 }) comment?: string | null;
}
export class CloseTicket {
  @IntField({ opt: true, min: 1, max: 5, description: '1 to 5' }) satisfaction?: number | null;
  @TextField({ opt: true, max: 500 }) comment?: string | null;
}
export class ReasonOfTicket {
  @TextField({ max: 200 }) reason: string;
}
export class NoteTicket {
  @TextField({ max: 2000 }) text: string;
}
export class ChargeTicket {
  @MoneyField({ min: 0, description: 'What the customer owes; 0 takes the fee back' }) amount: string;
  @TextField({ opt: true, max: 200 }) remark?: string | null;
}
export class PartInput {
  @RefField('product') productId: number;
  @QuantityField({ min: 0.0001 }) quantity: string;
  @TextField({ opt: true, max: 20, description: 'Base unit of the product when absent' }) unit?: string | null;
}
export class UseParts {
  @RefField('warehouse', { opt: true, description: 'The default one when absent' }) warehouseId?: number | null;
  @LinesField(() => PartInput, { max: 50 }) lines: PartInput[];
}

export class LogEntryView {
  @IntField() id: number;
  @InstantField() at: string;
  @RefField('user') userId: number;
  @TextField({ opt: true, max: 100 }) userName: string | null;
  @TextField({ max: 16, description: 'note, create, an action, fee, parts, satisfaction' }) kind: string;
  @EnumField(TICKET_STATES) state: TicketState;
  @TextField({ opt: true, max: 2000 }) text: string | null;
  @IntField({ description: 'Attachments of the entry' }) files: number;
}
export class PartLineView {
  @RefField('product') productId: number;
  @TextField({ max: 64 }) productCode: string;
  @TextField({ max: 200 }) productName: string;
  @TextField({ opt: true, max: 200 }) spec: string | null;
  @TextField({ max: 20 }) unit: string;
  @QuantityField() quantity: string;
}
export class PartsView {
  @RefField('other_stock') id: number;
  @TextField({ opt: true, max: 40 }) no: string | null;
  @DateField() docDate: string;
  @EnumField(DOCUMENT_STATES) state: DocumentState;
  @TextField({ opt: true, max: 100 }) warehouseName: string | null;
  @MoneyField({ opt: true, needs: 'cost.view' }) cost?: string;
  @LinesField(() => PartLineView) lines: PartLineView[];
}

/** A ticket as lists show it. */
export class TicketItem extends TicketFields {
  @IntField() id: number;
  @IntField() version: number;
  @TextField({ max: 40 }) no: string;
  @EnumField(TICKET_STATES) state: TicketState;
  @RefField('customer') customerId: number;
  @TextField({ max: 200 }) customerName: string;
  @TextField({ opt: true, max: 200 }) productName: string | null;
  @TextField({ opt: true, max: 40 }) orderNo: string | null;
  @RefField('user') ownerId: number;
  @TextField({ opt: true, max: 100 }) ownerName: string | null;
  @RefField('department', { opt: true }) departmentId: number | null;
  @RefField('user', { opt: true }) assigneeId: number | null;
  @TextField({ opt: true, max: 100 }) assigneeName: string | null;
  @DateField() acceptedOn: string;
  @DateField({ opt: true }) shippedOn: string | null;
  @DateField({ opt: true }) warrantyUntil: string | null;
  @EnumField(WARRANTIES) warranty: Warranty;
  @MoneyField() fee: string;
  @TextField({ opt: true, max: 200 }) feeRemark: string | null;
  @TextField({ opt: true, max: 2000 }) solution: string | null;
  @IntField({ opt: true }) satisfaction: number | null;
  @TextField({ opt: true, max: 500 }) satisfactionComment: string | null;
  @TextField({ opt: true, max: 200 }) cancelReason: string | null;
  @InstantField({ opt: true }) firstResponseAt: string | null;
  @InstantField({ opt: true }) solvedAt: string | null;
  @InstantField({ opt: true }) closedAt: string | null;
  @IntField({ opt: true, description: 'Minutes to the first response' }) responseMinutes: number | null;
  @IntField({ opt: true, description: 'Minutes to the solution' }) solveMinutes: number | null;
  @RefField('service_ticket', { opt: true, description: 'Earlier one for the same customer and product within 30 days' }) repeatOfId: number | null;
  @IntField() reopened: number;
  @InstantField() createdAt: string;
  @RefField('user') createdBy: number;
  @InstantField() updatedAt: string;
  @RefField('user') updatedBy: number;
}
/** A ticket with its log and parts, and what may be done with it now. */
export class TicketView extends TicketItem {
  @TextsField({ description: 'What may be done in its state' }) actions: TicketAction[];
  @LinesField(() => LogEntryView) log: LogEntryView[];
  @LinesField(() => PartsView) parts: PartsView[];
}
