import type { Choice, FormField } from '@steward/ui';
import { t } from '@steward/ui';

const HIDEABLE = ['phone', 'mobile', 'email', 'wechat', 'qq', 'address', 'contactName', 'contactMobile'] as const;

/** Terms of a pool, in the order one thinks of them: who, when, how long it is protected, how much one may take. */
export const poolFields = (departments: readonly Choice[]): FormField[] => [
  { name: 'name', control: 'text', group: 'customer.pool.group.members' },
  { name: 'sort', control: 'integer', group: 'customer.pool.group.members', hint: 'customer.pool.hint.sort' },
  { name: 'admins', control: 'users', wide: true, group: 'customer.pool.group.members', hint: 'customer.pool.hint.admins' },
  { name: 'memberUsers', control: 'users', wide: true, group: 'customer.pool.group.members', hint: 'customer.pool.hint.members' },
  { name: 'memberDepartments', control: 'multi', options: flat(departments), wide: true, group: 'customer.pool.group.members' },
  { name: 'hiddenFields', control: 'multi', options: HIDEABLE.map((value) => ({ value, label: t(`field.customer.${value}`) })), wide: true, group: 'customer.pool.group.members' },
  { name: 'enabled', control: 'boolean', initial: true, group: 'customer.pool.group.members' },
  { name: 'rules', control: 'text', wide: true, group: 'customer.pool.group.rules', hint: 'customer.pool.hint.rules' },
  { name: 'exemptDealt', control: 'boolean', group: 'customer.pool.group.rules' },
  { name: 'exemptOpen', control: 'boolean', group: 'customer.pool.group.rules' },
  { name: 'workdaysOnly', control: 'boolean', group: 'customer.pool.group.rules' },
  { name: 'keepFollowers', control: 'boolean', group: 'customer.pool.group.rules' },
  { name: 'remindDays', control: 'integer', group: 'customer.pool.group.rules' },
  { name: 'protectDays', control: 'integer', group: 'customer.pool.group.protection' },
  { name: 'protectLevels', control: 'text', wide: true, group: 'customer.pool.group.protection' },
  { name: 'extendTimes', control: 'integer', group: 'customer.pool.group.protection' },
  { name: 'extendDays', control: 'integer', group: 'customer.pool.group.protection' },
  { name: 'lockLimit', control: 'integer', group: 'customer.pool.group.protection', hint: 'customer.pool.hint.any' },
  { name: 'dailyLimit', control: 'integer', group: 'customer.pool.group.claims', hint: 'customer.pool.hint.any' },
  { name: 'capacity', control: 'integer', group: 'customer.pool.group.claims', hint: 'customer.pool.hint.any' },
  { name: 'departmentCapacity', control: 'integer', group: 'customer.pool.group.claims', hint: 'customer.pool.hint.any' },
  { name: 'capacityCountsDealt', control: 'boolean', group: 'customer.pool.group.claims' },
  { name: 'assignChecksCapacity', control: 'boolean', group: 'customer.pool.group.claims' },
  { name: 'cooldownDays', control: 'integer', group: 'customer.pool.group.claims' },
  { name: 'waitHours', control: 'integer', group: 'customer.pool.group.claims' },
];

const flat = (tree: readonly Choice[]): Choice[] => tree.flatMap((one) => [one, ...flat(one.children ?? [])]).map(({ children: _children, ...one }) => one as Choice);
