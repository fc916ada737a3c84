import { CodeColumn, Id, IntColumn, MoneyColumn, PlainIndex, QuantityColumn, Ref, TextColumn, UniqueIndex } from '@steward/platform';
import { DocumentRow } from '@steward/system-api';
import { Entity } from 'typeorm';
import type { AssemblyKind, SplitRule } from './assembly.rules.js';

/** Entity, document type and number series. */
export const ENTITY = 'assembly';

/** Assembly 组装单 or disassembly 拆卸单: components become a product, or a product its components, in one warehouse. */
@Entity('assembly')
@UniqueIndex('uq_assembly_no', ['no'])
@UniqueIndex('uq_assembly_external', ['externalId'])
@PlainIndex('ix_assembly_owner', ['ownerId', 'id'])
@PlainIndex('ix_assembly_warehouse', ['warehouseId', 'id'])
@PlainIndex('ix_assembly_product', ['productId', 'id'])
export class Assembly extends DocumentRow {
  @CodeColumn(12) kind: AssemblyKind;
  @Ref({ nullable: true }) bomId: number | null;
  @Ref() productId: number;
  @TextColumn(64) productCode: string;
  @TextColumn(200) productName: string;
  @TextColumn(200, { nullable: true }) spec: string | null;
  @TextColumn(20) unit: string;
  @QuantityColumn() ratio: number;
  @QuantityColumn() quantity: number;
  @QuantityColumn() baseQuantity: number;
  @Ref() warehouseId: number;
  @CodeColumn(8) splitBy: SplitRule;
  /** What the work costs, fen: part of the value of what comes in. */
  @MoneyColumn() fee: number;
  /** Value of the product, fen: that of the components and the fee, or what is divided among them less the fee. 0 until approved. */
  @MoneyColumn() cost: number;
}

/** A component. */
@Entity('assembly_line')
@PlainIndex('ix_assembly_line_document', ['assemblyId', 'lineNo'])
@PlainIndex('ix_assembly_line_product', ['productId', 'id'])
export class AssemblyLine {
  @Id() id: number;
  @Ref() assemblyId: number;
  @IntColumn() lineNo: number;
  @Ref() productId: number;
  @TextColumn(64) productCode: string;
  @TextColumn(200) productName: string;
  @TextColumn(200, { nullable: true }) spec: string | null;
  @TextColumn(20) unit: string;
  @QuantityColumn() ratio: number;
  @QuantityColumn() quantity: number;
  @QuantityColumn() baseQuantity: number;
  @QuantityColumn({ nullable: true }) weight: number | null;
  /** Value that left or came in, fen. 0 until approved. */
  @MoneyColumn() cost: number;
  @TextColumn(200, { nullable: true }) remark: string | null;
}
