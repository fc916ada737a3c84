import { VxeColumn as Column } from 'vxe-table/es/column/index.js';
import { VxeTable as Table } from 'vxe-table/es/table/index.js';
import 'vxe-table/es/table/style.css';
import './grid.css';
import type { DefineComponent } from 'vue';
import type { ListRow } from './types';

/** Column as vxe-table hands it to callbacks. */
export interface GridColumn { field: string; renderWidth: number; id: string }
export interface GridCell { row: ListRow; column: GridColumn; rowIndex: number; $event?: Event }

/** Methods of the table the list calls. */
export interface GridMethods {
  scrollToRow: (row: ListRow, column?: string) => Promise<void>;
  recalculate: (full?: boolean) => Promise<void>;
  $el: HTMLElement;
}

/** Only table and column of vxe-table are used: no toolbar, grid, menus, filters, tooltips or export of its own. */
export const VxeTable: DefineComponent<Record<string, unknown>> = Table;
export const VxeColumn: DefineComponent<Record<string, unknown>> = Column;
