import { defineComponent, h, type VNode, type VNodeArrayChildren } from 'vue';

/** Inline marks of a line: `code`, **bold**, *slanted*, [link](to), ![picture](src). Built as nodes, never as HTML text. */
export function inline(text: string): VNodeArrayChildren {
  const out: VNodeArrayChildren = [];
  const mark = /`([^`]+)`|\*\*(.+?)\*\*|\*([^*\s][^*]*)\*|!\[([^\]]*)\]\(([^)\s]+)\)|\[([^\]]+)\]\(([^)\s]+)\)/g;
  let last = 0;
  for (const found of text.matchAll(mark)) {
    if (found.index > last) out.push(text.slice(last, found.index));
    last = found.index + found[0].length;
    const [, code, bold, slanted, alt, src, label, to] = found;
    if (code !== undefined) out.push(h('code', code));
    else if (bold !== undefined) out.push(h('strong', inline(bold)));
    else if (slanted !== undefined) out.push(h('em', inline(slanted)));
    else if (src !== undefined) out.push(h('img', { src: safe(src), alt: alt ?? '' }));
    else if (to !== undefined) out.push(h('a', { href: safe(to) }, inline(label ?? '')));
  }
  if (last < text.length) out.push(text.slice(last));
  return out;
}

/** Only addresses of this origin and plain web links. */
const safe = (address: string): string => (/^(https?:|mailto:|[/#.]|[\w-]+(\/|$|\.))/i.test(address) && !/^(javascript|data):/i.test(address) ? address : '#');

const cells = (line: string): string[] => line.trim().replace(/^\||\|$/g, '').split('|').map((cell) => cell.trim());

/** Blocks of the little Markdown the user guide uses: headings, paragraphs, lists, tables, pictures. */
export function blocks(source: string): VNode[] {
  const lines = source.replace(/\r/g, '').split('\n');
  const out: VNode[] = [];
  let i = 0;
  const take = (test: RegExp): string[] => {
    const taken: string[] = [];
    while (i < lines.length && test.test(lines[i] ?? '')) taken.push(lines[i++] ?? '');
    return taken;
  };
  while (i < lines.length) {
    const line = lines[i] ?? '';
    const heading = /^(#{1,4})\s+(.*)$/.exec(line);
    if (!line.trim() || /^<!--.*-->$/.test(line.trim())) i++;
    else if (heading) { out.push(h(`h${heading[1]?.length ?? 1}`, inline(heading[2] ?? ''))); i++; }
    else if (/^\s*[-*]\s+/.test(line)) out.push(h('ul', take(/^\s*[-*]\s+/).map((one) => h('li', inline(one.replace(/^\s*[-*]\s+/, ''))))));
    else if (/^\s*\d+\.\s+/.test(line)) out.push(h('ol', take(/^\s*\d+\.\s+/).map((one) => h('li', inline(one.replace(/^\s*\d+\.\s+/, ''))))));
    else if (/^\s*\|/.test(line)) out.push(table(take(/^\s*\|/)));
    else out.push(h('p', inline(take(/^(?!\s*$|#{1,4}\s|\s*[-*]\s|\s*\d+\.\s|\s*\|)/).join(' ') || (lines[i++] ?? ''))));
  }
  return out;
}

function table(lines: readonly string[]): VNode {
  const [head = '', ...rest] = lines;
  const body = rest.filter((line) => !/^\s*\|[\s:|-]+\|?\s*$/.test(line));
  return h('table', [
    h('thead', h('tr', cells(head).map((cell) => h('th', { scope: 'col' }, inline(cell))))),
    h('tbody', body.map((line) => h('tr', cells(line).map((cell) => h('td', inline(cell)))))),
  ]);
}

/** Shows Markdown: `<markdown-text :source="chapter" />`. */
export const MarkdownText = defineComponent({
  name: 'MarkdownText',
  props: { source: { type: String, required: true } },
  setup: (props) => () => h('div', { class: 'st-markdown' }, blocks(props.source)),
});
