/** Texts that have changed the meaning of a statement somewhere (quotes, comments, unions, sleeps, stacked and encoded forms). */
export const SQL: readonly string[] = [
  "'", "''", '"', '`', '\\', "\\'", ';', '--', '#', '/*', "')", "'))", "' OR '1'='1", "' OR 1=1 --", "' OR 1=1#", '" OR ""="', "') OR ('1'='1", "' OR 'x' LIKE 'x", "admin'--", "1' AND '1'='2", '1 OR 1=1', '1) OR (1=1',
  "' UNION SELECT NULL--", "' UNION SELECT username,passwordHash FROM app_user--", "1 UNION ALL SELECT 1,2,3,4,5", "') UNION SELECT value FROM secret--", "'; DROP TABLE customer;--", "'; UPDATE app_user SET enabled=0;--", "1; DELETE FROM customer", "'||(SELECT value FROM secret)||'",
  "' AND SLEEP(5)--", "1 AND SLEEP(5)", "'+BENCHMARK(5000000,MD5(1))+'", '(SELECT 1 FROM (SELECT SLEEP(5))x)', "' AND 1=randomblob(100000000)--", "' AND load_extension('x')--", "' AND (SELECT COUNT(*) FROM sqlite_master)>0--",
  'id,(SELECT 1)', 'id DESC', 'id ASC, sleep(1)', '(CASE WHEN 1=1 THEN id ELSE name END)', 'name COLLATE NOCASE', 't.id', 'id;', '`id`', '"id"', 'id/**/', 'constructor', '__proto__', 'toString', 'hasOwnProperty', 'passwordHash', 'deletedAt', 'search',
  '%', '%%%', '_', '\\%', '%\\', "%' OR '1'='1", '{t}', '?', '??', ':name', '@x', '$1', '${1}', '{{1}}', '\u0000', '\u2019', '\uFF07 OR 1=1', '\u02BC', '\uD83D\uDE00', '\uD800', '\u202E', 'a'.repeat(99), 'a'.repeat(101), '(', '[', '*', '+', '"*"', 'NEAR(', 'a AND', 'a OR', 'NOT', 'name:x', '-x', '+x ~y <z >w @4',
];

/** Values that are no text, number or choice, as they stand in JSON. */
export const SHAPES: readonly string[] = ['{}', '{"a":1}', '{"$ne":null}', '[]', '[["x"]]', '[{}]', '1e400', '-1e400', '{"__proto__":{"x":1}}', `${'['.repeat(200)}${']'.repeat(200)}`, `${'{"a":'.repeat(200)}1${'}'.repeat(200)}`];

/** Name and password of an account that a product might be shipped with. */
export const DEFAULT_LOGINS: readonly (readonly [string, string])[] = ['admin', 'administrator', 'root', 'system', 'steward', 'test', 'guest', 'user', 'demo', 'sa']
  .flatMap((name) => [[name, ''], [name, name], [name, '123456'], [name, 'password'], [name, 'admin']] as const);
