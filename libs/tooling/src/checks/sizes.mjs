import { read, sources } from '../files.mjs';

export const title = 'files people can hold in their head';

/** Lines a file may have (docs/architecture.md). Specs are free. */
const limits = [
  { glob: '{apps,libs}/**/*.service.ts', lines: 300 },
  { glob: '{apps,libs}/**/*.entity.ts', lines: 200 },
  { glob: '{apps,libs}/**/*.controller.ts', lines: 150 },
  { glob: '{apps,libs}/**/*.vue', lines: 250 },
];

export const lineCount = (text) => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

export async function run() {
  const looked = limits.flatMap(({ glob, lines }) => sources(glob).map((file) => ({ file, limit: lines, lines: lineCount(read(file)) })));
  return { findings: looked.filter((x) => x.lines > x.limit).map((x) => `${x.file}: ${x.lines} lines, at most ${x.limit}`), looked: `${looked.length} files` };
}
