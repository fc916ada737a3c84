import { CodeColumn, IntColumn, PlainIndex, Ref, Row, Table, TextColumn, UniqueIndex } from '@steward/platform';
import { Entity } from 'typeorm';

/** A node of the organisation, any depth; the root is the company. */
@Entity('department')
@PlainIndex('ix_department_parent', ['parentId'])
@UniqueIndex('ux_department_externalId', ['externalId'])
export class Department extends Row {
  @TextColumn(50) name: string;
  @CodeColumn(80) nameKey: string;
  @Ref({ nullable: true }) parentId: number | null;
  @Ref({ nullable: true }) leaderId: number | null;
  @IntColumn() sort: number;
  @TextColumn(64, { nullable: true }) externalId: string | null;
}

export const departmentTable = new Table(Department);
