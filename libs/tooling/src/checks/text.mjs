import { read, repositoryFiles } from '../files.mjs';

export const title = 'text of the repository';

const binary = /\.(png|jpe?g|gif|ico|webp|xlsx?|pdf|zip|gz|br|woff2?|ttf|ttc|db)$/i;
const foreign = /\.(csv|txt|svg)$|^libs\/tooling\/fixtures\//;

/** Put together so that this file does not hold what it looks for. */
const forbidden = [
  { what: 'a package registry\'s host name', pattern: new RegExp(['registry\\.', '[a-z0-9-]+\\.(org|com|net|io|dev|cn|cc|lan|local|internal)\\b|registry\\s*=\\s*https?:|"resolved": "https?:'].join(''), 'i') },
  { what: 'a path of the machine it was written on', pattern: new RegExp(['(^|[\\s"\'`(=:])/', 'work/'].join(''), 'm') },
  { what: 'a path outside the repository', pattern: new RegExp(['\\.\\./', 'shared/'].join('')) },
  { what: 'a merge conflict', pattern: /^(<{7} |>{7} )/m },
];

/** Sources of ours end lines with LF, the last one too, and leave no space at an end. */
const format = [
  { what: 'a line end of Windows', pattern: /\r\n/ },
  { what: 'space at the end of a line', pattern: /[ \t]+$/m },
  { what: 'no line end at the end of the file', pattern: /[^\n]$(?![\s\S])/ },
];

const lineOf = (text, index) => text.slice(0, index).split('\n').length;

export async function run() {
  const files = repositoryFiles().filter((file) => !binary.test(file));
  const findings = files.flatMap((file) => {
    const text = read(file);
    const generated = file === 'package-lock.json' || /\/generated\//.test(file) || /openapi\.json$/.test(file);
    const rules = generated || foreign.test(file) || file.endsWith('.md') ? forbidden : [...forbidden, ...format];
    return rules.flatMap(({ what, pattern }) => {
      const hit = pattern.exec(text);
      return hit ? [`${file}:${lineOf(text, hit.index + hit[0].search(/\S/))}: ${what}`] : [];
    });
  });
  return { findings, looked: `${files.length} files` };
}
