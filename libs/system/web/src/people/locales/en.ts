import type { Translated } from '@steward/kernel';
import type { zh } from './zh-CN';

/** Texts of users, departments, roles, sign-ins, tokens and sessions, English. */
export const en = {
  people: {
    remove: 'Delete', view: 'View', externalHint: 'Used when other systems are connected',
    keywords: { user: 'users accounts people staff password', department: 'departments organisation', role: 'roles permissions rights data scope', loginLog: 'login log sign-in', token: 'token API key integration' },
    user: {
      title: 'Users', user: 'User', create: 'New user', edit: 'Edit user', search: 'Name, user name, number, mobile', state: 'State', on: 'Enabled', off: 'Disabled', me: 'You', actions: 'Account actions', show: 'Show',
      mustChange: 'Must change password', mustChangeShort: 'Initial password', noRole: 'No role', empty: 'No users yet', emptyText: 'Give every colleague an account and a role.',
      created: 'User “{name}” created', saved: 'User “{name}” saved', signInAs: 'User name: {username}', notMe: 'You cannot do this to your own account', ownSuperior: 'Nobody is his own superior',
      usernameRule: '2–32 characters without blanks', usernameHint: 'For signing in; upper and lower case are the same', rolesHint: 'Several add up; only roles within your own rights are listed', passwordHint: 'Leave empty for a temporary one, shown once after saving', mustChangeHint: 'Asks for an own password at the first sign-in',
      group: { person: 'Person', rights: 'Rights', signIn: 'Sign-in' },
      view: { enabled: 'Enabled', disabled: 'Disabled', reports: 'My reports', initial: 'Initial password', roleless: 'Without role', all: 'All' },
      enable: 'Enable', enabled: '“{name}” enabled', disabled: '“{name}” disabled',
      disable: { title: 'Disable the user?', text: 'Disable “{name}”?', at: 'At once: all sessions and API tokens stop working.', kept: 'Customers and documents stay; the user can be enabled again.', do: 'Disable', many: 'Disable the {n} users? They are signed out at once.' },
      signOut: { title: 'Sign the user out?', text: 'End all sessions of “{name}”? What is not saved will be lost.', do: 'Sign out', done: '“{name}” signed out' },
      remove: { title: 'Delete the user?', text: 'Delete “{name}” ({username})?', names: 'The name stays on old records; the user name becomes free.', rather: 'For somebody who has left, rather disable the account.', done: 'User “{name}” deleted' },
      reset: {
        title: 'Reset password', titleOf: 'Reset the password of “{name}”', text: 'All sessions of this user end at once, and a new password must be set at the next sign-in.', way: 'Where the password comes from', made: 'Make up a temporary one', madeText: 'Shown once; pass it on', typed: 'Type one', typedText: 'You choose the password', done: 'Password of “{name}” reset',
      },
    },
    secret: { password: 'The temporary password is shown only once. Copy it now and pass it on; it must be changed at the first sign-in.', temporary: 'Temporary password', copy: 'Copy', copied: 'Copied', byHand: 'Could not copy by itself, press Ctrl+C', done: 'I have kept it, close' },
    rights: {
      title: 'Effective rights', sum: '{n} permissions from the roles {roles}. Point at one to see where it comes from.', sumDisabled: 'The account is disabled and cannot sign in. Once enabled it has {n} permissions from the roles {roles}.', none: 'No rights at all', noneText: 'The user has no role and sees nothing after signing in.',
      unseen: 'Rights cannot be shown', unseenText: 'This needs the permission to view roles.', home: '{scope} ({department})', homeless: 'no department', from: 'From the roles {roles}; data scope: {scope}',
    },
    department: {
      title: 'Departments', tree: 'Tree of departments', create: 'New department', edit: 'Edit department', addBelow: 'Add below', search: 'Search departments', none: 'No such department', empty: 'No departments yet', emptyText: 'Data scopes can follow departments.', saved: 'Department “{name}” saved',
      dragHint: 'Drag to move, or use the buttons on the right', actions: 'Actions of “{name}”', up: 'Move up', down: 'Move down', moved: '“{name}” moved', stale: 'Somebody else has changed the departments; they were read again, please try once more', parentHint: 'Empty for the top level', top: 'Top level',
      countTitle: '{own} in it, {total} with those below', own: 'In it', people: '{n}', children: 'Below it', users: 'Members ({n})', withBelow: 'With departments below', inList: 'Open in the list of users', nobody: 'No members yet', nobodyText: 'Choose this department in a user’s data.', more: '{n} more, show all',
      move: { title: 'Move', titleOf: 'Move “{name}”', place: 'Place', first: 'First', last: 'Last', after: 'After “{name}”', do: 'Move' },
      remove: { title: 'Delete the department?', text: 'Delete the department “{name}”?', done: 'Department “{name}” deleted' },
    },
    scope: { own: 'Only records of one’s own', subordinates: 'One’s own and those of everybody below, by superior', department: 'Records of the people in one’s department', department_tree: 'Records of the people in one’s department and those below', all: 'All records of the company' },
    role: {
      title: 'Roles', role: 'Role', create: 'New role', copy: 'Copy', copyOf: 'Copy the role “{name}”', copyName: '{name} copy', copyText: 'The new role has the same permissions and scopes; its users are not copied.', copied: 'Role copied', saved: 'Role “{name}” saved; its users have the change at once',
      search: 'Search roles', searchCodes: 'Search permissions', fixed: 'Fixed', nothing: 'No rights at all', reach: '{module}: {scope}', holders: 'Users of {name}: {n}', users: 'Users: {n}', unsaved: 'Not saved', revert: 'Revert', codeHint: 'For integrations; made up when empty, never changes', codeRule: '2–32 letters, digits, - and _, beginning with a letter',
      total: '{n} of {all} ticked', counted: '{n} / {all}', onlyOn: 'Only ticked', foldAll: 'Fold all', unfoldAll: 'Unfold all', fold: 'Fold or unfold “{name}”', scope: 'Data scope', scopeOf: 'Data scope of “{name}”', idle: 'Tick a permission of the module first', tooWide: 'Wider than your own; you cannot give it', notHeld: 'You do not hold this: you cannot give it or take it away',
      fixedText: 'The administrator’s role holds everything and cannot be changed or deleted. Copy it to make another.', noUpdate: 'You may not change roles, only look at them.', beyond: 'The role holds permissions or a wider scope than you have yourself; you can only look at it.',
      remove: { title: 'Delete the role?', text: 'Delete the role “{name}”?', preset: 'It came with the system and will not come back by itself.', done: 'Role “{name}” deleted' },
      conflict: { title: 'Somebody else changed the role', ask: '“{name}” was saved by somebody else meanwhile. Merge both changes and save? Where both changed the same, yours counts.', merge: 'Merge and save', added: 'They added: {names}', removed: 'They removed: {names}', scopes: 'They changed the data scope of: {names}', text: 'They changed: {field}', more: ' and {n} more' },
    },
    loginLog: { title: 'Login log', search: 'Typed name, address', empty: 'No sign-ins yet', view: { all: 'All', failed: 'Failed', today: 'Today', mine: 'Mine' } },
    token: {
      title: 'API tokens', create: 'New token', created: 'Token “{name}” created', hint: 'With a token another system calls the API as you, never with more than your own rights; disabling the account stops its tokens.', once: 'The token is shown only once. Copy it now and keep it safe. A lost one can only be revoked and replaced.', token: 'Token',
      state: 'State', states: { valid: 'Valid', soon: 'Expires soon', expired: 'Expired', revoked: 'Revoked' }, onlyLive: 'Only valid', onlyMine: 'Only mine', empty: 'No tokens yet', emptyText: 'One token for each connected system is easy to stop.',
      nameHint: 'For example: ERP connector, report sync', scopesHint: 'Tick what is needed; a whole module also covers what it gains later', ipHint: 'Addresses or networks (192.168.1.0/24), one a line; empty = any', ipAny: 'Any', badNetwork: '“{text}” is no address or network', days: '{n} days', never: 'Never', createdAt: 'Created {when}', more: '{n} more', whole: '{name} (all)',
      revoke: 'Revoke', revokeText: 'Revoke the token “{name}”?', revokeAt: 'At once: whatever uses it loses its access. This cannot be undone.', revoked: 'Token “{name}” revoked',
    },
    session: {
      title: 'Signed-in devices', hint: 'End a device you do not know, and change your password at once.', device: 'Device', createdAt: 'Signed in', lastUsedAt: 'Last active', expiresAt: 'Valid until', current: 'This one', end: 'End', endText: 'End the session of “{name}” ({ip})?', endLater: 'The device is signed out within 10 minutes.', ended: 'Session ended',
      endOthers: 'End all others', endOthersText: 'End the other {n} sessions? They are signed out at once; this one stays.',
    },
  },
  resource: {
    system: { setting: 'Settings', dictionary: 'Dictionaries', category: 'Categories', custom_field: 'Custom fields', numbering_rule: 'Numbering', saved_view: 'List views', audit: 'Audit log', job: 'Jobs', change: 'Change feed', import: 'Imports', export: 'Exports' },
  },
} satisfies Translated<typeof zh>;
