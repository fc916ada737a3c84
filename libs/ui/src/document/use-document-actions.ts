import { computed, ref, shallowRef, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import { useRouter } from 'vue-router';
import { request } from '../api/http';
import { newKey } from '../api/key';
import { isProblem, type ApiProblem } from '../api/problem';
import { confirm } from '../feedback/confirm';
import { toast } from '../feedback/toast';
import { acceptRefusal, isOverridable, repeated } from '../form/saving';
import { t } from '../i18n/i18n';
import { touchList } from '../list/touch';
import { useCan } from '../permission/can';
import { useTab } from '../shell/tabs';
import { actionsFor, usualActions } from './document-actions';
import { documentName } from './use-document-page';
import type { DocumentAction, DocumentRecord, DocumentSpec } from './types';

/** A later document that stands in the way of taking this one back. */
export interface Blocker { type: string; id: number; no: string | null; path: string }
export interface OpenBlockers { title: string; documents: readonly Blocker[] }

export interface DocumentActions {
  actions: ComputedRef<DocumentAction[]>;
  busy: Ref<string | undefined>;
  /** Drawn by the page: documents that stand in the way, each with a link. */
  blockers: ShallowRef<OpenBlockers | undefined>;
  run: (action: DocumentAction) => Promise<void>;
}

/** Asks what an action asks; the reason, or undefined when the user gives up. */
async function sure(action: DocumentAction, record: DocumentRecord): Promise<{ reason: string } | undefined> {
  if (!action.ask && !action.reason) return { reason: '' };
  const text = t(action.ask ?? 'document.reasonAsk', { name: documentName(record) });
  return confirm({ title: t(action.title), text, confirmLabel: t(action.title), danger: action.danger === true, ...(action.reason ? { reason: action.reason } : {}) });
}

/** Posts an action on a document until it is done, refused for good (thrown), or given up (undefined); warnings are asked about and acknowledged. */
export async function sendDocumentAction(path: string, record: Pick<DocumentRecord, 'version'>, body: object): Promise<DocumentRecord | undefined> {
  const key = newKey();
  let acknowledge: string[] = [];
  for (;;) {
    try {
      return (await repeated(() => request<DocumentRecord>('POST', path, { body, idempotencyKey: key, ifMatch: record.version, acknowledge }))).data;
    } catch (error) {
      const codes = isOverridable(error) && !acknowledge.includes(error.code) ? await acceptRefusal(error) : undefined;
      if (!codes) { if (isOverridable(error)) return undefined; throw error; }
      acknowledge = [...acknowledge, ...codes];
    }
  }
}

const blockersOf = (problem: ApiProblem): Blocker[] => (Array.isArray(problem.body['documents']) ? (problem.body['documents'] as Blocker[]) : []);

/** What one does with a document that is shown: by its state and the user's rights. `changed` gets the new state. */
export function useDocumentActions(spec: DocumentSpec, record: () => DocumentRecord | undefined, changed: (now: DocumentRecord | undefined) => void): DocumentActions {
  const can = useCan();
  const router = useRouter();
  const tab = useTab();
  const busy = ref<string>();
  const blockers = shallowRef<OpenBlockers>();

  async function remove(one: DocumentRecord): Promise<void> {
    await request('DELETE', `${spec.path}/${one.id}`, { ifMatch: one.version });
    toast.success(t('document.deleted', { name: documentName(one) }));
    touchList(...(spec.lists ?? [spec.path.slice(1)]));
    if (!(await tab.close())) await router.replace(spec.path);
  }
  const usual = usualActions(spec, { copy: (one) => void router.push({ path: `${spec.path}/new`, query: { copy: String(one.id) } }), remove });
  const actions = computed(() => { const now = record(); return now ? actionsFor(usual, spec.actions ?? [], now, can) : []; });

  async function perform(action: DocumentAction, now: DocumentRecord): Promise<void> {
    if (action.to) { await router.push(action.to(now)); return; }
    const answer = await sure(action, now);
    if (!answer) return;
    const given = action.body ? await action.body(now) : {};
    if (!given) return;
    if (action.run) await action.run(now);
    if (!action.post) return;
    const after = await sendDocumentAction(`${spec.path}/${now.id}/${action.post}`, now, { ...given, ...(action.reason ? { reason: answer.reason || null } : {}) });
    if (!after) return;
    toast.success(t('document.done', { action: t(action.title), name: documentName(after.id === undefined ? now : after) }));
    touchList(...(spec.lists ?? [spec.path.slice(1)]));
    changed(after);
  }

  async function run(action: DocumentAction): Promise<void> {
    const now = record();
    if (!now || busy.value) return;
    busy.value = action.key;
    try {
      await perform(action, now);
    } catch (error) {
      const documents = isProblem(error) ? blockersOf(error) : [];
      if (documents.length > 0) blockers.value = { title: t('document.blocked', { action: t(action.title), name: documentName(now) }), documents };
      else toast.problem(error);
      if (isProblem(error) && (error.status === 412 || error.code === 'document.wrong_state')) changed(undefined);
    } finally {
      busy.value = undefined;
    }
  }
  return { actions, busy, blockers, run };
}
