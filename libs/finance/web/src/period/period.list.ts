import { RefreshLeft } from '@element-plus/icons-vue';
import { defineList, type ListDefinition, type ListRow } from '@steward/ui';

const label = (key: string): string => `field.period_close.${key}`;

/** 月结: months that were closed, the newest first. */
export const periodList = (o: { reopen: (row: ListRow) => void; stock: (row: ListRow) => void }): ListDefinition => defineList({
  key: 'period-closes', path: '/period-closes', entity: 'period_close', permission: 'finance.period', title: 'finance.period.title', quick: ['state'], dateFields: ['until'], searchPlaceholder: 'finance.period.search',
  columns: [
    { key: 'month', title: label('month'), kind: 'text', width: 110, fixed: 'left', sortable: true, primary: true },
    { key: 'state', title: label('state'), kind: 'enum', options: 'enum.period_close.state', width: 110, sortable: true, slot: 'state' },
    { key: 'until', title: label('until'), kind: 'date', width: 112, sortable: true },
    { key: 'funds', title: label('funds'), kind: 'money', width: 140, sortable: true }, { key: 'stockValue', title: label('stockValue'), kind: 'money', width: 140, sortable: true, needs: 'cost.view' },
    { key: 'closedAt', title: label('closedAt'), kind: 'instant', width: 146, sortable: true }, { key: 'createdBy', title: label('createdBy'), kind: 'user', name: 'createdByName', width: 96 },
    { key: 'reopenedAt', title: label('reopenedAt'), kind: 'instant', width: 146, sortable: true }, { key: 'reopenedBy', title: label('reopenedBy'), kind: 'user', name: 'reopenedByName', width: 100 }, { key: 'reopenReason', title: label('reopenReason'), kind: 'text', width: 200 },
  ],
  systemViews: [{ key: 'all', title: 'finance.view.all' }, { key: 'closed', title: 'finance.period.view.closed', filter: { field: 'state', op: 'eq', value: 'closed' } }],
  rowActions: [
    { key: 'stock', title: 'finance.period.stock', hidden: (row) => row['state'] !== 'closed', run: o.stock },
    { key: 'reopen', title: 'finance.period.reopen', icon: RefreshLeft, needs: 'finance.period.reopen', danger: true, hidden: (row) => row['state'] !== 'closed', run: o.reopen },
  ],
});

/** 月末库存. */
export const periodStockList = (): ListDefinition => defineList({
  key: 'period-stocks', path: '/period-stocks', entity: 'period_stock', permission: 'finance.period', title: 'finance.period.stock', searchPlaceholder: 'finance.period.searchStock',
  columns: [
    { key: 'month', title: 'field.period_stock.month', kind: 'text', width: 100, fixed: 'left', sortable: true, primary: true }, { key: 'productCode', title: 'field.period_stock.productCode', kind: 'text', width: 130, sortable: true },
    { key: 'productName', title: 'field.period_stock.productName', kind: 'text', width: 220, minWidth: 140, sortable: true }, { key: 'warehouseName', title: 'field.period_stock.warehouseName', kind: 'text', width: 140, sortable: true },
    { key: 'quantity', title: 'field.period_stock.quantity', kind: 'quantity', width: 120, sortable: true, totals: true }, { key: 'value', title: 'field.period_stock.value', kind: 'money', width: 140, sortable: true, totals: true, needs: 'cost.view' },
  ],
  systemViews: [{ key: 'all', title: 'finance.view.all' }],
});
