import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

export interface AxeFinding { rule: string; impact: string; help: string; nodes: string[] }

interface AxeResult { violations: { id: string; impact: string | null; help: string; nodes: { target: unknown[]; html: string }[] }[] }

let source: string | undefined;

/**
 * Runs axe-core on the page as it stands and answers its serious and critical findings. The program is evaluated by the debugger,
 * not by a script element, so the page's content security policy stays as it is. `rules` runs only these, e.g. after a change of colours.
 */
export async function axe(page: Page, options: { include?: string | undefined; rules?: string[] } = {}): Promise<AxeFinding[]> {
  source ??= readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(`${source};undefined`);
  const context = options.include === undefined ? 'document' : JSON.stringify(options.include);
  const { violations } = (await page.evaluate(`axe.run(${context}, ${JSON.stringify({ resultTypes: ['violations'], ...(options.rules ? { runOnly: { type: 'rule', values: options.rules } } : {}) })})`)) as AxeResult;
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, impact, help, nodes }) => ({ rule: id, impact: impact ?? '', help, nodes: nodes.slice(0, 10).map((node) => `${node.target.join(' ')} ${node.html.slice(0, 160)}`) }));
}
