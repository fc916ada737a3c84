import { mount } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import { MarkdownText } from './markdown';

const html = (source: string): string => mount(MarkdownText, { props: { source } }).html().replace(/\s*\n\s*/g, '');

describe('help texts', () => {
  it('draws headings, lists, tables and marks', () => {
    const out = html('# 标题\n\n一段 **重点** 和 `代码`\n\n- 甲\n- 乙\n\n1. 一\n2. 二\n\n| a | b |\n|---|---|\n| 1 | 2 |');
    expect(out).toContain('<h1>标题</h1>');
    expect(out).toContain('<strong>重点</strong>');
    expect(out).toContain('<ul><li>甲</li><li>乙</li></ul>');
    expect(out).toContain('<ol><li>一</li><li>二</li></ol>');
    expect(out).toContain('<th scope="col">a</th>');
  });

  it('never makes markup of text, nor a script of a link', () => {
    const out = html('<img src=x onerror=alert(1)> [x](javascript:alert(1))');
    expect(out).not.toContain('<img');
    expect(out).toContain('href="#"');
  });
});
