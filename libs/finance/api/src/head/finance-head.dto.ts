import { RefField, TextField } from '@steward/platform';
import { DocumentHeadFields, DocumentHeadView } from '@steward/system-api';

/** What people say of the head of every document of finance. */
export class FinanceHeadFields extends DocumentHeadFields {
  @RefField('user', { opt: true, description: "Who answers for it; the party's owner when absent and in the caller's scope, else the creator" }) declare ownerId?: number | null;
}

export class VoidFinanceDocument {
  @TextField({ max: 200, description: 'Why; stays with the document' }) reason: string;
}

/** The head of a document of finance as it travels. */
export class FinanceHeadView extends DocumentHeadView {}
