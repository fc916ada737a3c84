export { allocationFault, allocationTotals, autoAllocate, type Allocation, type AllocationTotals, type OpenItem } from './allocation';
export { default as AllocationTable } from './allocation-table.vue';
export { default as BlockersDialog } from './blockers-dialog.vue';
export type { ChainNode, DocumentChain } from './chain';
export { default as ChainStrip } from './chain-strip.vue';
export { default as DocumentDetail } from './document-detail.vue';
export { default as DocumentEditor } from './document-editor.vue';
export { default as DocumentPage } from './document-page.vue';
export { default as LinesView } from './lines-view.vue';
export { isShort } from './line-ops';
export { ratioOf } from './lines';
export { default as PartyPicker } from './party-picker.vue';
export { beep, restoreBox, scanDetector } from './scan';
export { progressStep, stateSteps } from './steps';
export { default as StateStamp } from './state-stamp.vue';
export { documentTypeName } from './type-name';
export { useDocument, type DocumentStore } from './use-document';
export { sendDocumentAction, useDocumentActions } from './use-document-actions';
export { documentName } from './use-document-page';
export { useDocumentRecord } from './use-document-record';
export type {
  DocumentAction, DocumentField, DocumentRecord, DocumentSpec, DocumentStep, FieldSlot, LineColumn, LinePanel, LinePrice, LineProduct, LinesSpec, LineValues, ProductSource, ProductUnit, TotalsSpec, DocumentLine, FigureKey,
} from './types';
export { handOver } from './hand-over';
export type { DocumentState as DocumentEditorState } from './document-state';
