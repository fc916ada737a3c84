import type { DocumentState } from '@steward/kernel';
import type { Component } from 'vue';
import type { RouteLocationRaw } from 'vue-router';
import type { FormField, FormValues } from '../form/fields';
import type { Choice } from '../pickers/tree';

/** A unit a product is traded in: `ratio` base units make one of it (decimal text); `price` is for one of it, null = ratio × the base price. */
export interface ProductUnit { unit: string; ratio: string; barcode?: string | null; price?: string | null }

/** What a line has to know of its product; decimal texts as on the wire. */
export interface LineProduct {
  id: number;
  code: string;
  name: string;
  spec?: string | null;
  /** Base unit. */
  unit: string;
  /** Further units; the base unit itself need not be among them. */
  units?: readonly ProductUnit[];
  /** Unit a new line begins with; default the base unit. */
  firstUnit?: string | null;
  barcode?: string | null;
  type?: string;
  /** For one base unit. */
  price?: string | null;
  minPrice?: string | null;
  /** Fraction; null or absent = the document's default. */
  taxRate?: string | null;
  /** In base units. */
  stock?: { onHand: string; available: string; onOrder?: string } | null;
  warehouseId?: number | null;
}

/** Where products come from: three questions to a server, injected by the domain. */
export interface ProductSource {
  /** By code, name, pinyin, spec or barcode; the best first, at most about twenty. `values`: the head as it stands. */
  search: (text: string, signal: AbortSignal, values: FormValues) => Promise<readonly LineProduct[]>;
  /** Exact codes or barcodes (of any unit), as a scanner or a pasted table gives them. What is not found is absent. */
  resolve: (codes: readonly string[]) => Promise<ReadonlyMap<string, LineProduct>>;
  /** By id: units and prices of the lines of a document opened again. */
  get?: (ids: readonly number[]) => Promise<readonly LineProduct[]>;
}

/** Values of a line by column key, decimal texts as on the wire. */
export type LineValues = Record<string, unknown>;

/** Figures of a line, decimal texts; absent where the line has none yet. */
export interface LineFigures { amount: string; net: string; tax: string; payable: string }

/** One line of the editor. `key` is the editor's own and never changes; `id` is the server's. */
export interface DocumentLine {
  readonly key: number;
  id?: number;
  product?: LineProduct;
  values: LineValues;
  figures: LineFigures;
  /** Lights up for a moment: a scan has hit it. */
  flash?: boolean;
}

/**
 * How a cell is entered. `product`: search by code, name, pinyin, barcode. `unit`: the units of the line's product. `choice`:
 * one of `choices`. `info`: computed, never entered. The others as in forms; numbers take 1.2万 and 12*3.5=.
 */
export type LineKind = 'product' | 'unit' | 'quantity' | 'price' | 'money' | 'rate' | 'boolean' | 'text' | 'date' | 'choice' | 'info';

/** One column of the lines, as a domain declares it. */
export interface LineColumn {
  /** Key of the line on the wire; the product's column is `productId`. */
  key: string;
  kind: LineKind;
  /** Message key; default `field.<lineEntity>.<key>`. */
  title?: string;
  width?: number;
  /** Takes what is left of the width; the product's column does by default. */
  grow?: boolean;
  align?: 'left' | 'right' | 'center';
  /** Permission without which the column does not exist. */
  needs?: string;
  readonly?: boolean | ((line: DocumentLine) => boolean);
  required?: boolean;
  /** Hidden until the user shows it. */
  hidden?: boolean;
  /** Enter passes over it until the user says otherwise. */
  skip?: boolean;
  /** Not part of the body. `info` columns never are. */
  send?: boolean;
  /** Value of a new line. */
  initial?: unknown;
  choices?: () => readonly Choice[];
  /** Figure of an `info` cell, a decimal text: shown, and added up with `sum`. */
  figure?: (line: DocumentLine) => string | undefined;
  /** Text of an `info` cell, or of any cell instead of its value. */
  show?: (line: DocumentLine) => string;
  tone?: (line: DocumentLine) => 'danger' | 'warning' | 'muted' | undefined;
  /** Short word beside the value, e.g. where a price came from. */
  badge?: (line: DocumentLine) => string | undefined;
  /** Decimals; default by kind. */
  scale?: number;
  /** Smallest value allowed; `'>0'` = more than nothing. */
  min?: string;
  /** Largest value of this line, e.g. what is still open. */
  max?: (line: DocumentLine) => string | undefined;
  check?: (value: unknown, line: DocumentLine) => string | undefined;
  /** Added up in the row below the lines. */
  sum?: boolean;
  /** False: only while the document is written, e.g. the stock available now. */
  onPage?: boolean;
}

