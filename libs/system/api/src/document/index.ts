/** The document engine: `DocumentRow` and `documentColumns` for the table, `Documents` for life cycle, numbers and links, `registerDocument` to be part of chains. */
export { DocumentChain, DocumentChains } from './document-chain.js';
export { DocumentErrors } from './document.errors.js';
export { type DocumentLine, documentLines, linesOfTable, registerDocumentLines } from './document-lines.js';
export { type DocumentRef, Documents, type NamedDocument } from './document.facade.js';
export { type DocumentBrief, type DocumentType, registerDocument } from './document.registry.js';
export { DocumentRow, NEW_DOCUMENT, documentColumns } from './document.row.js';
