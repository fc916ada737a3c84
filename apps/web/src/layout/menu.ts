import { Avatar, Box, DataAnalysis, Document, Money, OfficeBuilding, Monitor, Setting, Shop, User } from '@element-plus/icons-vue';
import { MENU_GROUPS, menuItems, usePreferences, useSession, type MenuGroup, type MenuItem } from '@steward/ui';
import { computed, type Component, type ComputedRef } from 'vue';

export const groupIcons: Record<MenuGroup, Component> = {
  workbench: Monitor, office: OfficeBuilding, sales: User, team: Avatar, warehouse: Box, finance: Money, dealer: Shop, contract: Document, report: DataAnalysis, system: Setting,
};

export interface MenuSection { key: MenuGroup; items: MenuItem[] }

/** The permitted menu of the user. */
export function useMenu(): { groups: ComputedRef<MenuSection[]>; favourites: ComputedRef<MenuItem[]> } {
  const session = useSession();
  const preferences = usePreferences();
  const items = computed(() => menuItems().filter((item) => session.can(item.permission)));
  const groups = computed(() => MENU_GROUPS.map((key) => ({ key, items: items.value.filter((item) => item.group === key) })).filter((group) => group.items.length > 0));
  const favourites = computed(() => preferences.values.favourites.flatMap((path) => items.value.filter((item) => item.to === path)));
  return { groups, favourites };
}

/** The menu item a path belongs to: the one with the longest common beginning. */
export function activeItem(path: string): MenuItem | undefined {
  const inside = (item: MenuItem): boolean => path === item.to || path.startsWith(item.to === '/' ? ' ' : `${item.to}/`);
  return menuItems().filter(inside).sort((a, b) => b.to.length - a.to.length)[0];
}
