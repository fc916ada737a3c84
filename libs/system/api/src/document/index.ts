/** The document engine: `DocumentRow` and `documentColumns` for the table, `Documents` for life cycle, numbers and links, `registerDocument` to be part of chains. */
export { DocumentChain, DocumentChains } from './document-chain.js';
export { DocumentHeadFields, DocumentHeadView, DocumentNotes } from './document-head.dto.js';
export { DocumentHeads, type DocumentOwner, type NewHead, demandDeletable, demandEditable, demandTotal, stamped } from './document-heads.js';
export { DocumentErrors } from './document.errors.js';
export { type DocumentLine, documentLines, linesOfTable, registerDocumentLines } from './document-lines.js';
export { type DocumentRef, Documents, type NamedDocument, type Unfinished } from './document.facade.js';
export { type DocumentBrief, type DocumentType, registerDocument } from './document.registry.js';
export { type PeriodGate, demandOpenPeriod, registerPeriodGate } from './period.js';
export { DocumentRow, NEW_DOCUMENT, documentColumns } from './document.row.js';
