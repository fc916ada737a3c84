import type { DocumentState } from '@steward/kernel';

/**
 * How a value is written. `money`, `price`, `quantity` and `rate` take the decimal texts of the wire ("1234.50", "0.13" is
 * 13 %); `date` a day, `instant` an instant; `enum` a code whose word stands below the message key `words`, `dictionary` one
 * of the dictionary `words`; `term` a payment term (`days:30`).
 */
export type PrintKind = 'text' | 'integer' | 'money' | 'price' | 'quantity' | 'rate' | 'date' | 'instant' | 'boolean' | 'enum' | 'dictionary' | 'term';
export type PrintValue = string | number | boolean | null | undefined;

interface Labelled {
  /** Message key of the label, e.g. `field.shipment.docDate`. */
  readonly label: string;
  /** The label itself, where it has no key (custom fields); wins over `label`. */
  readonly labelText?: string;
  /** Default `text`. */
  readonly kind?: PrintKind;
  /** Prefix of the words of an `enum`, e.g. `enum.sales_order.invoiceNeed`; code of the `dictionary`. */
  readonly words?: string;
  /** Right without which it is not printed, e.g. `price.view`; a variant may take it away too. */
  readonly needs?: string;
}

/** One fact above or below the lines; without a value it is left out. */
export interface PrintField extends Labelled {
  readonly value: PrintValue;
  /** Takes the whole width of the head, e.g. an address. */
  readonly wide?: boolean;
}

/** A column of a table. */
export interface PrintColumn extends Labelled {
  /** Key of the value in a row. */
  readonly key: string;
  /** Texts: share of the width, as mm on A4; figures are as wide as they need to be. Default by kind. */
  readonly width?: number;
  /** Left out when no row has a value. */
  readonly optional?: boolean;
  /** Added up: per page where there are several, and over all. Only money and quantity. */
  readonly sum?: boolean;
}

export type PrintRow = Readonly<Record<string, PrintValue>>;

/** Lines of a document, allocations of a receipt … The head is repeated on every page. */
export interface PrintTable {
  /** Message key of a heading, where a document has several tables. */
  readonly title?: string;
  readonly columns: readonly PrintColumn[];
  readonly rows: readonly PrintRow[];
}

export interface PrintSignature {
  /** Message key, e.g. `print.sign.keeper`. */
  readonly label: string;
  readonly name?: string | null;
}

/** All a layout needs to know of one document, in the values of the wire. Numbering of rows, totals of columns and capitals are added. */
export interface PrintDocument {
  /** Null while a draft has none; absent on papers that have no number, e.g. statements. */
  readonly no?: string | null;
  readonly docDate: string;
  readonly state: DocumentState;
  /** Whom it is for: customer or supplier. */
  readonly party: { readonly label: string; readonly name: string };
  /** Head, in order, two or three to a line. Number, date and party are not among them. */
  readonly fields: readonly PrintField[];
  readonly tables: readonly PrintTable[];
  /** Below the lines: amount, discount, tax … */
  readonly totals?: readonly PrintField[];
  /** What is to be paid, money; also written in capitals (大写). */
  readonly total?: PrintField;
  readonly remark?: string | null;
  /** Longer texts below the remark, e.g. the terms of a quotation. */
  readonly notes?: readonly PrintField[];
  /** The company's bank account is printed where the total is, for those who are to pay. */
  readonly bank?: boolean;
  /** Default: maker, approver, receiver. */
  readonly signatures?: readonly PrintSignature[];
}

/** One of the layouts of a document; its name stands under `print.variant.<key>`. */
export interface PrintVariant {
  readonly key: string;
  /** Whatever needs one of these rights is not printed, whoever prints. */
  readonly without?: readonly string[];
}

/** Everything the caller may see; who may not see prices gets none in this one either. */
export const FULL: PrintVariant = { key: 'full' };
/** For the warehouse and the driver. */
export const NO_PRICES: PrintVariant = { key: 'no_prices', without: ['price.view', 'price.purchase', 'cost.view'] };

/** A kind of document that can be printed. */
export interface Printable {
  /** Singular resource name, as in `registerDocument`. The title stands under `print.title.<type>`. */
  readonly type: string;
  /** Table of the document, for its `printCount`; default: the type. */
  readonly table?: string;
  /** Right to print one, e.g. `warehouse.shipment.print`; its scope decides which documents. */
  readonly permission: string;
  /** The first is the usual one. Default: {@link FULL} alone. */
  readonly variants?: readonly PrintVariant[];
  /** Reads it through the domain's scoped store, under `permission` (404 outside of the scope). No transaction is open. */
  readonly data: (id: number) => Promise<PrintDocument>;
}

const printables = new Map<string, Printable>();

/** Makes a kind of document printable; called in `onModuleInit` of its domain. */
export function registerPrintable(printable: Printable): void {
  printables.set(printable.type, printable);
}

export const printableOf = (type: string): Printable | undefined => printables.get(type);
