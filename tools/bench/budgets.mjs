/**
 * What an operation may cost, as a multiple of the bare floor measured beside it in the same run (docs/architecture.md, "Performance").
 * The floor of an operation is the nearest thing bare fastify and the driver can do: the same rows by equivalent SQL.
 */
export const OPERATIONS = [
  { name: 'list 50, team', floor: 'list', mysql: 2.5, sqlite: 3, read: true },
  { name: 'list 50, all', floor: 'list', mysql: 2.5, sqlite: 3, read: true, flat: true },
  { name: 'list 50, own', floor: 'list', mysql: 2.5, sqlite: 3, read: true, flat: true },
  { name: 'deep cursor', floor: 'cursor', mysql: 2.5, sqlite: 3, read: true, flat: true },
  { name: 'combined search', floor: 'searchCity', mysql: 1.5, sqlite: 2, read: true },
  { name: 'search 2 chars', floor: 'search', mysql: 1.5, sqlite: 2, read: true },
  { name: 'search pinyin', floor: 'search', mysql: 1.5, sqlite: 2, read: true },
  // growth is compared over answers of one size: a hundred thousand names have ten with the same two characters, a million fifty and more
  { name: 'search, 10 rows', floor: 'search', mysql: 1.5, sqlite: 2, read: true, flat: true },
  { name: 'pinyin, 10 rows', floor: 'search', mysql: 1.5, sqlite: 2, read: true, flat: true },
  { name: 'read one', floor: 'read', mysql: 2, sqlite: 3, read: true },
  { name: 'customer 360', floor: 'overview', mysql: 2, sqlite: 3, read: true },
  { name: 'create', floor: 'whole', mysql: 4, sqlite: 4 },
  // for comparison only: against one bare INSERT, without keys and search tokens (docs/adr/0008)
  { name: 'create, bare row', of: 'create', floor: 'create', mysql: 8, sqlite: 8, note: true },
  { name: 'update', floor: 'update', mysql: 3, sqlite: 3 },
  { name: 'login', floor: 'login', mysql: 1.5, sqlite: 1.5, few: true },
  // documents: their plan is shorter, each needs others made before it
  { name: 'order list', floor: 'orders', mysql: 2.5, sqlite: 3, read: true, documents: true },
  { name: 'stock list', floor: 'stock', mysql: 2.5, sqlite: 3, read: true, documents: true },
  { name: 'order, 5 lines', floor: 'order5', mysql: 3, sqlite: 3, documents: true, chain: true },
  { name: 'order, 50 lines', floor: 'order50', mysql: 3, sqlite: 3, documents: true },
  { name: 'confirm order', floor: 'confirm', mysql: 1.5, sqlite: 3, documents: true, chain: true },
  { name: 'ship order', floor: 'ship', mysql: 4, sqlite: 4, documents: true, chain: true },
  // the chain is that of one order: its receipt is for it alone
  { name: 'receive order', floor: 'receiveOne', mysql: 4, sqlite: 4, documents: true, chain: true },
  { name: 'receive 3 orders', floor: 'receive', mysql: 4, sqlite: 4, documents: true },
  { name: 'invoice order', floor: 'invoice', mysql: 4, sqlite: 4, documents: true, chain: true },
];

/** CPU ms of order, confirm, ship, receive and invoice together on MariaDB. */
export const CHAIN_MS = 12;

/** What a narrow order of five lines and its confirmation cost a bare program on that machine: for comparison beside {@link CHAIN_MS}, which is not scaled by it (docs/adr/0008). */
export const YARDSTICK = { refOrder: 0.472, refConfirm: 1.028 };

/** At a million rows the flat operations may cost at most this multiple of their cost at a hundred thousand. */
export const GROWTH = 1.5;
