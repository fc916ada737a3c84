import type { Translated } from '@steward/kernel';
import type { zh } from './zh-CN';

/** Texts of the administration pages, English. */
export const en = {
  system: {
    login: {
      title: 'Sign in', tagline: 'Customers, sales, stock and finance in one place', welcome: 'Welcome back', subtitle: 'Sign in with your account', forgotten: 'Forgot your password? Ask the administrator to reset it.', empty: 'Enter user name and password',
      points: { one: 'The whole customer: contacts, opportunities, documents and receipts on one page', two: 'Documents that follow each other: order, shipment, receipt, invoice', three: 'On your own server: the data stays in your house' },
    },
    setup: {
      title: 'First-run set-up', subtitle: 'Create the administrator to begin', code: 'Set-up code', codeHint: 'Printed in the server’s log at start; works once', company: 'Company name', username: 'Administrator’s user name', password: 'Administrator’s password', again: 'Password again',
      demo: 'Load demo data', demoHint: 'For trying out; can be removed later', submit: 'Create and enter', done: 'Set-up is complete', closed: 'Set-up has been done already, please sign in.', toLogin: 'Sign in', usernameRule: '2–40 characters without blanks',
    },
    changePassword: { title: 'Change your initial password', text: 'Please choose a password of your own before you begin.', signOut: 'Sign out' },
    home: {
      title: 'Home', morning: 'Good morning, {name}', noon: 'Good day, {name}', afternoon: 'Good afternoon, {name}', evening: 'Good evening, {name}', today: 'Today is {date}', shortcuts: 'Shortcuts', create: 'Create', keys: 'Ctrl+K searches, ? lists all keys',
      empty: 'Nothing is available to you yet. Ask the administrator for permissions.', help: '# Home\n\nWhere your day begins.\n\n- **Shortcuts**: click a card to open the page; the ★ in the menu puts a page on top.\n- **Create**: starts a record you may create; `Alt+N` does the same.\n- `Ctrl+K` finds pages and records, `?` lists all keys.',
    },
  },
} satisfies Translated<typeof zh>;
