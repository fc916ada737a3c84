import type { Translated } from '@steward/kernel';
import type { zh } from './zh-CN';

/** Texts of the import wizard and history, English. */
export const en = {
  job: { import: { validate: 'Import check', commit: 'Import', undo: 'Undo of an import' } },
  imports: {
    title: 'Import data', titleOf: 'Import: {name}', tab: 'Import {file}', history: 'Imports', keywords: 'import Excel spreadsheet bulk', another: 'New import', searchHint: 'Search file name', steps: 'Steps of the import',
    step: { file: 'File', mapping: 'Columns', rules: 'Duplicates', preview: 'Check', commit: 'Import', result: 'Result' },
    next: 'Next', back: 'Back', validate: 'Check the file', again: 'Check again', start: 'Import {n}', resume: 'Go on with {n}', otherFile: 'Other file', errorFile: 'Error workbook', toList: 'Show the list ({name})',
    purged: 'More than 7 days ago: the file and its rows have been cleared.', stopped: 'The last run was not finished.',
    allOrNothing: 'All or nothing', allOrNothingText: 'do not import while a row is wrong', blocked: '{n} rows are wrong; correct them first', leavesInvalid: '{n} wrong rows will be left out', nothing: 'There is nothing to import',
    file: {
      prepare: 'Prepare the file', entity: 'What to import', templateText: 'The template has the present fields of “{name}”, custom fields, drop-down lists and notes.', template: 'Download template', types: '{types}; CSV in UTF-8 or GBK', limits: 'At most {size} MB and {rows} rows',
      header: 'Headings in the first row; your own file will do, columns are matched in the next step', safe: 'Nothing is written before the check; an import can be undone for 7 days',
      choose: 'Upload', drop: 'Drop the file here, or', pick: 'Choose a file', reading: 'Uploading and reading {name}…', onlyOne: 'One file at a time', wrongType: 'Not this kind of file; use {types}', empty: 'The file is empty', tooLarge: 'More than {size} MB; split the file',
    },
    mapping: {
      rows: '{n} rows', mapped: '{n} of {all} columns matched', column: 'Col.', header: 'Heading in the file', samples: 'Samples', field: 'Field', fieldOf: 'Field of “{name}”', leaveOut: 'Leave out', noHeader: '(no heading)', noSamples: '(empty)',
      takenBy: 'now “{name}”', missing: 'Required fields without a column or fixed value: {fields}', out: '{n} columns are left out: {names}', sheet: 'Sheet', headerRow: 'Headings in row', headerHint: '0 = there are none', encoding: 'encoding {name}',
    },
    fixed: { title: 'Fixed values', text: 'For every row; what the file says comes first', add: 'Add a fixed value', field: 'Field of fixed value {n}', remove: 'Remove the fixed value “{name}”' },
    rules: {
      strategy: 'When a record exists already ({name})', keys: 'How existing records are found', keysText: 'Tried from top to bottom, the first hit counts. Names are compared without blanks, brackets, width and legal form.', keyMissing: 'no such column in the file', noKeys: 'Nothing is chosen: every row becomes a new record.',
      up: 'Move “{name}” up', down: 'Move “{name}” down', unknown: 'Categories, tags and choices that do not exist', owner: 'Owner of new records', ownerMe: 'Myself', ownerText: 'An owner column of the file comes first.', dryRun: 'The next step only checks, nothing is written.',
    },
    strategy: {
      skip: { title: 'Skip', text: 'Existing records stay as they are' },
      update_non_empty: { title: 'Update what is filled', text: 'Only cells with content change the record' },
      overwrite: { title: 'Overwrite', text: 'The file decides; empty cells clear the field' },
      create: { title: 'Create anyway', text: 'Allows duplicates (needs the right to do so)' },
    },
    unknown: { error: 'Report them, I will correct', create: 'Create them' },
    running: {
      reading: 'Reading the file', validating: 'Checking', committing: 'Importing', undoing: 'Undoing', queued: 'Waiting, starts at once', done: '{done} of {total} rows', rate: '{n} rows/s', left: 'about {time} left',
      leave: 'You may leave or close this page; the work goes on and tells you when it is done.', cancel: 'Cancel', stop: 'Stop the import', cancelling: 'Stops after the present batch',
    },
    rows: {
      label: 'Rows of the file', filter: 'Filter by result', row: 'Row', state: 'Result', reason: 'Notes', repeatsRow: 'Same as row {n}', repeats: 'Existing record: {name}', noErrors: 'No errors', none: 'No such rows', total: '{n} rows', editHint: 'Double click a cell to correct it; Enter checks it at once',
      previous: 'Previous', next: 'Next', cell: 'Row {row}, {field}', edit: 'Row {row}, {field}: {text}. Enter edits',
    },
    rowState: { new: 'Not checked', create: 'New', update: 'Update', skip: 'Skip', invalid: 'Wrong', created: 'Created', updated: 'Updated', skipped: 'Skipped', failed: 'Failed', undone: 'Undone' },
    count: { total: 'All', toCreate: 'To create', toUpdate: 'To update', toSkip: 'To skip', invalid: 'Wrong', created: 'Created', updated: 'Updated', skipped: 'Skipped', failed: 'Failed', undone: 'Undone', kept: 'Not undone' },
    state: { uploaded: 'To be matched', reading: 'Reading', validating: 'Checking', validated: 'To be imported', committing: 'Importing', committed: 'Imported', cancelled: 'Stopped', undoing: 'Undoing', undone: 'Undone', failed: 'Failed' },
    result: {
      done: 'Imported {n}', partly: 'Imported {n}; {failed} rows were left out', cancelled: 'Stopped; {n} had been imported', failed: 'Broke off; {n} had been imported', undone: 'Undone: {n}', undonePartly: 'Undone: {n}; {kept} had to stay',
      created: 'Show the {n} created', updated: 'Show the {n} updated',
    },
    undo: {
      button: 'Undo this import', title: 'Undo the import?', text: 'Undo “{file}”: {created} created records are deleted, {updated} updated ones get their old values.', created: 'New records that were changed or used since stay.', updated: 'Records changed since are not restored.', kept: 'What had to stay is listed with the reason.', do: 'Undo', until: 'possible until {when}',
    },
    column: { fileName: 'File', entity: 'Content', state: 'State', rowCount: 'Rows', counts: 'Result', ownerId: 'Imported by', createdAt: 'Uploaded', committedAt: 'Imported' },
    view: { all: 'All', mine: 'Mine', undoable: 'Last 7 days' },
    emptyTitle: 'Nothing has been imported yet', emptyText: 'From Excel or CSV: checked first, then written, and undoable for 7 days.',
  },
} satisfies Translated<typeof zh>;