/** A price the server found for a line; `source` becomes the line's `priceSource`, `values` go into its cells, `product` into what is known of its product. */
export interface LinePrice { unitPrice?: string | null; source?: string | null; values?: LineValues; product?: Partial<LineProduct> }

/** Content of the pop-ups over a line (F8 prices, F9 stock). */
export interface LinePanel {
  figures?: readonly { label: string; value: string; tone?: 'danger' | 'warning' }[];
  columns: readonly { key: string; title: string; align?: 'left' | 'right' }[];
  rows: readonly Readonly<Record<string, string>>[];
  /** Choosing a row writes this value into that column, e.g. the price of the row. */
  take?: { column: string; from: string };
  /** Sentence when there are no rows. */
  empty?: string;
}

/** The lines of a document. */
export interface LinesSpec {
  /** Entity of the labels: `field.<entity>.<key>`; default `<type>_line`. */
  entity?: string;
  columns: readonly LineColumn[];
  /** Further columns where the document is only shown: what was shipped, returned, is open. */
  viewColumns?: readonly LineColumn[];
  products?: ProductSource;
  /** Lines cannot be added: they come from another document. */
  fixed?: boolean;
  /** Lines that are part of the document; by default all but blank ones. With `fixed` lines: those somebody gave a quantity. */
  counts?: (line: DocumentLine) => boolean;
  /** Whether an empty document is a fault. Default true. */
  required?: boolean;
  /** Asked when a product was chosen, a unit or the party has changed: one answer per line, undefined = no price known. */
  prices?: (lines: readonly DocumentLine[], values: FormValues) => Promise<readonly (LinePrice | undefined)[]>;
  /** Head fields after whose change prices are asked for again. */
  priceFields?: readonly string[];
  /** F8. */
  priceHistory?: (line: DocumentLine, values: FormValues, signal: AbortSignal) => Promise<LinePanel>;
  /** F9. */
  stockOf?: (line: DocumentLine, values: FormValues, signal: AbortSignal) => Promise<LinePanel>;
  /** Further values of a line once its product was chosen. */
  fill?: (product: LineProduct, values: FormValues) => LineValues;
  /** Product of a line as the server sent it; by default from `productId`, `productCode`, `productName`, `spec`, `unit`. */
  productOf?: (wire: LineValues) => LineProduct | undefined;
  /** Keys that go out besides the columns', e.g. `orderLineId`. */
  extraKeys?: readonly string[];
  /** Called after a cell was changed by hand; may return further values for the line. */
  changed?: (line: DocumentLine, key: string, values: FormValues) => LineValues | undefined;
}

/** Keys of {@link DocumentFigures} the footer can show. */
export type FigureKey = 'quantity' | 'amount' | 'discount' | 'otherCharges' | 'net' | 'tax' | 'total';
/** Figures of a document, decimal texts. */
export type DocumentFigures = Record<FigureKey, string>;

/**
 * How a document adds up. `goods`: kernel's documentTotals over quantity, unitPrice, discountRate, taxRate, gift and the head's
 * orderDiscount and otherCharges. `sum`: the sum of one money column is the total. `quantity`: nothing but quantities.
 */
export type TotalsSpec =
  | { kind: 'goods'; includesTax: (values: FormValues) => boolean; defaultTaxRate: (values: FormValues) => string; show?: readonly FigureKey[]; needs?: string }
  | { kind: 'sum'; column: string; show?: readonly FigureKey[]; needs?: string }
  | { kind: 'quantity'; show?: readonly FigureKey[]; needs?: string };

/** A field of the head or the foot; like a form's, four to a row. */
export interface DocumentField extends FormField {
  /** Where it stands. Default `head`. */
  place?: 'head' | 'foot';
  /** Behind 更多; the page of the document shows it when it is filled. */
  folded?: boolean;
  /** Columns it takes of the four; default 1, `wide` = 4. */
  span?: 1 | 2 | 3 | 4;
  /** Shown, never sent. */
  send?: boolean;
  /** A copy starts without it. */
  copied?: boolean;
  /** False: the page of the document does not show it, because something else there does. */
  onPage?: boolean;
  /** False: stays as it is when a document in force is changed. */
  amendable?: boolean;
}

