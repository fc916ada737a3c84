import { Changes, EnumField, LinesField, MoneyField, QuantityField, RefField, TextField } from '@steward/platform';
import { ComponentInput, ComponentView } from '../bom/components.dto.js';
import { DocumentFields, DocumentView } from '../document/document.dto.js';
import { ASSEMBLY_KINDS, type AssemblyKind, SPLIT_RULES, type SplitRule } from './assembly.rules.js';

const COST = 'cost.view';

export class AssemblyFields extends DocumentFields {
  @EnumField(ASSEMBLY_KINDS, { opt: true, description: '`assemble` when absent' }) kind?: AssemblyKind | null;
  @RefField('product', { opt: true, description: 'What is made or taken apart; that of the bill of material when absent' }) productId?: number | null;
  @QuantityField({ opt: true, min: 0.0001, description: 'How much of it; what the bill makes, else 1, when absent' }) quantity?: string | null;
  @TextField({ opt: true, max: 20, description: 'Unit of the product; that of the bill, else its base unit, when absent' }) unit?: string | null;
  @RefField('warehouse', { opt: true, description: 'Where everything lies; the default one when absent' }) warehouseId?: number | null;
  @EnumField(SPLIT_RULES, { opt: true, description: 'How taking apart divides the cost: by what the components cost now, by their weights, or by quantity; that of the bill, else `cost`, when absent' }) splitBy?: SplitRule | null;
  @MoneyField({ opt: true, min: 0, needs: COST, description: 'What the work costs; that of the bill for the quantity when absent' }) fee?: string | null;
}

export class CreateAssembly extends AssemblyFields {
  @RefField('bom', { opt: true, description: 'Bill of material it is made by' }) bomId?: number | null;
  @LinesField(() => ComponentInput, { opt: true, max: 200, description: 'Components; those of the bill for the quantity when absent' }) lines?: ComponentInput[] | null;
}
export class UpdateAssembly extends Changes(CreateAssembly, ['bomId', 'kind']) {}

export class AssemblyLineView extends ComponentView {
  @MoneyField({ needs: COST, description: 'Value that left or came in' }) cost: string;
}

/** The head as lists show it. */
export class AssemblyItem extends DocumentView {
  @EnumField(ASSEMBLY_KINDS) kind: AssemblyKind;
  @RefField('bom', { opt: true }) bomId: number | null;
  @RefField('product') productId: number;
  @TextField({ max: 64 }) productCode: string;
  @TextField({ max: 200 }) productName: string;
  @TextField({ opt: true, max: 200 }) spec: string | null;
  @TextField({ max: 20 }) unit: string;
  @QuantityField() ratio: string;
  @QuantityField() quantity: string;
  @QuantityField() baseQuantity: string;
  @RefField('warehouse') warehouseId: number;
  @TextField({ opt: true, max: 100 }) warehouseName: string | null;
  @EnumField(SPLIT_RULES) splitBy: SplitRule;
  @MoneyField({ needs: COST }) fee: string;
  @MoneyField({ needs: COST, description: 'Value of the product' }) cost: string;
}

export class AssemblyView extends AssemblyItem {
  @LinesField(() => AssemblyLineView) lines: AssemblyLineView[];
}
