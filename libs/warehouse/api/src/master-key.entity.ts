import { CodeColumn, PlainIndex, Ref, Table, TextColumn } from '@steward/platform';
import { Entity } from 'typeorm';

/** What may be given once only: codes, barcodes (of base and auxiliary units alike), ids of other systems, names of firms and warehouses. */
export const MASTER_KEYS = ['product.code', 'product.barcode', 'product.external_id', 'supplier.code', 'supplier.name', 'supplier.credit_code', 'supplier.external_id', 'warehouse.code', 'warehouse.name'] as const;
export type MasterKeyKind = (typeof MASTER_KEYS)[number];

/** Normalised key of a master record, one row per kind and value: the database decides who was first. Deleted records have none. */
@Entity('master_key')
@PlainIndex('ix_master_key_record', ['recordId', 'kind'])
export class MasterKey {
  @CodeColumn(24, { primary: true }) kind: MasterKeyKind;
  @TextColumn(200, { primary: true }) value: string;
  @Ref() recordId: number;
  /** Unit a barcode stands for; null = the base unit. */
  @TextColumn(16, { nullable: true }) unit: string | null;
}

export const masterKeyTable = new Table(MasterKey);
