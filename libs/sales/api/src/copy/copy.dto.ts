import { DateField, EnumField, RefField } from '@steward/platform';

/** What the prices of a copy are: those of the document, or what the price sources say now. */
export const COPY_PRICES = ['same', 'today'] as const;

/** 复制为草稿. */
export class CopyDocument {
  @DateField({ opt: true, description: 'Today when absent' }) docDate?: string | null;
  @EnumField(COPY_PRICES, { opt: true, description: '`same` when absent; returns always have the price of their order' }) prices?: (typeof COPY_PRICES)[number] | null;
}

/** Reverse document 冲销: a draft that takes back what this one did. */
export class ReverseDocument {
  @DateField({ opt: true, description: 'Today when absent' }) docDate?: string | null;
  @RefField('warehouse', { opt: true, description: "Where goods come back to; the order's when absent" }) warehouseId?: number | null;
}
