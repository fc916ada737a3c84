import ts from 'typescript';
import { json, read, sources } from '../files.mjs';
import { locales, messageFiles, readBundles } from '../messages.mjs';

export const title = 'texts in both languages, none missing, none unused';

const placeholders = (text) => [...String(text).matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort().join(',');

/** Both languages have the same keys, no empty text and the same parameters. */
function pairFindings({ where, texts }) {
  const [first, second] = locales;
  const lacking = (a, b) => [...texts[a].keys()].filter((key) => !texts[b].has(key)).map((key) => `${where}: ${key} is in ${a} but not in ${b}`);
  const wrong = [...texts[first]].filter(([key]) => texts[second].has(key)).flatMap(([key, text]) => {
    const other = texts[second].get(key);
    // A counting word (页) may have no English partner, so the second language may leave a text empty.
    if ([text, other].some((one) => typeof one !== 'string') || text.trim() === '') return [`${where}: ${key} is empty or not a text`];
    return placeholders(text) === placeholders(other) ? [] : [`${where}: ${key} has other parameters in ${second}`];
  });
  return [...lacking(first, second), ...lacking(second, first), ...wrong];
}

const literal = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`([^`$\\]*)`/g;
/** `t('a.b')`, `$t("a.b")`, `te(…)` and `<i18n-t keypath="a.b">`. */
const called = /(?:\bt|\bte|\$t|\$te)\(\s*(['"`])([\w-]+(?:\.[\w-]+)+)\1|\bkeypath="([\w.-]+)"/g;

/** All string literals of a source, also those within the double quotes of a Vue attribute. */
function literalsOf(text) {
  const found = new Set();
  for (const part of [text, text.replaceAll('"', ' '), text.replaceAll('`', ' ')]) for (const [, a, b, c] of part.matchAll(literal)) found.add(a ?? b ?? c);
  return found;
}

const snake = (name) => name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);

/** Keys of the texts the server's errors ask for: `defineErrors('customer', { inUse: 409 })`, `new Problem(404, 'not_found')`, `badRequest('bad_page')`, `fault('/name', 'required')`. */
function errorKeys(file, text) {
  const keys = [];
  const literalAt = (node, i, prefix) => { const arg = node.arguments?.[i]; if (arg && ts.isStringLiteralLike(arg)) keys.push(prefix + arg.text); };
  const visit = (node) => {
    if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && ts.isIdentifier(node.expression)) {
      const name = node.expression.text;
      if (name === 'Problem') literalAt(node, 1, 'error.');
      if (name === 'badRequest') literalAt(node, 0, 'error.');
      if (name === 'fault') literalAt(node, 1, 'fault.');
      const [domain, list] = name === 'defineErrors' ? node.arguments : [];
      if (domain && list && ts.isStringLiteralLike(domain) && ts.isObjectLiteralExpression(list)) for (const { name: key } of list.properties) keys.push(`error.${domain.text}.${snake(key.text)}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2023));
  return keys;
}

export async function run() {
  const { bundles, broken } = await readBundles();
  const findings = [...broken, ...bundles.flatMap(pairFindings)];
  const keys = new Set(bundles.flatMap(({ texts }) => [...texts[locales[0]].keys()]));
  const { codes, dynamic } = json('libs/tooling/src/message-use.json');

  const own = new Set(messageFiles());
  const files = sources('{apps,libs}/**/*.{ts,vue}').filter((file) => !own.has(file) && !/\.(spec|e2e|d)\.ts$|^apps\/e2e\/|^libs\/tooling\//.test(file));
  const used = new Set();
  for (const file of files) {
    const text = read(file);
    for (const word of literalsOf(text)) used.add(word);
    if (file.endsWith('.ts')) for (const key of errorKeys(file, text)) { used.add(key); if (!keys.has(key)) findings.push(`${file}: there is no text ${key}`); }
    const web = /^(libs\/ui|libs\/[^/]+\/web|apps\/web)\//.test(file);
    if (web) for (const [, , a, b] of text.matchAll(called)) {
      used.add(a ?? b);
      if (!keys.has(a ?? b)) findings.push(`${file}: there is no text ${a ?? b}`);
    }
  }

  // An error's code is written without the prefix of its text: `customer.duplicate` is the text `error.customer.duplicate`.
  const isUsed = (key) => used.has(key) || codes.some((prefix) => key.startsWith(prefix) && used.has(key.slice(prefix.length))) || dynamic.some(({ prefix }) => key.startsWith(prefix));
  for (const key of keys) if (!isUsed(key)) findings.push(`the text ${key} is used nowhere (a key put together at run time: declare its prefix in libs/tooling/src/message-use.json)`);
  for (const { prefix } of dynamic) if (![...keys].some((key) => key.startsWith(prefix))) findings.push(`message-use.json: no text begins with ${prefix}`);
  return { findings, looked: `${bundles.length} bundles, ${keys.size} texts, ${files.length} sources` };
}
