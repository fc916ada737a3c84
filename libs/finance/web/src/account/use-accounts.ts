import { get, useReference, type Choice } from '@steward/ui';
import { computed, type ComputedRef } from 'vue';
import type { AccountOption } from '../finance.api';

/** How money usually moves on an account of each type: codes of the dictionary `finance.payment_method`. */
const USUAL: Partial<Record<AccountOption['type'], string>> = { cash: 'cash', bank: 'transfer', wechat: 'wechat', alipay: 'alipay' };

export interface Accounts {
  choices: ComputedRef<Choice[]>;
  /** The server has answered, or will not. */
  known: ComputedRef<boolean>;
  /** The account proposed first; undefined until the server has answered, or where none is enabled. */
  first: () => AccountOption | undefined;
  /** Usual method of an account. */
  methodOf: (id: unknown) => string | undefined;
  /** Waits until the accounts are there. */
  ready: () => Promise<void>;
}

const usable = (list: readonly AccountOption[]): AccountOption | undefined => list.find((one) => one.isDefault && one.enabled) ?? list.find((one) => one.enabled);

/** Fund accounts to choose from, the default one first. Disabled ones are there too, so that old documents keep their names. */
export function useAccounts(): Accounts {
  const list = useReference<AccountOption>('accounts', '/accounts/options');
  // a document is begun before the cache has answered: what it is begun with is asked for once
  let early: readonly AccountOption[] = [];
  const all = (): readonly AccountOption[] => (list.value.length > 0 ? list.value : early);
  return {
    choices: computed(() => all().map((one) => ({ value: one.id, label: one.name, disabled: !one.enabled }))),
    known: computed(() => list.value.length > 0 || !list.loading.value),
    first: () => usable(all()),
    methodOf: (id) => { const type = all().find((one) => one.id === id)?.type; return type && USUAL[type]; },
    ready: async () => { if (list.value.length === 0) early = await get<AccountOption[]>('/accounts/options').catch(() => []); },
  };
}
