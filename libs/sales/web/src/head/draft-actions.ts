import { toast, touchList, t, type DocumentAction, type DocumentRecord } from '@steward/ui';
import type { Router } from 'vue-router';
import { makeDraft } from '../sales.api';

interface Draft { from: string; verb: 'copy' | 'reverse'; /** Path of what the draft is. */ to: string; title: string; needs: string; lists: readonly string[]; more?: Partial<DocumentAction> }

/** An action that makes a draft of a document and opens it for what is still to be changed. */
export const draftAction = (router: Pick<Router, 'push'>, { from, verb, to, title, needs, lists, more }: Draft): DocumentAction => ({
  key: verb, title, needs, ...more,
  run: async (record: DocumentRecord) => {
    const draft = await makeDraft(from, record.id, verb);
    touchList(...lists);
    toast.success(t('sales.draftMade', { name: t('document.draftNo', { id: draft.id }) }));
    await router.push(`${to}/${draft.id}/edit`);
  },
});
