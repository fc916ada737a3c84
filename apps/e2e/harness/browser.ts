import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { findChromium } from './tools.js';
import { shots } from './paths.js';

export interface BrowserOptions {
  /** The product's address: requests to any other origin are collected in `offOrigin`. */
  url: string;
  locale?: 'zh-CN' | 'en';
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
}

/** One browser with an empty profile, and all it complained about. */
export interface Browser {
  readonly page: Page;
  readonly context: BrowserContext;
  /** `console.error` and failed loads; the text and where. */
  readonly consoleErrors: string[];
  /** Exceptions nobody caught. */
  readonly pageErrors: string[];
  /** Requests that left the product's origin. */
  readonly offOrigin: string[];
  /** Breaches of the content security policy: directive, what, where. */
  readonly cspViolations: string[];
  /** All of the above in one list, for `expect(b.complaints()).toEqual([])`. */
  complaints(): string[];
  /** Forgets the complaints so far, e.g. after a step that must fail. */
  forget(): void;
  /** Saves `tmp/shots/<name>.png` and answers its path. */
  screenshot(name: string, page?: Page): Promise<string>;
  close(): Promise<void>;
}

/** No sandbox (containers), no graphics card, and none of Chromium's own traffic. */
const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--no-first-run', '--disable-quic', '--disable-default-apps', '--disable-features=Translate,OptimizationHints,MediaRouter', '--force-color-profile=srgb',
];

/** Starts the system's Chromium (or the one of the variable CHROMIUM). */
export async function browser({ url, locale = 'zh-CN', colorScheme = 'light', viewport = { width: 1366, height: 768 } }: BrowserOptions): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('Chromium is not installed: run `node tools/environment.mjs`');
  const profile = mkdtempSync(join(tmpdir(), 'steward-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath, args: [...FLAGS, `--lang=${locale}`], headless: true, viewport, locale, colorScheme, timezoneId: 'Asia/Shanghai', acceptDownloads: true, timeout: 60_000,
  });
  const { origin } = new URL(url);
  const consoleErrors: string[] = [];
  const pageErrors: string[] = [];
  const offOrigin: string[] = [];
  const cspViolations: string[] = [];

  const watch = (page: Page): void => {
    page.on('console', (message) => { if (message.type() === 'error') consoleErrors.push(`${message.text()} (${message.location().url}:${message.location().lineNumber})`); });
    page.on('pageerror', (error) => pageErrors.push(error.stack ?? error.message));
  };
  context.on('page', watch);
  context.pages().forEach(watch);
  context.on('request', (request) => { const to = request.url(); if (/^(https?|wss?):/.test(to) && new URL(to).origin.replace(/^ws/, 'http') !== origin) offOrigin.push(`${request.method()} ${to}`); });
  await context.exposeFunction('stewardCspViolation', (text: string) => { cspViolations.push(text); });
  await context.addInitScript(`addEventListener('securitypolicyviolation', (e) => globalThis.stewardCspViolation(e.effectiveDirective + ' ' + e.blockedURI + ' ' + (e.sourceFile ?? '') + ':' + e.lineNumber))`);

  const page = context.pages()[0] ?? await context.newPage();
  const lists = [consoleErrors, pageErrors, offOrigin, cspViolations];
  return {
    page, context, consoleErrors, pageErrors, offOrigin, cspViolations,
    complaints: () => lists.flat(),
    forget: () => lists.forEach((list) => { list.length = 0; }),
    screenshot: async (name, of = page) => {
      mkdirSync(shots, { recursive: true });
      const path = join(shots, `${name.replace(/[^\w.-]+/gu, '-')}.png`);
      await of.screenshot({ path });
      return path;
    },
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
