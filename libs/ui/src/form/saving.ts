import { isProblem, problemText, type ApiProblem } from '../api/problem';
import { confirm } from '../feedback/confirm';
import { t, te } from '../i18n/i18n';
import { mapFaults } from './faults';

const TRIES = 3;
const pause = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });

/**
 * Does the work again while the network fails or the server is busy, three times at most. The work must send the same body
 * under the same key each time; `lost` says that an outcome is unknown.
 */
export async function repeated<T>(work: () => Promise<T>, lost: () => void = () => undefined): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const again = isProblem(error) && (error.isNetwork || error.status === 503) && attempt < TRIES;
      if (!again) throw error;
      lost();
      await pause((error.retryAfter ?? 0) * 1000 || 800 * attempt);
    }
  }
}

/** One of several warnings of a refusal, as `demandAcknowledged` of the server names them. */
interface Warning { code: string; params?: Record<string, unknown> }

const warningsOf = (problem: ApiProblem): Warning[] => (Array.isArray(problem.body['warnings']) ? (problem.body['warnings'] as Warning[]) : []);
const warningText = ({ code, params }: Warning): string => (te(`error.${code}`) ? t(`error.${code}`, params ?? {}) : code);

/** Codes an overridable refusal asks to be accepted: its own, or those of its warnings. */
export function codesOf(problem: ApiProblem): string[] {
  const warnings = warningsOf(problem);
  return warnings.length > 0 ? warnings.map((one) => one.code) : [problem.code];
}

/** True for a refusal a setting makes a warning: the user may accept it and send again. */
export const isOverridable = (error: unknown): error is ApiProblem => isProblem(error) && error.status === 409 && error.body['overridable'] === true;

/**
 * Asks whether an overridable refusal is accepted: credit, minimum price, duplicate … Gives the codes to acknowledge in the
 * next request (`X-Acknowledge`), undefined when the user gives up.
 */
export async function acceptRefusal(problem: ApiProblem): Promise<string[] | undefined> {
  const warnings = warningsOf(problem);
  const faults = problem.faults.length > 0 ? mapFaults(problem.faults, []).stray : [];
  // the first warning is the refusal itself
  const details = [...warnings.slice(1).map(warningText), ...faults];
  const sure = await confirm({ title: t('ui.form.acknowledgeTitle'), text: problemText(problem), confirmLabel: t('ui.form.acknowledge'), danger: true, ...(details.length > 0 ? { details } : {}) });
  return sure ? codesOf(problem) : undefined;
}
