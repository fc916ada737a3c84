import type { FieldKind, Filter, Operator } from '@steward/kernel';
import type { Component } from 'vue';
import type { RouteLocationRaw } from 'vue-router';

/** One row of a list as the server sent it; custom fields stand in `custom`. */
export type ListRow = Record<string, unknown> & { id: number; version?: number };

/** A choice of an enum, dictionary or custom field. `color` is a tag type or a CSS colour; the text always stands beside it. */
export interface ListOption { value: string | number; label: string; color?: string; children?: ListOption[]; disabled?: boolean; /** Records below it (categories). */ count?: number }

export type FrozenSide = 'left' | 'right';
export type Density = 'compact' | 'default' | 'comfortable';
/** Height of a row in pixels. */
export const ROW_HEIGHT: Record<Density, number> = { compact: 32, default: 40, comfortable: 48 };

/** One column of a list, as a domain declares it. */
export interface ListColumn {
  /** Field of the row and of the server's list, e.g. `ownerId`, `custom.grade`. */
  key: string;
  /** Message key of the heading. */
  title: string;
  /** Heading as plain text; wins over `title` (custom fields). */
  label?: string;
  kind: FieldKind;
  width?: number;
  minWidth?: number;
  fixed?: FrozenSide;
  /** Shown until the user decides otherwise; default true. */
  visible?: boolean;
  sortable?: boolean;
  filterable?: boolean;
  /** Operators of the query builder; default those of the kind. */
  operators?: readonly Operator[];
  /** Choices: dictionary code, prefix of enum messages, category type, path of a list (`ref`), or the choices themselves. */
  options?: string | readonly ListOption[];
  /** Key of the row that holds the display text, e.g. `ownerName` for `ownerId`. */
  name?: string;
  /** Name of a slot of DataListPage that draws the cell; it gets `{ row, column, value }`. */
  slot?: string;
  align?: 'left' | 'center' | 'right';
  /** Permission without which the column does not exist. */
  needs?: string;
  /** The server's summary has a total of this column. */
  totals?: boolean;
  /** No column at all: only a field one may filter by. */
  filterOnly?: boolean;
  /** Not in the rows unless asked for; the list then asks for every field. Default: what is hidden at first, or what the server says. */
  extra?: boolean;
  /** The cell is the link that opens the row; by default the first visible column of the definition. */
  primary?: boolean;
  /** Shown as a tag with text (states, levels). */
  tag?: boolean;
}

/** What the server told about a field in the OpenAPI extension `x-list`. */
export interface ServerField {
  kind: FieldKind;
  filter: readonly Operator[];
  sort: boolean;
  needs?: string;
  dictionary?: string;
  /** Key of the row that holds the name behind an id. */
  name?: string;
  totals?: boolean;
  /** Not in the rows unless asked for by `fields`. */
  extra?: boolean;
}
/** `lists.customers` of the generated client. */
export interface ServerList { fields: Record<string, ServerField> }

/** A view every user has, fixed in code. */
export interface SystemView {
  key: string;
  /** Message key. */
  title: string;
  /** Always in force while the view is open; a function gets the id of the current user. */
  filter?: Filter | ((userId: number) => Filter);
  /** Further query parameters of the list's address, e.g. `{ scope: 'mine' }`. */
  query?: Record<string, string>;
  sort?: readonly SortItem[];
  needs?: string;
}

export interface SortItem { key: string; desc: boolean }

/** A button on a row. */
export interface RowAction {
  key: string;
  title: string;
  icon?: Component;
  needs?: string;
  danger?: boolean;
  /** Not drawn for this row. */
  hidden?: (row: ListRow) => boolean;
  /** Message key of the reason why it cannot be pressed now; drawn disabled with that tooltip. */
  disabled?: (row: ListRow) => string | undefined;
  run: (row: ListRow) => void | Promise<void>;
}

/** Which rows an action on many is meant for: ticked ones, or all that the filter finds. */
export type BulkTarget =
  | { items: { id: number; version: number | undefined }[] }
  | { where: Filter | undefined; q?: string; query?: Record<string, string>; expectedCount: number };

