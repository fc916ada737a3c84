import { reactive } from 'vue';
import { problemText } from '../api/problem';

/** Something a dialog does: whether it is being done, and what was wrong with it. */
export interface Submit { busy: boolean; fault: string; submit(): Promise<void> }

/**
 * One thing to do at a time: `work` is not begun again while it runs. What it throws, or a text it gives back, is the fault to
 * show; everything typed stays.
 */
export function useSubmit(work: () => Promise<string | void>): Submit {
  async function submit(): Promise<void> {
    if (act.busy) return;
    act.busy = true;
    try {
      act.fault = (await work()) ?? '';
    } catch (error) {
      act.fault = problemText(error);
    } finally {
      act.busy = false;
    }
  }
  const act: Submit = reactive({ busy: false, fault: '', submit });
  return act;
}
