import { TextField } from '@steward/platform';

export { DocumentHeadFields as DocumentFields, DocumentHeadView as DocumentView, DocumentNotes } from '@steward/system-api';

export class VoidDocument {
  @TextField({ max: 200, description: 'Why; stays with the document' }) reason: string;
}
