import { read, repositoryFiles } from '../files.mjs';

export const title = 'pictures and links of the user guide';

const FOLDER = 'docs/guides/user/';
const PICTURES = `${FOLDER}img/`;
/** What a chapter leads to: `![text](img/x.png)` and `[text](02-客户.md)`, without anchors. */
const LINK = /\]\(([^)#\s]+)/g;
/** Where the browser tests name the picture they take for the guide. */
const TAKEN = /guide: '([\w-]+)'/g;

/**
 * Faults of a guide: `chapters` by path below the folder, `files` = what stands in the folder, `taken` = names of the pictures the browser tests take.
 * A picture that is named must exist, one that exists must be shown and be taken by a test, and a test takes none that nobody shows.
 */
export function guideFindings(chapters, files, taken) {
  const there = new Set(files);
  const named = new Set();
  const findings = [];
  for (const [chapter, text] of Object.entries(chapters)) {
    for (const [, target] of text.matchAll(LINK)) {
      if (/^[a-z]+:/.test(target)) continue;
      named.add(target);
      if (!target.startsWith('..') && !there.has(target)) findings.push(`${FOLDER}${chapter}: there is no ${target}`);
    }
  }
  for (const file of files) {
    if (file.startsWith('img/') && !named.has(file)) findings.push(`${FOLDER}${file}: no chapter shows it`);
    if (file.startsWith('img/') && !taken.has(file.slice(4, -4))) findings.push(`${FOLDER}${file}: no browser test takes it`);
    if (/^\d.*\.md$/.test(file) && !(chapters['README.md'] ?? '').includes(`](${file})`)) findings.push(`${FOLDER}${file}: README.md does not lead to it`);
  }
  for (const name of taken) if (!there.has(`img/${name}.png`)) findings.push(`${PICTURES}${name}.png: a browser test takes it for the guide, but it is not there`);
  return findings;
}

export async function run() {
  const all = repositoryFiles();
  const files = all.filter((file) => file.startsWith(FOLDER)).map((file) => file.slice(FOLDER.length));
  const chapters = Object.fromEntries(files.filter((file) => file.endsWith('.md')).map((file) => [file, read(FOLDER + file)]));
  const tests = all.filter((file) => /^apps\/e2e\/web\/.*\.e2e\.ts$/.test(file)).map((file) => read(file)).join('\n');
  const taken = new Set([...tests.matchAll(TAKEN)].map(([, name]) => name));
  return { findings: guideFindings(chapters, files, taken), looked: `${Object.keys(chapters).length} texts, ${files.length - Object.keys(chapters).length} pictures` };
}
