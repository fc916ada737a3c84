export { systemFeature } from './feature';
export { exchangeFeature } from './exchange/feature';
export { importViewOf, registerImportView, type ImportView } from './exchange/import-views';
export { type Attachment } from './record/attachment.api';
export { default as AttachmentPanel } from './record/attachment-panel.vue';
export { changeLines, type AuditEntry, type ChangeLine } from './record/change-lines';
export { recordFeature } from './record/feature';
export { default as RecordLog } from './record/record-log.vue';
export { default as RecordTimeline } from './record/record-timeline.vue';
