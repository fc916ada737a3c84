import type { Page } from 'playwright-core';

/** Everything the page of an order says, as it is read there. Numbers of documents without their day (XS0001), drafts and links without their id. */
export interface OrderPage {
  no: string;
  stamp: string;
  /** Key figures under the number, by label. */
  figures: Record<string, string>;
  /** Progress: label and state, e.g. `部分出库 partial`. */
  steps: string[];
  /** 联查: kind, number, state and amount, and where its link leads. */
  chain: string[];
  /** Cells of each line by column. */
  lines: Record<string, string>[];
  /** The sums below the lines, empty ones left out. */
  sums: string[];
  /** Figures below: 数量, 金额 …, and 大写金额. */
  totals: Record<string, string>;
  capitals: string;
  /** 收款与开票. */
  money: Record<string, string>;
  plan: string[];
}

/** Reads the page of an order in front. */
export async function orderPage(page: Page): Promise<OrderPage> {
  await page.waitForLoadState('networkidle');
  await page.locator('.st-detail-figures').filter({ visible: true }).waitFor();
  return page.evaluate(() => {
    const root = [...document.querySelectorAll<HTMLElement>('.st-detail')].find((one) => one.getClientRects().length > 0) ?? document.body;
    const text = (of: Element | null | undefined): string => ((of as HTMLElement | null)?.innerText ?? '').replace(/\s+/g, ' ').trim().replace(/([A-Z]{2})\d{8}(\d{4})/g, '$1$2').replace(/#\d+/g, '#');
    const all = (selector: string, within: Element = root): HTMLElement[] => [...within.querySelectorAll<HTMLElement>(selector)];
    const pairs = (rows: HTMLElement[]): Record<string, string> => Object.fromEntries(rows.map((dt) => [text(dt), text(dt.nextElementSibling)]));
    return {
      no: text(root.querySelector('h1')), stamp: text(root.querySelector('.st-stamp')), figures: pairs(all('.st-detail-figures dt')),
      steps: all('.st-steps li').map((li) => `${(li.querySelector('span')?.firstChild?.textContent ?? '').trim()} ${[...li.classList].find((name) => name.startsWith('is-'))?.slice(3) ?? ''}`),
      chain: all('.st-chain-group').flatMap((group) => all('.st-chain-node', group).map((node) => `${text(group.querySelector('.st-chain-kind'))} ${text(node)}${node instanceof HTMLAnchorElement ? ` → ${node.getAttribute('href')?.replace(/\/\d+$/, '') ?? ''}` : ''}`)),
      lines: all('.st-view-table tbody tr').map((row) => Object.fromEntries(all('td[data-column]', row).map((td) => [td.dataset['column'] ?? '', text(td)]))),
      sums: all('.st-view-table tfoot td').map(text).filter((one) => one !== ''), totals: pairs(all('.st-figures dt')), capitals: text(root.querySelector('.st-capitals')),
      money: pairs(all('.money dl dt')), plan: all('.money tbody tr').map(text),
    };
  });
}
