import type { Translated } from '@steward/kernel';
import type { zh } from './zh-CN';

/** Texts of the shell and of the shared pieces, English. */
export const en = {
  ui: {
    board: { card: 'Card', moved: '“{name}” was moved to “{column}”', more: 'Show more' },
    product: 'Steward',
    loading: 'Loading…',
    trace: 'Trace id {id}',
    none: '—',
    saved: 'Saved',
    locale: { 'zh-CN': '简体中文', en: 'English' },
    theme: { light: 'Light', dark: 'Dark', system: 'As the system' },
    menu: {
      workbench: 'Workbench', office: 'My office', sales: 'My customers & sales', team: 'Team customers & sales', warehouse: 'Warehouse', finance: 'Finance',
      dealer: 'Dealers', contract: 'Contracts', report: 'Reports', system: 'Administration',
    },
    term: { cash: 'Cash', days: '{days} days after delivery', month_end: 'End of month + {days} days', none: 'Not agreed', daysLabel: 'Days', unit: 'days' },
    termKind: { cash: 'Cash', days: 'Days after delivery', month_end: 'Days after the end of the month' },
    action: {
      save: 'Save', saveNew: 'Save & new', cancel: 'Cancel', confirm: 'OK', close: 'Close', retry: 'Try again', reload: 'Reload', home: 'Go to the home page', discard: 'Discard', edit: 'Edit',
      download: 'Download', previous: 'Previous', next: 'Next', more: 'More', clear: 'Clear',
    },
    print: { title: 'Printing', open: 'Print the document', print: 'Print' },
    shell: {
      menu: 'Main menu', skip: 'Skip to content', collapse: 'Collapse menu', trail: 'You are here', search: 'Search customers, documents…', create: 'New', help: 'Help', look: 'Language and theme',
      favourites: 'Favourites', favourite: 'Favourite: {name}', newVersion: 'A new version is available, click to reload', offline: 'The connection to the server is lost, trying again. Keep this page open: nothing you typed is gone.',
      plainHttp: 'This site is used over unencrypted http: passwords can be read on the network. Enable https, or set ALLOW_PLAIN_HTTP=true to hide this notice.',
    },
    tabs: {
      label: 'Open pages', close: 'Close', closeNamed: 'Close “{name}”', closeOthers: 'Close others', closeRight: 'Close to the right', reload: 'Reload', newWindow: 'Open in a new window', menu: 'Tab actions',
      dirty: 'Not saved', closeDirty: '“{name}” has unsaved changes. They will be lost.',
    },
    palette: {
      title: 'Search everything', placeholder: 'Search customers, documents, products or pages', results: 'Results', pages: 'Pages', actions: 'Actions', recent: 'Recently opened', none: 'Nothing found',
      hint: '↑↓ choose · Enter open · Ctrl+Enter new window · Tab next group · > actions · / pages', count: '{count} results',
    },
    help: { title: '{page} · Help', none: 'There is no help for this page yet.', failed: 'The help could not be loaded', keys: 'Keyboard shortcuts' },
    jobs: {
      job: 'Background job', running: '{count} jobs running, {percent}%', all: 'All jobs', succeeded: '{name} has finished', failed: '{name} has failed', failedWhy: '{name} has failed: {message}',
    },
    keys: {
      title: 'Keyboard shortcuts', global: 'Everywhere', search: 'Search everything', create: 'New record', closeTab: 'Close this tab', lock: 'Lock the screen', sheet: 'This list', help: 'Help of this page', tabs: 'Go to tab 1–9',
      go: { h: 'Go to home', c: 'Go to customers', s: 'Go to sales', p: 'Go to purchasing', k: 'Go to stock', f: 'Go to finance' },
      form: 'Form', detail: 'Record', save: 'Save', previous: 'Previous record', next: 'Next record',
    },
    user: {
      menu: 'User menu: {name}', lock: 'Lock screen', idle: 'Automatic lock', idleText: 'Lock the screen after', idleNever: 'Never', idleMinutes: '{minutes} minutes', sessions: 'Signed-in devices',
      signOut: 'Sign out', signOutDirty: 'There are unsaved changes. They will be lost.',
    },
    signIn: {
      title: 'Sign in', username: 'User name', password: 'Password', submit: 'Sign in', locked: 'Too many attempts, try again in {seconds} s', ended: 'Your session has ended', endedText: 'Please sign in again. Nothing you typed is lost.', other: 'Another user',
    },
    lock: { title: 'Screen locked', text: 'Enter your password to continue.', unlock: 'Unlock' },
    password: {
      old: 'Current password', new: 'New password', again: 'New password again', change: 'Change password', changed: 'The password was changed', mismatch: 'The passwords differ', same: 'The new password must differ from the current one', rule: 'At least 8 characters; mix letters, digits and symbols',
      show: 'Show password', hide: 'Hide password', caps: 'Caps Lock is on', strength: { '1': 'Weak', '2': 'Fair', '3': 'Good', '4': 'Strong' },
    },
    confirm: { reason: 'Reason', type: 'Type {text} to confirm' },
    error: {
      network: 'The server cannot be reached. Check the network and try again', unexpected: 'Something unexpected happened, please try again', http: 'The server answered with an error ({status})', loadTitle: 'Could not load', notFoundTitle: 'No such record', forbiddenTitle: 'Not permitted',
      forbiddenText: 'You may not open this page. Ask the administrator.', missingTitle: 'No such page', missingText: 'The address is wrong, or this feature is not enabled.',
    },
    form: {
      required: 'Required', summary: '{count} fields need your attention', dirtyTitle: 'Discard changes?', dirtyText: 'The changes are not saved and will be lost.', keepEditing: 'Keep editing', chooseDate: 'Choose a date',
      acknowledgeTitle: 'Please confirm', acknowledge: 'Save anyway', alreadySaved: 'The previous attempt was saved after all. Reload to see it.', addTag: 'Type and press Enter', noOptions: 'Nothing to choose',
      tooLong: 'At most {max} characters', tooShort: 'At least {min} characters', email: 'Not a valid e-mail address', phone: 'Not a valid phone number', url: 'Not a valid web address', date: 'Not a date', datetime: 'Not a time',
      removed: ' (disabled)', smartDate: 'Try 20261123, 11-23, today or +3',
    },
    conflict: {
      title: 'Somebody else changed this record', text: '{who} changed this record at {when}. Choose which value to keep for each field.', textPlain: 'This record was changed while you were editing. Choose which value to keep for each field.', field: 'Field', base: 'Before', mine: 'Mine', theirs: 'Theirs',
      keepMine: 'Keep all of mine', takeTheirs: 'Take all of theirs', merge: 'Merge and save', both: 'both changed', onlyTheirs: 'only they changed',
    },
    detail: { properties: 'Properties', related: 'Related', all: 'Show all', editField: 'Edit {name}', saveField: 'Save {name}', figures: 'Key figures', actions: 'Actions' },
    boolean: { true: 'Yes', false: 'No' },
  },
} satisfies Translated<typeof zh>;