/** Answer of an action on many rows; `failures` opens the dialog that names them. */
export interface BulkFailure { id: number; label?: string; code?: string; params?: Record<string, unknown>; message?: string; /** Code under which the refusal can be accepted. */ acknowledge?: string }
export interface BulkOutcome { done: number; failures: BulkFailure[] }

/** An action on the ticked rows. */
export interface BulkAction {
  key: string;
  title: string;
  icon?: Component;
  needs?: string;
  danger?: boolean;
  /** Works on "all results", not only on ticked rows; default true. */
  allowAll?: boolean;
  /** Message key of the question asked before, with `{n}` for the number of rows. */
  ask?: string;
  /** Does the work; a returned outcome is shown, the list is read again. `undefined` = the user gave up. */
  run: (target: BulkTarget, rows: readonly ListRow[]) => Promise<BulkOutcome | undefined>;
}

/** Optional tree at the left of the list, e.g. of categories. */
export interface ListTree {
  /** Field filtered with `under`. */
  field: string;
  title: string;
  /** Category type; the tree comes from `GET /categories?type=`. */
  type: string;
  /** Path that answers `{ total, items: [{ categoryId, count }] }`: records directly in each category, of those the caller sees. */
  counts?: string;
}

/** Everything the list page needs to know of one list. */
export interface ListDefinition {
  /** Key of the list on the server and of its saved views: `customers`. */
  key: string;
  /** Path of the resource: `/customers`. */
  path: string;
  entity: string;
  /** Prefix of permission codes: `customer.customer`. */
  permission: string;
  /** Message key of the page title. */
  title: string;
  columns: readonly ListColumn[];
  /** What the server says of the list: kinds, operators, sorting, permissions and totals come from it. */
  server?: ServerList;
  /** Fields pinned in the filter bar, at most five. */
  quick?: readonly string[];
  /** Fields the date presets can be switched between; the first is the default. */
  dateFields?: readonly string[];
  /** Message key of the search box's hint. */
  searchPlaceholder?: string;
  systemViews?: readonly SystemView[];
  rowLink?: (row: ListRow) => RouteLocationRaw;
  rowActions?: readonly RowAction[];
  bulkActions?: readonly BulkAction[];
  /** Path of the export; default `<path>/export`; `false` = no export. */
  exportPath?: string | false;
  /** Entity whose custom fields become columns. */
  customEntity?: string;
  defaultSort?: readonly SortItem[];
  pageSize?: number;
  tree?: ListTree;
}

/** What a user chose for one column. */
export interface ColumnState { key: string; visible: boolean; width?: number; fixed?: FrozenSide | null }

/** A column as it is drawn now. */
export interface ShownColumn extends ListColumn { visible: boolean; frozen?: FrozenSide }

/** The part of a list's state that stands in the address. */
export interface ListState {
  /** Key of a system view or id of a saved one. */
  view: string;
  /** System view a saved view builds on, '' = the first one. */
  base: string;
  q: string;
  where?: Filter;
  sort: readonly SortItem[];
  page: number;
  pageSize: number;
}

/** How the list is drawn. */
export interface ListLayout { columns: readonly ColumnState[]; density: Density }

/** `state` of a saved view on the wire. */
export interface ViewState {
  base?: string;
  q?: string;
  where?: Filter;
  sort?: string;
  columns?: ColumnState[];
  pageSize?: number;
  density?: Density;
  /** Only columns and density: what the user last chose outside of a saved view. */
  layoutOnly?: boolean;
}

/** A view as `GET /saved-views` answers it. */
export interface SavedView { id: number; version: number; name: string; shared: boolean; isDefault: boolean; mine?: boolean; ownerId?: number; state: ViewState }

/** One answer of a list. */
export interface ListAnswer {
  items: ListRow[];
  page?: number;
  pageSize?: number;
  total?: number;
  totalIsEstimate?: boolean;
  summary?: Record<string, string | number | null>;
  nextCursor?: string | null;
}