/** A document as `GET <path>/{id}` answers it. */
export interface DocumentRecord extends FormValues {
  id: number;
  version: number;
  no: string | null;
  docDate: string;
  state: DocumentState;
  lines?: LineValues[];
}

/** Something one does with a document beside editing it. */
export interface DocumentAction {
  key: string;
  /** Message key. */
  title: string;
  needs?: string;
  /** States in which it exists; default all. */
  states?: readonly DocumentState[];
  hidden?: (record: DocumentRecord) => boolean;
  /** Message key of the reason why not now; drawn disabled with it as a tooltip. */
  disabled?: (record: DocumentRecord) => string | undefined;
  icon?: Component;
  danger?: boolean;
  primary?: boolean;
  /** Message key of the question asked before, with `{name}`. */
  ask?: string;
  reason?: boolean | 'required';
  /** Shown as a button; the others stand under 更多. */
  shown?: boolean;
  keys?: string;
  /** Where it leads. */
  to?: (record: DocumentRecord) => RouteLocationRaw;
  /** Values of a dialog the action shows first (dates, quantities); undefined gives up. They become the body. */
  body?: (record: DocumentRecord) => Promise<FormValues | undefined>;
  /** `POST <path>/{id}/<post>` with the version, a key and the reason; answers the document's new state. */
  post?: string;
  run?: (record: DocumentRecord) => void | Promise<void>;
}

/** One step of the bar over a document. */
export interface DocumentStep { key: string; /** Text. */ label: string; state: 'done' | 'partial' | 'now' | 'open' | 'off'; note?: string }

/** Everything the editor and the page of one kind of document need to know. */
export interface DocumentSpec {
  /** Singular resource name: entity of labels and audit, type in chains: `sales_order`. */
  type: string;
  /** Path of the resource in the API and on the screens: `/sales-orders`. */
  path: string;
  /** Prefix of permission codes: `sales.order`. */
  permission: string;
  /** Message key of its name: 销售单. */
  title: string;
  /** Name of the effective action on the wire (`approve`, `confirm`) and its message key; absent: saved only. */
  approve?: { action: string; title: string; needs?: string };
  /** Documents in force may be changed: `POST <path>/{id}/amend` with a reason. Message key of the action, right to do it. */
  amend?: { title: string; needs: string };
  /** Schemas of the bodies in openapi.json, whose rules the head's fields follow. */
  schemas?: { create?: string; update?: string };
  fields: readonly DocumentField[];
  lines?: LinesSpec;
  totals: TotalsSpec;
  /** What a new document starts with, e.g. lines of the order in the address (`?order=5`). */
  start?: (query: Readonly<Record<string, string>>) => Promise<{ values?: FormValues; lines?: readonly LineValues[] }>;
  /** Head values that follow from another: choosing the customer fills contact, address, tax … */
  follow?: (name: string, value: unknown, values: FormValues) => Promise<FormValues | undefined> | FormValues | undefined;
  /** Head values besides the fields', e.g. the order a shipment belongs to, or a plan a slot edits: kept, sent and compared like them. */
  extraKeys?: readonly string[];
  /** Reshapes what the server sent before it is edited. */
  values?: (record: DocumentRecord) => FormValues;
  /** Last touch before the body goes out. */
  body?: (body: FormValues) => FormValues;
  /** Send `total`, so that the server refuses what it computes differently. Default true with `goods`. */
  sendTotal?: boolean;
  steps?: (record: DocumentRecord) => DocumentStep[];
  actions?: readonly DocumentAction[];
  /** Keys of the lists to read again after a change. */
  lists?: readonly string[];
  /** Right to print it, by default `<permission>.print`; false: it cannot be printed. */
  print?: { needs: string } | false;
  /** Whom it is for, beside the number of a document that is shown. */
  party?: (record: DocumentRecord) => { name: string; to?: string } | undefined;
}

/** What the slot of a field gets; it is named like the field, `<field>-note` stands below it. */
export interface FieldSlot { id: string; field: DocumentField; value: unknown; set: (value: unknown) => void; next: () => void; invalid: boolean; disabled: boolean; describedby: string }

/** What an editor tells its page after a save. */
export type SavedAs = 'draft' | 'approved' | 'amended' | 'new';
