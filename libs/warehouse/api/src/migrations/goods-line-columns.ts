import { col } from '@steward/platform';

/** Columns of a line of goods (document/goods-line.entity.ts) for the migrations that made them first. What changes later is a migration of its own. */
export const goodsLineColumns = (): ReturnType<typeof col.ref>[] => [
  col.id(), col.ref('documentId'), col.int('lineNo'), col.ref('productId'), col.text('productCode', 64), col.text('productName', 200), col.text('spec', 200, { nullable: true }), col.text('unit', 20),
  col.scaled('ratio'), col.scaled('quantity'), col.scaled('baseQuantity'), col.scaled('cost'), col.text('remark', 200, { nullable: true }),
];
