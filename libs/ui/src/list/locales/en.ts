import type { Translated } from '@steward/kernel';
import type { zh } from './zh-CN';

/** Texts of the list page, English. */
export const en = {
  list: {
    view: {
      label: 'Views', all: 'All', dirty: 'Unsaved changes', menu: 'View actions', update: 'Update view', saveAs: 'Save as view', revert: 'Revert',
      rename: 'Rename', remove: 'Delete view', makeDefault: 'Make default', dropDefault: 'No longer default', isDefault: 'Default view', share: 'Share with everybody', unshare: 'Stop sharing', shared: 'Shared',
      name: 'Name of the view', nameHint: 'e.g. Key accounts South', nameNeeded: 'Enter a name', saved: 'View “{name}” saved', removed: 'View “{name}” deleted',
      removeAsk: 'Delete the view “{name}”? Data is not touched.', more: 'More views',
    },
    search: { placeholder: 'Search', label: 'Search the list' },
    quick: { label: 'Pinned filters' },
    dates: {
      label: 'Date range', field: 'Date field', custom: 'Custom', from: 'First day', to: 'Last day',
    },
    range: {
      today: 'Today', yesterday: 'Yesterday', tomorrow: 'Tomorrow', this_week: 'This week', last_week: 'Last week', next_week: 'Next week', this_month: 'This month', last_month: 'Last month', next_month: 'Next month',
      this_quarter: 'This quarter', last_quarter: 'Last quarter', this_year: 'This year', last_year: 'Last year', last_nd: 'Last {n} days', next_nd: 'Next {n} days',
    },
    filter: {
      me: 'Me', more: 'More filters', title: 'Combined query', active: 'Active filters', clear: 'Clear', clearAll: 'Clear filters', remove: 'Remove filter {text}', keyword: 'Keyword: {q}', edit: 'Change filter {text}',
      all: 'All of', any: 'Any of', join: 'Combination', and: 'and', or: 'or', addCondition: 'Add condition', addGroup: 'Add group', removeGroup: 'Remove group', removeCondition: 'Remove condition',
      field: 'Field', op: 'Comparison', value: 'Value', apply: 'Apply', saveAs: 'Apply and save as view', reset: 'Reset', empty: 'No conditions yet: every row is listed.', incomplete: '{n} conditions without a value are ignored',
      tooDeep: 'Too many conditions, or nested too deep', relative: 'Relative date', fixedDate: 'Day', from: 'from', to: 'to', days: 'days', last: 'Last', next: 'Next',
      yes: 'Yes', no: 'No', choose: 'Choose', valueHint: 'Value', manyHint: 'Press Enter after each value', group: 'Group (level {level})', values: '{first} and others ({n})',
    },
    op: {
      eq: 'is', ne: 'is not', gt: 'greater than', gte: 'at least', lt: 'less than', lte: 'at most', between: 'between', in: 'is one of', nin: 'is none of', contains: 'contains', ncontains: 'does not contain',
      starts: 'starts with', ends: 'ends with', empty: 'is empty', nempty: 'is not empty', under: 'is in or below',
    },
    dateOp: { eq: 'is in', gt: 'after', gte: 'on or after', lt: 'before', lte: 'on or before', between: 'between' },
    columns: {
      title: 'Columns', search: 'Search columns', shown: '{n} of {all} shown', up: 'Move “{name}” up', down: 'Move “{name}” down', freezeLeft: 'Freeze left', freezeRight: 'Freeze right', unfreeze: 'Unfreeze',
      hide: 'Hide column', filterBy: 'Filter by column', sortAsc: 'Sort ascending', sortDesc: 'Sort descending', sortNone: 'Do not sort', resetWidths: 'Reset widths', resetWidth: 'Reset width', restore: 'Restore defaults',
      none: 'No such column', showColumn: 'Show “{name}”', menu: 'Actions of column “{name}”', freezeOf: 'Freeze “{name}”', noFreeze: 'Not frozen', done: 'Done',
    },
    density: { label: 'Row height', compact: 'Compact', default: 'Default', comfortable: 'Comfortable' },
    grid: {
      label: 'List of {title}', select: 'Select “{name}”', selectPage: 'Select this page', actions: 'Actions', moreActions: 'More actions: {name}', sortHint: 'Click to sort, Shift+click to sort by several columns',
      loading: 'Loading…', refreshing: 'Refreshing', refresh: 'Refresh', sortedAsc: 'ascending', sortedDesc: 'descending', keysHint: 'Arrow keys move, Space ticks, Enter opens', scroll: 'Contents of the list, scrollable',
      copy: 'Copy {text}', copied: '{text} copied', found: '{n} rows', foundAbout: 'more than {n} rows', foundNone: 'Nothing matches',
    },
    bulk: {
      label: 'Actions on many', selected: '{n} selected', selectAll: 'Select all {n} results', allSelected: 'All {n} results selected', clear: 'Clear selection', remove: 'Delete', done: '{n} done',
    },
    failures: { title: 'Some rows were not processed', summary: '{done} done, {failed} failed', record: 'Record', reason: 'Reason', close: 'Close', select: 'Select the failed rows only', unknown: 'Unknown reason' },
    total: { label: 'Total', selected: 'Selected' },
    pager: { label: 'Pages', total: '{n} rows', about: 'more than {n} rows', size: 'Rows per page', perPage: '{n} / page', previous: 'Previous page', next: 'Next page', jump: 'Go to', page: 'Page {n}', current: 'Page {n}, current page', pageUnit: '', beyond: 'Page {n} (beyond numbered pages, walk page by page)', range: 'Rows {from}-{to}' },
    empty: { first: 'No {title} yet', firstHint: 'Create the first one, or import from Excel.', filtered: 'Nothing matches the filters', filteredHint: 'Try another keyword or remove some conditions.' },
    error: { title: 'The list could not be loaded' },
    export: {
      title: 'Export', button: 'Export', scope: 'Exports the {n} filtered rows', scopeAbout: 'Exports all filtered rows, more than {n}', scopeAll: 'Exports all filtered rows', columns: 'Columns', visible: 'Shown columns ({n})', all: 'All fields ({n})',
      format: 'File format', start: 'Export', queued: 'Many rows: the file is made in the background and downloads when ready', done: 'Export finished', failed: 'Export failed: {reason}', jobHint: 'Above 5,000 rows the file is made in the background and downloads when ready.',
    },
    tree: { all: 'All', label: 'Categories of {title}', collapse: 'Collapse categories', expand: 'Expand categories', search: 'Search categories' },
    keys: { title: 'List', search: 'Search', row: 'Move row', tick: 'Tick', open: 'Open', page: 'Select page', filters: 'More filters', views: 'Views', export: 'Export', refresh: 'Refresh', remove: 'Delete' },
    cancel: 'Cancel', save: 'Save', toolbar: 'List toolbar',
  },
} satisfies Translated<typeof zh>;
