/** Reads the message files of all languages. They are TypeScript, so they are compiled on the way in. */
import * as nodeModule from 'node:module';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import { root, sources } from './files.mjs';

export const locales = ['zh-CN', 'en'];

/** Where texts live: the domains' shared bundles, the server's own, and the files of the client. */
const patterns = [
  'libs/*/messages/src/**/*.{ts,json}', 'libs/kernel/src/*messages.ts',
  'libs/ui/src/**/locales/**/*.{ts,json}', 'libs/*/web/**/locales/**/*.{ts,json}', 'apps/web/src/**/locales/**/*.{ts,json}',
];
export const messageFiles = () => sources(...patterns).filter((file) => !/\.(spec|d)\.ts$/.test(file));

/** Lets `import()` read our TypeScript: './x.js' means './x.ts', and packages of ours are taken from their sources. */
const hooks = () => nodeModule.registerHooks({
  resolve: (specifier, context, next) => {
    const at = { ...context, conditions: ['@steward/source', ...context.conditions] };
    if (!/^\.{1,2}\/.*\.js$/.test(specifier)) return next(specifier, at);
    try { return next(specifier.replace(/\.js$/, '.ts'), at); } catch { return next(specifier, at); }
  },
  load: (url, context, next) => {
    if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
    const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023, experimentalDecorators: true };
    return { format: 'module', shortCircuit: true, source: ts.transpileModule(readFileSync(fileURLToPath(url), 'utf8'), { compilerOptions }).outputText };
  },
});

/** `{ a: { b: 'x' } }` to `a.b` → `x`. */
export function flatten(tree, prefix = '') {
  return new Map(Object.entries(tree).flatMap(([key, value]) => (typeof value === 'object' && value !== null ? [...flatten(value, `${prefix}${key}.`)] : [[`${prefix}${key}`, value]])));
}

const isTree = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isBundle = (value) => isTree(value) && locales.every((locale) => isTree(value[locale]));

/** All bundles: `{ where, texts: { 'zh-CN': Map, en: Map } }`; `broken` names files whose partner in the other language is missing. */
export async function readBundles() {
  const registered = hooks();
  const bundles = [];
  const broken = [];
  try {
    const files = messageFiles();
    const load = async (file) => {
      const url = pathToFileURL(join(root, file)).href;
      return (file.endsWith('.json') ? [(await import(url, { with: { type: 'json' } })).default] : Object.values(await import(url)));
    };
    for (const file of files) {
      const parts = file.split('/');
      const locale = locales.find((name) => basename(file).replace(/\.(ts|json)$/, '') === name || basename(dirname(file)) === name);
      if (locale === undefined) {
        for (const value of (await load(file)).filter(isBundle)) bundles.push({ where: file, texts: Object.fromEntries(locales.map((name) => [name, flatten(value[name])])) });
        continue;
      }
      // A pair of files, or of folders, named after the languages.
      const partner = (name) => parts.map((part) => (part.replace(/\.(ts|json)$/, '') === locale ? part.replace(locale, name) : part)).join('/');
      const absent = locales.map(partner).filter((name) => !files.includes(name));
      broken.push(...absent.map((name) => `${file}: ${name} is missing`));
      if (locale !== locales[0] || absent.length > 0) continue;
      const trees = await Promise.all(locales.map(async (name) => [name, new Map((await load(partner(name))).filter(isTree).flatMap((tree) => [...flatten(tree)]))]));
      bundles.push({ where: file, texts: Object.fromEntries(trees) });
    }
  } finally {
    registered.deregister();
  }
  // An index that gathers bundles of other files shows them again: the same texts count once.
  const seen = new Set();
  return { broken, bundles: bundles.filter(({ texts }) => { const id = JSON.stringify([...texts[locales[0]]]); return !seen.has(id) && seen.add(id); }) };
}
