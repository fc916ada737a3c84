import type { Component } from 'vue';
import type { RouteLocationRaw, RouteRecordRaw } from 'vue-router';
import type { MessageSource } from './i18n/i18n';

/** Groups of the menu, as in the old product; only groups with permitted items show. Their titles are `ui.menu.<group>`. */
export const MENU_GROUPS = ['workbench', 'office', 'sales', 'team', 'warehouse', 'finance', 'dealer', 'contract', 'report', 'system'] as const;
export type MenuGroup = (typeof MENU_GROUPS)[number];

export interface MenuItem {
  group: MenuGroup;
  key: string;
  /** Message key. */
  title: string;
  to: string;
  icon: Component;
  permission?: string | readonly string[];
  order: number;
  /** Further words the palette finds the page by (a message key of words). */
  keywords?: string;
}

/** One entry of ＋新建. */
export interface QuickCreate { key: string; title: string; to: RouteLocationRaw; icon?: Component; permission?: string; order: number }

/** A piece of a left domain's page that a right domain fills: a tab, card or action of the customer page, for example. */
export interface SlotFill {
  key: string;
  /** Message key. */
  title: string;
  component: Component;
  permission?: string;
  order: number;
  /** Whether it belongs to this very record (an action for customers in the pool, say). Absent = to all. */
  when?: (record: Readonly<Record<string, unknown>>) => boolean;
  /** Of an action: shown as a button and not in the menu 更多. */
  button?: boolean;
}

/** Shows the text of a page's help: a message key, or a chapter in Markdown. */
export type HelpSource = string | (() => Promise<{ default: string }>);

export interface Feature {
  name: string;
  /** `meta`: `title` (message key), `permission?`, `keepAlive?` (default true), `help?`. */
  routes: RouteRecordRaw[];
  menu: MenuItem[];
  /** Texts, loaded with the first page behind the sign-in. */
  messages: MessageSource[];
  quickCreate?: QuickCreate[];
  /** Keys of `g then …`: `{ c: '/customers' }`. */
  goTo?: Record<string, string>;
  slots?: Record<string, SlotFill[]>;
  help?: Record<string, HelpSource>;
  /** Run once when the application starts: search providers, picker sources. */
  setup?: () => void;
}

/** Declares what a domain adds to the application; `apps/web/src/features.ts` lists them. */
export const defineFeature = (feature: Feature): Feature => feature;

let features: readonly Feature[] = [];
export function installFeatures(list: readonly Feature[]): void {
  features = list;
  for (const feature of list) feature.setup?.();
}

const byOrder = (a: { order: number }, b: { order: number }): number => a.order - b.order;

/** All menu items, in order. */
export const menuItems = (): MenuItem[] => features.flatMap((f) => f.menu).sort(byOrder);
export const quickCreates = (): QuickCreate[] => features.flatMap((f) => f.quickCreate ?? []).sort(byOrder);
/** What right domains put into a slot of a left one, e.g. `slotFills('customer.tabs')`. */
export const slotFills = (name: string): SlotFill[] => features.flatMap((f) => f.slots?.[name] ?? []).sort(byOrder);
export const goToKeys = (): Record<string, string> => Object.assign({}, ...features.map((f) => f.goTo ?? {})) as Record<string, string>;
/** Help of a page: the route's own, else the one a feature declares for the route's name. */
export const helpOf = (name: string): HelpSource | undefined => features.map((f) => f.help?.[name]).find((h) => h !== undefined);

declare module 'vue-router' {
  interface RouteMeta {
    /** Message key of the title. */
    title?: string;
    permission?: string | readonly string[];
    /** Default true: the page keeps its state while its tab is open. */
    keepAlive?: boolean;
    /** Open without a session: sign-in and set-up. */
    public?: boolean;
    /** Drawn without sidebar and header. */
    blank?: boolean;
    help?: HelpSource;
    /** The tab cannot be closed (home). */
    fixed?: boolean;
    /** Path of the page above in the breadcrumb, when it is not the menu item with the longest common path. */
    parent?: string;
  }
}
