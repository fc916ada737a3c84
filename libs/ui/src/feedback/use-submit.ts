import { reactive } from 'vue';
import type { FieldFault } from '@steward/kernel';
import { faultText, isProblem, problemText } from '../api/problem';
import { t, te } from '../i18n/i18n';

/** Something a dialog does: whether it is being done, and what was wrong with it. */
export interface Submit { busy: boolean; fault: string; submit(): Promise<void> }

/** A fault with the name of its field: that of `/opportunity/amount` is `field.opportunity.amount`, that of `/days` one of the entity. */
function named(fault: FieldFault, entity: string): string {
  const [name = '', parent = entity] = fault.pointer.split('/').filter((part) => part !== '' && !/^\d+$/.test(part)).reverse();
  const key = `field.${parent}.${name}`;
  return te(key) ? `${t(key)}：${faultText(fault)}` : faultText(fault);
}

const explained = (error: unknown, entity: string): string => (isProblem(error) && error.faults.length > 0 ? error.faults.map((fault) => named(fault, entity)).join('；') : problemText(error));

/**
 * One thing to do at a time: `work` is not begun again while it runs. What it throws, or a text it gives back, is the fault to
 * show, with the names of the fields (`entity` for those of the body itself); everything typed stays.
 */
export function useSubmit(work: () => Promise<string | void>, entity = ''): Submit {
  async function submit(): Promise<void> {
    if (act.busy) return;
    act.busy = true;
    try {
      act.fault = (await work()) ?? '';
    } catch (error) {
      act.fault = explained(error, entity);
    } finally {
      act.busy = false;
    }
  }
  const act: Submit = reactive({ busy: false, fault: '', submit });
  return act;
}
