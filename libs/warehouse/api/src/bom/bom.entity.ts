import { CodeColumn, Id, IntColumn, MoneyColumn, PlainIndex, QuantityColumn, Ref, TextColumn, UniqueIndex } from '@steward/platform';
import { DocumentRow } from '@steward/system-api';
import { Entity } from 'typeorm';
import type { SplitRule } from '../assembly/assembly.rules.js';

/** Entity, document type and number series. */
export const ENTITY = 'bom';

/** Bill of material 物料清单: what a quantity of a product is made of. In force it may be used, closed no more; documents copy it, so changing it changes none of them. */
@Entity('bom')
@UniqueIndex('uq_bom_no', ['no'])
@UniqueIndex('uq_bom_external', ['externalId'])
@PlainIndex('ix_bom_owner', ['ownerId', 'id'])
@PlainIndex('ix_bom_product', ['productId', 'state', 'id'])
export class Bom extends DocumentRow {
  @TextColumn(100) name: string;
  @Ref() productId: number;
  @TextColumn(64) productCode: string;
  @TextColumn(200) productName: string;
  @TextColumn(200, { nullable: true }) spec: string | null;
  @TextColumn(20) unit: string;
  @QuantityColumn() ratio: number;
  /** How much of the product the lines make. */
  @QuantityColumn() quantity: number;
  @QuantityColumn() baseQuantity: number;
  /** How taking apart divides the cost. */
  @CodeColumn(8) splitBy: SplitRule;
  /** What making that much costs besides, fen. */
  @MoneyColumn() fee: number;
}

/** A component. */
@Entity('bom_line')
@PlainIndex('ix_bom_line_bom', ['bomId', 'lineNo'])
@PlainIndex('ix_bom_line_product', ['productId', 'id'])
export class BomLine {
  @Id() id: number;
  @Ref() bomId: number;
  @IntColumn() lineNo: number;
  @Ref() productId: number;
  @TextColumn(64) productCode: string;
  @TextColumn(200) productName: string;
  @TextColumn(200, { nullable: true }) spec: string | null;
  @TextColumn(20) unit: string;
  @QuantityColumn() ratio: number;
  @QuantityColumn() quantity: number;
  @QuantityColumn() baseQuantity: number;
  /** Its share of the cost when the product is taken apart by `ratio`. */
  @QuantityColumn({ nullable: true }) weight: number | null;
  @TextColumn(200, { nullable: true }) remark: string | null;
}
