import type { Translated } from '@steward/kernel';
import type { zh } from './zh-CN';

/** Texts of reference data, parameters, trail and background work, English. */
export const en = {
  data: {
    comma: ', ',
    stale: 'Somebody else has changed this; it was read again, please retry', delete: 'Delete', disable: 'Disable', enable: 'Enable', off: 'Disabled', preset: 'Preset', changed: 'Changed', order: 'Order', actions: 'Actions', noMatch: 'Nothing found', subject: 'Kind of record',
    deleted: '“{name}” deleted', enabledNamed: '“{name}” enabled', disabledNamed: '“{name}” disabled', movedTo: '“{name}” moved to place {n}', upNamed: 'Move “{name}” up', downNamed: 'Move “{name}” down', actionsOf: 'Actions for “{name}”',
    editNamed: 'Edit “{name}”', deleteNamed: 'Delete “{name}”', enabledOf: 'Enable “{name}”', takeTheirs: 'Take theirs',
    color: { none: 'None', gray: 'Gray', blue: 'Blue', green: 'Green', orange: 'Orange', red: 'Red', purple: 'Purple', cyan: 'Cyan', yellow: 'Yellow' },
    keywords: { category: 'category tree groups', dictionary: 'dictionary choices levels sources', field: 'custom fields extra', numbering: 'numbering codes document numbers', setting: 'settings parameters security company', job: 'background jobs export progress', audit: 'audit log trail changes', integrity: 'books balance check' },
    category: {
      title: 'Categories', treeOf: 'Categories: {name}', create: 'New category', addChild: 'Add below', addSibling: 'Add beside', rename: 'Rename', renameOf: 'New name of “{name}”', renameKeys: 'Enter saves, Esc cancels', renamed: 'Renamed to “{name}”', nameRule: 'A name must not contain / or >',
      search: 'Search categories', dragHint: 'Drag to move, double click or F2 to rename; the buttons at the right do the same.', countTitle: '{own} here, {total} with everything below', parentHint: 'Empty = at the top', top: 'Top level',
      own: 'Records here', total: 'With all below', children: 'Subcategories', depth: 'Level', records: 'Show {n} records', offText: 'Disabled categories cannot be chosen any more; records keep them.',
      step: { up: 'Up', down: 'Down', into: 'Indent', out: 'Outdent' }, stepHint: { up: 'One place up (Alt+Shift+↑)', down: 'One place down (Alt+Shift+↓)', into: 'Below the category above it (Alt+Shift+→)', out: 'Behind its parent, at the same level (Alt+Shift+←)' },
      moveTo: 'Move to…', moveTitle: 'Move “{name}”', moveDo: 'Move', moveWhole: 'Moves together with {n} subcategories; records stay.', moved: '“{name}” moved',
      mergeTo: 'Merge into…', mergeTitle: 'Merge “{name}”', mergeInto: 'Category to merge into', mergeDo: 'Merge', mergeRecords: '{n} records go to the other category', mergeChildren: '{n} subcategories move below the other category', mergeGone: '“{name}” is then deleted for good', merged: '“{name}” merged into “{into}”',
      delete: 'Delete category', deleteText: 'Delete the category “{name}”? It has neither records nor subcategories.', inUse: 'The category is in use', mergeInstead: 'Its records and subcategories can be merged into another category; it is then deleted.',
      disable: 'Disable category', disableText: 'Disable “{name}”? New records cannot choose it any more; records keep it.', empty: 'No categories yet', emptyText: 'Categories group records for filters and statistics, to any depth.',
    },
    dictionary: {
      title: 'Dictionaries', search: 'Search dictionaries', countTitle: '{n} items', choose: 'Choose a dictionary', itemsOf: 'Items of “{name}”', add: 'New item', edit: 'Edit item', empty: 'No items yet', emptyText: 'Add items to choose from.',
      labelEnHint: 'Shown on English screens; empty = the name', codeHint: 'Made from the name when empty; never changes', codeFixed: 'A code never changes', parentHint: 'Only for dictionaries with levels', enabledHint: 'Disabled items cannot be chosen any more; records keep them',
      delete: 'Delete item', deleteText: 'Delete the item “{name}”?', deleteRule: 'An item in use cannot be deleted, but disabled.', inUse: 'The item is in use', disableInstead: 'Disabled items cannot be chosen any more; records still show them.',
    },
    job: {
      pageTitle: 'Background jobs', title: 'Job', progress: 'Progress', outcome: 'Outcome', search: 'Search by title', live: '● Live', download: 'Download result', open: 'Open import', cancel: 'Cancel job', cancelText: 'Cancel “{name}”?', cancelKept: 'What is done already stays.',
      cancelled: '“{name}” cancelled', cancelling: '“{name}” stops after the current batch', noReason: 'No reason given, please ask the administrator', empty: 'No background jobs yet', emptyText: 'Larger imports, exports and actions on many records show their progress here.',
      view: { all: 'All', open: 'Running', failed: 'Failed', mine: 'Mine' },
    },
    integrity: {
      title: 'Check of the books', start: 'Start', running: 'Checking', empty: 'Never checked so far', note: 'Recomputes all balances from their ledgers and compares them. It only reads.', clean: 'All {of} rules hold', failed: '{n} of {of} rules do not hold', at: 'checked {time}',
      id: 'Id', rule: 'Rule', result: 'Result', holds: 'agrees', broken: '{n} differ',
    },
    audit: {
      title: 'Audit trail', search: 'Search object, action, IP or trace id', empty: 'No entries yet', record: '{entity} #{id}', openNamed: 'Show changes: {fields}', andMore: ' and {n} more', noChanges: 'No field was changed.',
      exported: { list: 'List', format: 'Format', rows: 'Rows', columns: 'Columns', where: 'Filter', q: 'Keyword', sort: 'Order' },
      view: { all: 'All', today: 'Today', mine: 'Mine', deleted: 'Deletions and merges', rights: 'Users and rights' },
    },
    entity: { category: 'Category', dictionary_item: 'Dictionary item', custom_field: 'Custom field', numbering_rule: 'Numbering rule', setting: 'Parameter', import: 'Import', user: 'User', role: 'Role', department: 'Department', api_token: 'API token' },
    action: {
      create: 'Created', update: 'Changed', delete: 'Deleted', move: 'Moved', merge: 'Merged', restore: 'Restored', transfer: 'Transferred', followers: 'Followers changed', attach: 'File attached', detach: 'File removed', export: 'Exported', enable: 'Enabled', disable: 'Disabled', reset_password: 'Password reset',
      change_password: 'Password changed', end_sessions: 'Signed out', revoke: 'Revoked', start_validate: 'Check started', start_commit: 'Import started', start_undo: 'Undo started', undo_import: 'Import undone', cancel: 'Cancelled', correct: 'Corrected', extend: 'Rights added', set_up: 'Set up', refresh_reuse: 'Token reused',
    },
    field: {
      title: 'Custom fields', of: 'Custom fields: {name}', add: 'New field', edit: 'Edit field “{name}”', where: 'Shown in', note: 'Deleting a field with values only disables it and the values stay; the kind of a field with values cannot be changed.', empty: 'No custom fields yet', emptyText: 'Add the fields your company needs, for forms, lists, filters, import and export.',
      preview: 'Live preview', unnamed: '(no name)', notInForm: 'not shown in the form', kindFixed: 'Cannot be changed once records have values', sectionHint: 'Heading in the form; same headings stand together', hintHint: 'Shown below the box', keyHint: 'For integration and import; made when empty, never changes', minHint: 'Smallest number, shortest text or fewest choices', maxHint: 'Largest number, longest text or most choices',
      group: { what: 'Field', rule: 'Rules', where: 'Shown in' }, place: { inForm: 'form', inList: 'list', inFilter: 'filter', inImport: 'import', inExport: 'export' },
      optionNo: 'Choice {n}', optionAdd: 'Add choice', optionHint: 'Enter adds the next one; several lines can be pasted', optionRemove: 'Remove choice “{name}”', optionGone: 'Disabled choices:', optionBack: 'Bring back choice “{name}”',
      disable: 'Disable field', disableText: 'Disable the field “{name}”? It is no longer shown or asked for.', kept: 'Values stay and are shown again when it is enabled.', delete: 'Delete field', deleteText: 'Delete the field “{name}”?', deleteUnused: 'No record has a value: it is deleted for good.', deleteUsed: 'Records have values: it is disabled and the values stay.', disabledInstead: '“{name}” has values and was disabled instead',
    },
    numbering: {
      title: 'Numbering rules', series: 'Number', kind: 'Used for', segments: 'Parts', resetBy: 'Counts anew', sample: 'Sample', live: 'Numbers this rule would give today', edit: 'Numbering rule: {name}', saved: 'Rule of “{name}” saved', empty: 'No numbering rules yet', wrong: 'The rule is not right', no: 'Part {n}', removeNo: 'Remove part {n}',
      note: 'A change concerns future numbers only; numbers given before stay and are never given again.', resetHint: 'Counting anew by day, month or year needs that date in the number.', digits: '{n} digits', partOf: 'Part {n}: {part}', stale: 'Somebody else has changed the rule (now {sample}). Your changes are still below; saving again makes them count.',
      kinds: { master: 'Record codes', document: 'Document numbers' }, part: { text: 'text', pattern: 'date pattern', width: 'digits', start: 'start', step: 'step' },
    },
    setting: {
      title: 'Parameters', search: 'Search parameters', onlyChanged: 'Changed ones only', groups: 'Groups', unsaved: 'Not saved', default: 'Default: {value}', range: '{min}–{max}', nothing: '(empty)', reset: 'Reset', resetNamed: 'Reset “{name}” to its default', pending: '{n} not saved', stale: 'Somebody else has changed parameters; check them and save again', theirs: 'Changed by somebody else to: {value}',
      group: { company: 'Company', security: 'Security', customer: 'Customers', attachment: 'Attachments', import: 'Import', export: 'Export' }, value: { block: 'Refuse', warn: 'Ask', off: 'Do not check' },
      effect: {
        company: { name: 'Shown at the top of the page, on exports and printed documents.', timezone: '“Today”, “this month” and the dates of documents follow this time zone.' },
        customer: { dup_name: 'What happens when a customer is saved under a name that exists.', dup_mobile: 'What happens when a customer is saved with a mobile number that exists.', dup_credit_code: 'What happens when a customer is saved with a credit code that exists.', leads: 'Switched on, whoever has the right notes leads and makes customers of them; the menu shows them after the page is loaded again.', dup_similar: 'What happens when a customer is saved under a name like another one; the form hints in any case.' },
        security: { session_idle_minutes: 'Whoever does nothing for so long must sign in again.', session_hours: 'How long a sign-in lasts at most.' },
        attachment: { max_mb: 'Larger files are refused.', quota_mb: 'Uploads are refused when all attachments together are larger.', denied_extensions: 'Files with these extensions are refused, such as bat, cmd.' },
        import: { max_mb: 'Larger import files are refused.', max_rows: 'Most rows in one import; larger files must be split.' },
        export: { direct_rows: 'Up to so many rows download at once; more are made in the background.' },
      },
    },
  },
  job: { export: 'Export', import: { validate: 'Import check', commit: 'Import', undo: 'Import undo' }, customer: { bulk: 'Action on customers' }, sales_order: { bulk: 'Action on sales orders' } },
  field: {
    category: { name: 'Name', parentId: 'Parent category', enabled: 'Enabled' },
    dictionary_item: { dictionary: 'Dictionary', code: 'Code', label: 'Name', labelEn: 'English name', color: 'Colour', parentCode: 'Parent item', enabled: 'Enabled' },
    custom_field: {
      label: 'Name', key: 'Key', fieldKey: 'Key', kind: 'Kind', required: 'Required', options: 'Choices', min: 'Minimum', max: 'Maximum', decimals: 'Decimals', hint: 'Hint', section: 'Section', inForm: 'In the form', inList: 'In lists', inFilter: 'In filters', inImport: 'In imports', inExport: 'In exports', enabled: 'Enabled',
    },
    numbering_rule: { segments: 'Parts', resetBy: 'Counts anew' },
  },
} satisfies Translated<typeof zh>;
