import { DateField, EnumField, InstantField, IntField, RefField, TextField } from '@steward/platform';
import { VISIT_SOURCES, VISIT_STATES, type VisitSource, type VisitState } from './visit.entity.js';

export class DoVisit {
  @IntField({ opt: true, min: 1, max: 5, description: '1 to 5' }) satisfaction?: number | null;
  @TextField({ max: 2000, description: 'What the customer said' }) result: string;
}
export class SkipVisit {
  @TextField({ max: 200, description: 'Why nobody was asked' }) reason: string;
}
export class VisitView {
  @IntField() id: number;
  @IntField() version: number;
  @RefField('customer') customerId: number;
  @TextField({ max: 200 }) customerName: string;
  @EnumField(VISIT_SOURCES) sourceType: VisitSource;
  @IntField() sourceId: number;
  @TextField({ max: 40 }) sourceNo: string;
  @RefField('user') ownerId: number;
  @TextField({ opt: true, max: 100 }) ownerName: string | null;
  @DateField() dueOn: string;
  @EnumField(VISIT_STATES) state: VisitState;
  @IntField({ opt: true }) satisfaction: number | null;
  @TextField({ opt: true, max: 2000 }) result: string | null;
  @InstantField({ opt: true }) doneAt: string | null;
  @RefField('user', { opt: true }) doneBy: number | null;
  @TextField({ opt: true, max: 100 }) doneByName: string | null;
  @InstantField() createdAt: string;
  @InstantField() updatedAt: string;
}
export class VisitItem extends VisitView {}
