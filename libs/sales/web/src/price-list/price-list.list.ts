import { defineList, packFilter, type ListColumn, type ListDefinition, type RowAction, type SystemView } from '@steward/ui';

const column = (entity: string) => (key: string, kind: ListColumn['kind'], more: Partial<ListColumn> = {}): ListColumn => ({ key, title: `field.${entity}.${key}`, kind, sortable: true, ...more });
const view = (key: string, filter?: SystemView['filter']): SystemView => ({ key, title: `sales.priceList.view.${key}`, ...(filter ? { filter } : {}) });
const LEVEL = { options: 'customer.price_level', width: 120, tag: true } as const;
/** In force today: begun, not over, not switched off. */
const current: SystemView['filter'] = { and: [{ field: 'enabled', op: 'eq', value: true }, { field: 'validFrom', op: 'lte', value: 'today' }, { or: [{ field: 'validTo', op: 'empty' }, { field: 'validTo', op: 'gte', value: 'today' }] }] };
const coming: SystemView['filter'] = { field: 'validFrom', op: 'gt', value: 'today' };
const over: SystemView['filter'] = { field: 'validTo', op: 'lt', value: 'today' };

/** Address of the prices of one list. */
export const pricesOf = (id: unknown): { path: string; query: Record<string, string> } => ({ path: '/price-list-lines', query: { view: 'all', f: packFilter({ field: 'priceListId', op: 'in', value: [Number(id)] }) } });

const list = column('price_list');
/** 价格表: for which level, from when until when. */
export const priceListList = (rowActions: readonly RowAction[]): ListDefinition => defineList({
  key: 'price-lists', path: '/price-lists', entity: 'price_list', permission: 'sales.price_list', title: 'sales.priceList.title', searchPlaceholder: 'sales.priceList.search',
  columns: [
    list('name', 'text', { width: 240, fixed: 'left', primary: true }), list('priceLevel', 'dictionary', LEVEL), list('validFrom', 'date', { width: 110 }), list('validTo', 'date', { width: 110, slot: 'validTo' }),
    { ...list('lineCount', 'integer', { width: 80, sortable: false }), filterable: false }, list('enabled', 'boolean', { width: 80 }), list('remark', 'text', { width: 240, sortable: false }), list('updatedAt', 'instant', { width: 150 }),
    list('createdAt', 'instant', { visible: false }), list('createdBy', 'user', { visible: false, sortable: false }), list('updatedBy', 'user', { visible: false, sortable: false }),
  ],
  quick: ['priceLevel', 'enabled'], dateFields: ['validFrom', 'validTo'], systemViews: [view('all'), view('current', current), view('coming', coming), view('over', over)], rowActions, rowLink: (row) => pricesOf(row.id), defaultSort: [{ key: 'validFrom', desc: true }],
});

const line = column('price_list_line');
/** 价格表明细: every price with its list and its product. */
export const priceLineList = (rowActions: readonly RowAction[]): ListDefinition => defineList({
  key: 'price-list-lines', path: '/price-list-lines', entity: 'price_list_line', permission: 'sales.price_list', title: 'sales.priceList.lines', searchPlaceholder: 'sales.priceList.searchLines',
  columns: [
    line('productCode', 'text', { width: 120, fixed: 'left' }), line('productName', 'text', { width: 220 }), line('spec', 'text', { width: 120, sortable: false }), line('unit', 'text', { width: 64, sortable: false }), line('price', 'price', { width: 100, needs: 'price.view' }),
    line('salePrice', 'price', { width: 100, needs: 'price.view' }), line('priceListId', 'ref', { name: 'priceListName', options: '/price-lists', width: 180, sortable: false }), line('priceLevel', 'dictionary', LEVEL), line('validFrom', 'date', { width: 110 }), line('validTo', 'date', { width: 110, slot: 'validTo' }),
    line('enabled', 'boolean', { visible: false, sortable: false }), line('remark', 'text', { visible: false, sortable: false, width: 200 }), line('updatedAt', 'instant', { width: 150 }), line('updatedBy', 'user', { visible: false, sortable: false }), line('id', 'integer', { visible: false }),
  ],
  quick: ['priceListId', 'priceLevel'], dateFields: ['validFrom', 'validTo'], systemViews: [view('all'), view('current', current), view('coming', coming)], rowActions, defaultSort: [{ key: 'id', desc: true }],
});
