import type { DocumentState } from '@steward/kernel';
import type { DocumentAction, DocumentRecord, DocumentSpec } from './types';

const can = (spec: DocumentSpec, action: string): string => `${spec.permission}.${action}`;

/** What every document can have done to it, by its state; a domain adds its own (close, push down) in `spec.actions`. */
export function usualActions(spec: DocumentSpec, more: { copy: (record: DocumentRecord) => void; remove: (record: DocumentRecord) => Promise<void> }): DocumentAction[] {
  const { approve } = spec;
  return [
    { key: 'edit', title: 'ui.action.edit', needs: can(spec, 'update'), states: ['draft', 'rejected'], shown: true, keys: 'Alt+e', to: (record) => `${spec.path}/${record.id}/edit` },
    // on the page nothing is saved with it
    ...(approve ? [{ key: 'approve', title: approve.title === 'document.saveApprove' ? 'document.approve' : approve.title, needs: approve.needs ?? can(spec, approve.action), states: ['draft', 'pending'] as const, shown: true, primary: true, keys: 'Control+Shift+Enter', post: approve.action }] : []),
    ...(spec.amend ? [{ key: 'amend', title: spec.amend.title, needs: spec.amend.needs, states: ['approved'] as const, to: (record: DocumentRecord) => `${spec.path}/${record.id}/edit` }] : []),
    { key: 'copy', title: 'document.copy', needs: can(spec, 'create'), run: more.copy },
    // who may approve may also take it back
    ...(approve ? [{ key: 'unapprove', title: 'document.unapprove', needs: approve.needs ?? can(spec, approve.action), states: ['approved'] as const, ask: 'document.unapproveAsk', post: 'unapprove' }] : []),
    { key: 'void', title: 'document.void', needs: can(spec, 'void'), states: ['approved'], danger: true, ask: 'document.voidAsk', reason: 'required', post: 'void' },
    { key: 'delete', title: 'document.delete', needs: can(spec, 'delete'), states: ['draft', 'rejected'], danger: true, ask: 'document.deleteAsk', hidden: (record) => record.no !== null, run: more.remove },
  ];
}

/** The actions a document has now: by its state and the user's rights, own ones before the usual ones where they replace them by key. */
export function actionsFor(all: readonly DocumentAction[], own: readonly DocumentAction[], record: DocumentRecord, may: (code: string | undefined) => boolean): DocumentAction[] {
  const replaced = new Set(own.map((action) => action.key));
  const states = (action: DocumentAction): readonly DocumentState[] | undefined => action.states;
  return [...all.filter((action) => !replaced.has(action.key)), ...own]
    .filter((action) => may(action.needs) && (states(action)?.includes(record.state) ?? true) && action.hidden?.(record) !== true);
}
